package nl.leertafel.participation.seating;

import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;

/**
 * People who come together and stay together: all of them sit, or none.
 *
 * @param people those who take part, from one perspective
 * @param helpers those who come along to help, such as an interpreter: they need a seat and count for no perspective
 */
public record Party(Perspective perspective, int people, int helpers) {

    public static final int MOST_PEOPLE = 12;
    public static final int MOST_HELPERS = 4;

    /** @throws Refusal when there are more than one can sign up at once, or fewer than one */
    public Party {
        if (people < 1 || people > MOST_PEOPLE) {
            throw Refusal.at("people", "participation.party.people", MOST_PEOPLE);
        }
        if (helpers < 0 || helpers > MOST_HELPERS) {
            throw Refusal.at("helpers", "participation.party.helpers", MOST_HELPERS);
        }
    }

    /** Somebody who comes alone. */
    public static Party one(Perspective perspective) {
        return new Party(perspective, 1, 0);
    }

    public int seats() {
        return people + helpers;
    }

    /** Whether all of these were of that party. */
    public boolean isWithin(Party other) {
        return perspective == other.perspective && people <= other.people && helpers <= other.helpers;
    }
}
