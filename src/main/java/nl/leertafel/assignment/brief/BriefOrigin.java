package nl.leertafel.assignment.brief;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Where a question from practice comes from, as far as that is known.
 *
 * @param session at whose table it came up
 * @param said what was written down there, CommonMark
 */
@Embeddable
public record BriefOrigin(
        @Embedded @Nullable QuestionId question,
        @Embedded @Nullable SessionId session,
        @Nullable String said) implements Serializable {

    /** It comes from no question and no table. */
    public static final BriefOrigin NONE = new BriefOrigin(null, null, null);

    private static final int SAID_LENGTH = 2000;

    public static BriefOrigin of(@Nullable QuestionId question) {
        return new BriefOrigin(question, null, null);
    }

    /** What was written down at the table of a session. */
    public static BriefOrigin of(@Nullable QuestionId question, SessionId session, String said) {
        var words = PlainText.lines("said", said, SAID_LENGTH);
        return new BriefOrigin(question, session, words.isEmpty() ? null : words);
    }
}
