package nl.leertafel.session.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leading the table through its programme, for the network's coordinators; whoever may see the session follows. */
@Service
@Transactional
public class Facilitation {

    private static final int MOST_TARGETS = 100;

    private final ProgrammeItems items;
    private final Meetings meetings;
    private final ProgrammeDirectory directory;
    private final SessionDirectory sessions;
    private final SessionAgenda agenda;
    private final SessionPlanning planning;
    private final Permissions permissions;
    private final Clock clock;

    Facilitation(
            ProgrammeItems items,
            Meetings meetings,
            ProgrammeDirectory directory,
            SessionDirectory sessions,
            SessionAgenda agenda,
            SessionPlanning planning,
            Permissions permissions,
            Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.directory = directory;
        this.sessions = sessions;
        this.agenda = agenda;
        this.planning = planning;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How far one is, for whoever may see the session. */
    @Transactional(readOnly = true)
    public Programme follow(SessionId session) {
        agenda.details(session);
        return directory.of(session);
    }

    /** Whether the signed-in person may begin it now. */
    @Transactional(readOnly = true)
    public boolean mayBegin(SessionDetails session) {
        return permissions.isCoordinator(session.network())
                && directory.state(session.id()) == MeetingState.OPEN
                && !isEarly(session);
    }

    /**
     * People are at the table; whoever begins a second time changes nothing.
     *
     * @throws Refusal when it is not published, or not its day yet
     */
    public void begin(SessionId id) {
        var session = leading(id);
        if (isEarly(session)) {
            throw Refusal.because("session.meeting.early");
        }
        if (meetings.findById(id).isEmpty()) {
            var first = directory.of(id).next().map(ItemDetails::id).orElse(null);
            meetings.save(new Meeting(id, clock.instant()).turnTo(first, clock.instant()));
        }
    }

    /**
     * What one is at was done, and one goes on to what comes after it.
     *
     * @param seen what one was at on the screen: where somebody else went on already, nothing happens
     */
    public void goOn(SessionId id, @Nullable ProgrammeItemId seen) {
        leading(id);
        var meeting = begun(id);
        if (meeting.current() == null ? seen != null : !meeting.current().equals(seen)) {
            return;
        }
        var next = directory.of(id).next().map(ItemDetails::id).orElse(null);
        if (seen != null) {
            items.save(existing(id, seen).finish(clock.instant()));
        }
        meetings.save(meeting.turnTo(next, clock.instant()));
    }

    /** One is at this part from now on, also when it was done before; what one left stays as it was. */
    public void turnTo(SessionId id, ProgrammeItemId item) {
        leading(id);
        items.save(existing(id, item).unfinish());
        meetings.save(begun(id).turnTo(item, clock.instant()));
    }

    /** It was done, at whatever moment. */
    public void finish(SessionId id, ProgrammeItemId item) {
        leading(id);
        var meeting = begun(id);
        if (meeting.isAt(item)) {
            goOn(id, item);
        } else {
            items.save(existing(id, item).finish(clock.instant()));
        }
    }

    /** It was not done after all. */
    public void unfinish(SessionId id, ProgrammeItemId item) {
        leading(id);
        items.save(existing(id, item).unfinish());
    }

    /** Where parts that were not done can go: first what comes next in the series, then whatever else is to come. */
    @Transactional(readOnly = true)
    public List<SessionSummary> targets(SessionId id) {
        var session = sessions.details(id);
        permissions.requireCoordinator(session.network());
        var now = clock.instant();
        var series = session.series() == null ? List.<SessionSummary>of() : sessions.occurrences(session.series());
        var rest = agenda.search(
                session.network(), SessionFilter.of(Period.UPCOMING, null), PageRequest.of(0, MOST_TARGETS));
        return Stream.concat(
                        series.stream()
                                .filter(it -> it.slot()
                                        .startsInstant()
                                        .isAfter(session.slot().startsInstant())),
                        rest.stream())
                .filter(it -> !it.id().equals(id) && takes(it.status()))
                .filter(it -> it.slot().endsInstant().isAfter(now))
                .distinct()
                .toList();
    }

    /**
     * Moves what was not done to the end of another session's programme, in order; it is there from now on, and no longer
     * here. Returns how many parts went.
     *
     * @throws Refusal when the other session is not one that is to come
     */
    public int carryOver(SessionId from, SessionId to) {
        if (targets(from).stream().noneMatch(it -> it.id().equals(to))) {
            throw Refusal.at("target", "session.programme.carry.target");
        }
        Stream.of(from, to)
                .sorted((one, other) -> one.sessionId().compareTo(other.sessionId()))
                .forEach(sessions::lock);
        var undone = items.ofSession(from).stream().filter(it -> !it.isDone()).toList();
        if (undone.isEmpty()) {
            return 0;
        }
        planning.reprogram(from);
        planning.reprogram(to);
        int order = items.ofSession(to).size();
        for (var item : undone) {
            leave(from, item.id());
            items.save(item.carryOver(to, order++));
        }
        return undone.size();
    }

    private void leave(SessionId session, ProgrammeItemId item) {
        meetings.findById(session).filter(it -> it.isAt(item)).ifPresent(it -> meetings.save(it.leave()));
    }

    private SessionDetails leading(SessionId id) {
        var session = sessions.lock(id);
        permissions.requireCoordinator(session.network());
        if (!session.isPublished()) {
            throw Refusal.because("session.meeting.notOpen");
        }
        return session;
    }

    private Meeting begun(SessionId id) {
        return meetings.findById(id).orElseThrow(() -> Refusal.because("session.meeting.notBegun"));
    }

    private ProgrammeItem existing(SessionId session, ProgrammeItemId id) {
        return items.findById(id)
                .filter(it -> it.session().equals(session))
                .orElseThrow(() -> new NotFound("programme item " + id.programmeItemId()));
    }

    private boolean isEarly(SessionDetails session) {
        var today = LocalDate.ofInstant(clock.instant(), session.slot().zoneId());
        return today.isBefore(session.slot().startsAt().toLocalDate());
    }

    private static boolean takes(SessionStatus status) {
        return status == SessionStatus.DRAFT || status == SessionStatus.PUBLISHED;
    }
}
