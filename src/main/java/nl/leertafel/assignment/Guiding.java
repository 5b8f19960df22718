package nl.leertafel.assignment;

import java.time.Clock;
import java.util.List;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person guides from practice: how far the groups are, and nothing of what they hand in. It ends with
 * their place in the network.
 */
@Service
@Transactional(readOnly = true)
public class Guiding {

    private final Assignments assignments;
    private final NetworkRoles roles;
    private final Permissions permissions;
    private final Clock clock;

    Guiding(Assignments assignments, NetworkRoles roles, Permissions permissions, Clock clock) {
        this.assignments = assignments;
        this.roles = roles;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of it, in any network: what is to come soonest first, what is past latest first. */
    public List<AssignmentSummary> mine(AssignmentPeriod period, Pageable page) {
        var me = permissions.requireSignedIn();
        var networks = roles.networksOf(me);
        var now = clock.instant();
        return networks.isEmpty()
                ? List.of()
                : assignments.guided(
                        me.personId(), networks, period.from(now), period.until(now), period.ordered(page));
    }

    public int countMine(AssignmentPeriod period) {
        var me = permissions.requireSignedIn();
        var networks = roles.networksOf(me);
        var now = clock.instant();
        return networks.isEmpty()
                ? 0
                : assignments.countGuided(me.personId(), networks, period.from(now), period.until(now));
    }
}
