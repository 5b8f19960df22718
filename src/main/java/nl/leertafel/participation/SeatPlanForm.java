package nl.leertafel.participation;

import java.time.LocalDate;
import nl.leertafel.participation.seating.SeatRules;
import org.jspecify.annotations.Nullable;

/**
 * Who a coordinator wants at a table.
 *
 * @param keptUntil the last day on which seats nobody took are kept, where the session is; null means until it starts
 */
public record SeatPlanForm(SeatRules rules, @Nullable LocalDate keptUntil) {

    public static final SeatPlanForm NONE = new SeatPlanForm(SeatRules.NONE, null);
}
