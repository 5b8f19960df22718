package nl.leertafel.agenda;

import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator fills in about a question. What cannot be right is refused with a {@link Refusal} at its field.
 *
 * @param explanation CommonMark
 * @param owner the member who keeps an eye on it; may be nobody yet
 */
public record QuestionForm(
        ThemeId theme,
        String wording,
        String explanation,
        QuestionStatus status,
        @Nullable PersonId owner) {

    public static final int WORDING_LENGTH = 300;

    public QuestionForm {
        wording = PlainText.line("wording", wording, WORDING_LENGTH);
        explanation = PlainText.lines("explanation", explanation, 4000);
    }
}
