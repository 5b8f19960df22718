package nl.leertafel.assignment.brief;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How much work it is, for which students, and when it can be done.
 *
 * @param hours of one student; empty when who asks does not know
 * @param ects of one student; empty when who asks does not know
 * @param level empty when it suits every level
 */
@Embeddable
public record BriefSize(
        @Nullable Integer hours,
        @Nullable BigDecimal ects,
        @Enumerated(EnumType.STRING) @Nullable StudyLevel level,
        LocalDate fromDate,
        LocalDate untilDate)
        implements Serializable {

    private static final int MOST_HOURS = 2000;
    private static final BigDecimal MOST_ECTS = BigDecimal.valueOf(60);

    /** What somebody filled in. */
    public static BriefSize of(
            @Nullable Integer hours,
            @Nullable BigDecimal ects,
            @Nullable StudyLevel level,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
            throw Refusal.at("hours", "assignment.brief.hours.range", MOST_HOURS);
        }
        if (ects != null && (ects.signum() <= 0 || ects.compareTo(MOST_ECTS) > 0)) {
            throw Refusal.at("ects", "assignment.brief.ects.range", MOST_ECTS.intValue());
        }
        if (from == null) {
            throw Refusal.at("from", "kernel.text.empty");
        }
        if (until == null) {
            throw Refusal.at("until", "kernel.text.empty");
        }
        if (!until.isAfter(from)) {
            throw Refusal.at("until", "assignment.brief.until.early");
        }
        return new BriefSize(hours, ects == null ? null : ects.stripTrailingZeros(), level, from, until);
    }
}
