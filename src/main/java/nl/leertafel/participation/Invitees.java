package nl.leertafel.participation;

import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.MemberFilter;

/**
 * Whom to invite: the members a filter finds.
 *
 * @param chosen of those, only these people; empty means all of them
 */
public record Invitees(MemberFilter filter, Set<PersonId> chosen) {

    public Invitees {
        chosen = Set.copyOf(chosen);
    }

    public static Invitees all(MemberFilter filter) {
        return new Invitees(filter, Set.of());
    }

    boolean include(PersonId person) {
        return chosen.isEmpty() || chosen.contains(person);
    }
}
