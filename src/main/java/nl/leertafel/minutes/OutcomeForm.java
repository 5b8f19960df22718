package nl.leertafel.minutes;

import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody writes it down. Whoever did not agree to have their name there is forgotten at once.
 *
 * @param text CommonMark
 * @param saidBy who said it and agreed that their name stands there
 */
public record OutcomeForm(
        OutcomeKind kind, String text, @Nullable PersonId saidBy) {

    public static final int TEXT_LENGTH = 2000;

    public OutcomeForm {
        text = words(text);
        if (!OutcomeKind.IN_WORDS.contains(kind)) {
            throw Refusal.at("text", "minutes.write.actionNeedsMore");
        }
    }

    /** What somebody said; their name is kept only when they agreed. */
    public static OutcomeForm said(OutcomeKind kind, String text, @Nullable PersonId by, boolean agreed) {
        return new OutcomeForm(kind, text, agreed ? by : null);
    }

    static String words(String text) {
        var words = PlainText.lines("text", text, TEXT_LENGTH);
        if (words.isEmpty()) {
            throw Refusal.at("text", "kernel.text.empty");
        }
        return words;
    }
}
