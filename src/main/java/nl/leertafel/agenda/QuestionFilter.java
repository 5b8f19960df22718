package nl.leertafel.agenda;

import org.jspecify.annotations.Nullable;

/** Which questions are meant; a part that is empty or null excludes none. */
public record QuestionFilter(String text, @Nullable QuestionStatus status) {

    public static final QuestionFilter EVERYTHING = new QuestionFilter("", null);

    public boolean isEverything() {
        return text.isBlank() && status == null;
    }
}
