package nl.leertafel.participation;

import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.seating.SeatRules;
import org.jspecify.annotations.Nullable;

/**
 * Who a network usually wants at the tables of one kind of session.
 *
 * @param keptDays until so many days before the session seats nobody took are kept; null means until it starts
 */
public record SeatTemplateForm(SeatRules rules, @Nullable Integer keptDays) {

    public static final SeatTemplateForm NONE = new SeatTemplateForm(SeatRules.NONE, null);

    public static final int MOST_DAYS = 365;

    /** @throws Refusal when the number of days cannot be */
    public SeatTemplateForm {
        if (keptDays != null && (keptDays < 0 || keptDays > MOST_DAYS)) {
            throw Refusal.at("keptDays", "participation.plan.keptDays.range", MOST_DAYS);
        }
    }
}
