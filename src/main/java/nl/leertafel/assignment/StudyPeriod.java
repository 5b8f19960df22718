package nl.leertafel.assignment;

import java.time.LocalDate;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The weeks of an academic year in which students work on an assignment; both days count. */
public record StudyPeriod(LocalDate from, LocalDate until) {

    public StudyPeriod {
        if (until.isBefore(from)) {
            throw Refusal.at("periodUntil", "assignment.plan.period.backwards");
        }
    }

    /**
     * None when neither day is there.
     *
     * @throws Refusal when one of the two is
     */
    public static @Nullable StudyPeriod optional(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return null;
        }
        if (from == null || until == null) {
            throw Refusal.at(from == null ? "periodFrom" : "periodUntil", "assignment.plan.period.half");
        }
        return new StudyPeriod(from, until);
    }
}
