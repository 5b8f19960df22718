package nl.leertafel.action;

import java.time.LocalDate;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody tells that it goes.
 *
 * @param dueOn by when it will be done now
 * @param reason why it will not be done at all
 */
public record ActionProgress(
        ActionStatus status, LocalDate dueOn, @Nullable String reason) {

    /**
     * What someone filled in.
     *
     * @throws Refusal when there is no such day
     */
    public static ActionProgress of(ActionStatus status, @Nullable LocalDate dueOn, String reason) {
        if (dueOn == null) {
            throw Refusal.at("dueOn", "action.plan.dueOn.missing");
        }
        return new ActionProgress(status, dueOn, reason);
    }
}
