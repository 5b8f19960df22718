package nl.leertafel.assignment.brief;

import java.time.LocalDate;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What who asks fills in.
 *
 * @param theme of the agenda; that of the question where it comes from one
 * @param answerBy the last day on which a lecturer can take it
 */
public record BriefForm(
        BriefOrigin origin, @Nullable ThemeId theme, BriefText text, BriefSize size, LocalDate answerBy) {

    /**
     * What somebody filled in.
     *
     * @throws Refusal when there is no last day, or it falls after the work itself
     */
    public static BriefForm of(
            BriefOrigin origin, @Nullable ThemeId theme, BriefText text, BriefSize size, @Nullable LocalDate answerBy) {
        if (answerBy == null) {
            throw Refusal.at("answerBy", "kernel.text.empty");
        }
        if (!answerBy.isBefore(size.untilDate())) {
            throw Refusal.at("answerBy", "assignment.brief.answerBy.late");
        }
        return new BriefForm(origin, origin.question() == null ? theme : null, text, size, answerBy);
    }
}
