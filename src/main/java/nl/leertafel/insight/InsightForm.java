package nl.leertafel.insight;

import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A new insight as its maker fills it in.
 *
 * @param question the one it answers
 * @param session where it was harvested, if it comes from one
 */
public record InsightForm(QuestionId question, @Nullable SessionId session, InsightText text) {

    public static InsightForm of(@Nullable QuestionId question, @Nullable SessionId session, InsightText text) {
        return new InsightForm(chosen(question), session, text);
    }

    /** @throws Refusal when no question was chosen */
    public static QuestionId chosen(@Nullable QuestionId question) {
        if (question == null) {
            throw Refusal.at("question", "insight.form.question.missing");
        }
        return question;
    }
}
