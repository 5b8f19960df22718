package nl.leertafel.participation.seating;

import org.jspecify.annotations.Nullable;

/**
 * Whether a party may sit now, and why not.
 *
 * @param free how many seats nobody has or is offered
 * @param rule by which there are enough of them; null when that is not the reason
 */
public record Verdict(SeatReason reason, int free, @Nullable SeatRule rule) {

    public boolean fits() {
        return reason == SeatReason.SEATED;
    }
}
