package nl.leertafel.assignment.consent;

import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;

/**
 * What is agreed before students talk with people, in their words; what is not filled in yet is empty.
 *
 * @param purpose what the conversation is for
 * @param voluntary that nobody has to, and may stop
 * @param kept what is kept, and how long
 * @param readers who reads it
 * @param withdrawing how one takes back what one said
 */
@Embeddable
public record ChecklistText(String purpose, String voluntary, String kept, String readers, String withdrawing) {

    public static final int LENGTH = 1000;

    public ChecklistText {
        purpose = PlainText.lines("purpose", purpose, LENGTH);
        voluntary = PlainText.lines("voluntary", voluntary, LENGTH);
        kept = PlainText.lines("kept", kept, LENGTH);
        readers = PlainText.lines("readers", readers, LENGTH);
        withdrawing = PlainText.lines("withdrawing", withdrawing, LENGTH);
    }

    static ChecklistText empty() {
        return new ChecklistText("", "", "", "", "");
    }

    public boolean isEmpty() {
        return parts().allMatch(String::isEmpty);
    }

    boolean isComplete() {
        return parts().noneMatch(String::isEmpty);
    }

    /** @throws Refusal at the first part that is empty */
    void requireComplete() {
        required("purpose", purpose);
        required("voluntary", voluntary);
        required("kept", kept);
        required("readers", readers);
        required("withdrawing", withdrawing);
    }

    private Stream<String> parts() {
        return Stream.of(purpose, voluntary, kept, readers, withdrawing);
    }

    private static void required(String field, String text) {
        if (text.isEmpty()) {
            throw Refusal.at(field, "kernel.text.empty");
        }
    }
}
