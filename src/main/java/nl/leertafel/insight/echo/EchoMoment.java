package nl.leertafel.insight.echo;

import java.time.LocalDate;
import java.time.Period;

/** How long after it began one is asked. */
public enum EchoMoment {
    TWO_WEEKS(Period.ofDays(14)),
    THREE_MONTHS(Period.ofMonths(3)),
    SIX_MONTHS(Period.ofMonths(6)),
    YEAR(Period.ofMonths(12));

    /** More than a month, so that the second of two questions has its turn; after that it is not asked any more. */
    private static final Period GRACE = Period.ofDays(35);

    private final Period after;

    EchoMoment(Period after) {
        this.after = after;
    }

    /** What began on this day or before is that old today. */
    LocalDate latest(LocalDate today) {
        return today.minus(after);
    }

    /** What began before this day is too old for it. */
    LocalDate earliest(LocalDate today) {
        return latest(today).minus(GRACE);
    }
}
