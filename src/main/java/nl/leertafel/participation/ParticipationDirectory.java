package nl.leertafel.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.TableKnowledge;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Participations as the modules above and the session's pages read them. No permission is checked here. */
@Service
@Transactional(readOnly = true)
public class ParticipationDirectory implements TableKnowledge {

    private final Participations participations;

    ParticipationDirectory(Participations participations) {
        this.participations = participations;
    }

    public Optional<ParticipationDetails> find(SessionId session, PersonId person) {
        return participations.details(session, person);
    }

    /** Whether this person has a seat at the table, or had one when the session took place. */
    public boolean isSeated(SessionId session, PersonId person) {
        return find(session, person)
                .filter(it -> it.status() == ParticipationStatus.ACCEPTED)
                .isPresent();
    }

    public List<ParticipationDetails> of(SessionId session) {
        return participations.ofSession(session);
    }

    /** Everything a person was invited to or signed up for, except what they were taken off. */
    public List<ParticipationDetails> of(PersonId person) {
        return participations.ofPerson(person);
    }

    /** Place in line, counted from 1; empty when not waiting. */
    public Optional<Integer> placeInLine(ParticipationDetails participation) {
        return Optional.ofNullable(participation.waitingNumber())
                .map(number -> participations.countWaitingUpTo(participation.session(), number));
    }

    public TableView table(SessionDetails session) {
        return table(session.capacity(), participations.tally(session.id()));
    }

    /** The tables of several sessions, for a list of them. */
    public Map<SessionId, TableView> tables(Collection<SessionSummary> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var counts = participations
                .tallies(sessions.stream().map(SessionSummary::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Participations.SessionCount::session,
                        Collectors.mapping(
                                it -> new Participations.Count(it.status(), it.perspective(), it.people()),
                                Collectors.toList())));
        return sessions.stream()
                .collect(Collectors.toMap(
                        SessionSummary::id, it -> table(it.capacity(), counts.getOrDefault(it.id(), List.of()))));
    }

    /** How many people are in each state. */
    public Map<ParticipationStatus, Integer> tally(SessionId session) {
        Map<ParticipationStatus, Integer> tally = new EnumMap<>(ParticipationStatus.class);
        participations.tally(session).forEach(count -> tally.merge(count.status(), (int) count.people(), Integer::sum));
        return tally;
    }

    /** When anything about the people of this session last changed. */
    public Optional<Instant> lastChange(SessionId session) {
        return participations.lastChange(session);
    }

    @Override
    public boolean isInvolved(SessionId session, PersonId person) {
        return participations
                .details(session, person)
                .filter(it -> it.status() != ParticipationStatus.CANCELLED)
                .isPresent();
    }

    @Override
    public Collection<SessionId> sessionsOf(PersonId person) {
        return participations.ofPerson(person).stream()
                .map(ParticipationDetails::session)
                .toList();
    }

    @Override
    public Map<SessionId, Integer> seatsTaken(Collection<SessionId> sessions) {
        return participations.seatsTaken(sessions).stream()
                .collect(Collectors.toMap(Participations.SeatsTaken::session, it -> (int) it.seats()));
    }

    @Override
    public int peopleToTell(SessionId session) {
        return participations.countToTellByMail(session);
    }

    private static TableView table(int capacity, List<Participations.Count> counts) {
        Map<Perspective, Integer> seated = new EnumMap<>(Perspective.class);
        int waiting = 0;
        for (var count : counts) {
            if (count.status() == ParticipationStatus.ACCEPTED) {
                seated.merge(count.perspective(), (int) count.people(), Integer::sum);
            } else if (count.status() == ParticipationStatus.WAITING) {
                waiting += (int) count.people();
            }
        }
        return new TableView(capacity, seated, waiting);
    }
}
