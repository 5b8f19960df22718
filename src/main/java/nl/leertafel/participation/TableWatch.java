package nl.leertafel.participation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator should not forget: drafts, and tables that stay empty while their day comes near. */
@Service
@Transactional(readOnly = true)
public class TableWatch {

    /** Time enough to call people. */
    private static final Duration NEAR = Duration.ofDays(14);

    private static final int MOST_IN_THAT_TIME = 100;

    private final SessionAgenda agenda;
    private final ParticipationDirectory participations;
    private final Permissions permissions;
    private final Clock clock;

    TableWatch(SessionAgenda agenda, ParticipationDirectory participations, Permissions permissions, Clock clock) {
        this.agenda = agenda;
        this.participations = participations;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Sessions that begin within two weeks with less than a third of the seats taken, soonest first. */
    public List<SessionSummary> emptyTables(NetworkId network) {
        permissions.requireCoordinator(network);
        var near =
                agenda.search(network, upcoming(SessionStatus.PUBLISHED), PageRequest.of(0, MOST_IN_THAT_TIME)).stream()
                        .filter(this::isNear)
                        .toList();
        var taken =
                participations.seatsTaken(near.stream().map(SessionSummary::id).toList());
        return near.stream()
                .filter(it -> 3 * taken.getOrDefault(it.id(), 0) < it.capacity())
                .toList();
    }

    /** The first of the network's drafts whose day has not passed. */
    public List<SessionSummary> drafts(NetworkId network, int most) {
        permissions.requireCoordinator(network);
        return agenda.search(network, upcoming(SessionStatus.DRAFT), PageRequest.of(0, most));
    }

    /** Whether this session begins within the time in which people still have to be found. */
    public boolean isNear(SessionSummary session) {
        var starts = session.slot().startsInstant();
        return starts.isAfter(clock.instant())
                && !starts.isAfter(clock.instant().plus(NEAR));
    }

    private static SessionFilter upcoming(SessionStatus status) {
        return SessionFilter.of(Period.UPCOMING, status);
    }
}
