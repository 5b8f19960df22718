package nl.leertafel.participation.seating;

import java.util.Set;
import nl.leertafel.network.Perspective;

/**
 * Whether a party may sit now, and why not.
 *
 * @param free how many seats nobody has or is offered
 * @param about of whom there are enough, or for whom the seats are kept; empty when that is not the reason
 */
public record Verdict(SeatReason reason, int free, Set<Perspective> about) {

    public Verdict {
        about = Set.copyOf(about);
    }

    public boolean fits() {
        return reason == SeatReason.SEATED;
    }
}
