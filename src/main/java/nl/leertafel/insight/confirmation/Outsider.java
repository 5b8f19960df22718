package nl.leertafel.insight.confirmation;

import java.util.Set;
import nl.leertafel.access.Role;

/** Who is far enough from an insight to say whether it is so. The one place where that is decided. */
final class Outsider {

    private Outsider() {}

    /**
     * @param roles today, in the network of the insight
     * @param workedOnIt whether they harvested it, changed its words or took one of its steps
     * @param contributed whether it comes from their words or work
     */
    static boolean mayConfirm(Set<Role> roles, boolean workedOnIt, boolean contributed) {
        return roles.equals(Set.of(Role.MEMBER)) && !workedOnIt && !contributed;
    }
}
