package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.leertafel.access.Permissions;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What calendars said about a session, for its coordinators. */
@Service
@Transactional(readOnly = true)
public class HeardAnswers {

    private final ItipEvents events;
    private final SessionDirectory sessions;
    private final PersonRegister people;
    private final Permissions permissions;

    HeardAnswers(ItipEvents events, SessionDirectory sessions, PersonRegister people, Permissions permissions) {
        this.events = events;
        this.sessions = sessions;
        this.people = people;
        this.permissions = permissions;
    }

    /**
     * One thing that a calendar said.
     *
     * @param words their own; empty when they gave none
     * @param counted whether it changed anything
     * @param unverified whether nobody can tell that it really came from them
     */
    public record HeardAnswer(
            String name,
            Instant at,
            PartStat answer,
            ReplyReason reason,
            String words,
            boolean counted,
            boolean unverified) {}

    /** Newest first. */
    public List<HeardAnswer> of(SessionId session, Pageable page) {
        permissions.requireCoordinator(sessions.details(session).network());
        var said = events.ofSession(session, page);
        var names = people.contacts(said.stream()
                .map(CalendarSaid::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return said.stream()
                .filter(it -> it.person() != null && names.containsKey(it.person()))
                .map(it -> new HeardAnswer(
                        Objects.requireNonNull(names.get(it.person())).name(),
                        it.at(),
                        it.partStat(),
                        it.reason(),
                        it.words(),
                        it.outcome() == Decision.Outcome.APPLIED,
                        it.unverified()))
                .toList();
    }
}
