package nl.leertafel.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
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
    private final SeatPlans plans;
    private final Seats seats;

    ParticipationDirectory(Participations participations, SeatPlans plans, Seats seats) {
        this.participations = participations;
        this.plans = plans;
        this.seats = seats;
    }

    public Optional<ParticipationDetails> find(SessionId session, PersonId person) {
        return participations.details(session, person);
    }

    /** What is between each of these people and a session, as far as there is anything. */
    public Map<PersonId, ParticipationDetails> find(SessionId session, Collection<PersonId> persons) {
        return participations.details(session, persons).stream()
                .collect(Collectors.toMap(ParticipationDetails::person, it -> it));
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

    /** Place in line, counted from 1; empty when not waiting, or a seat is held for them. */
    public Optional<Integer> placeInLine(ParticipationDetails participation) {
        return Optional.ofNullable(participation.waitingNumber())
                .filter(number -> !participation.isOffered())
                .map(number -> participations.countWaitingUpTo(participation.session(), number));
    }

    public TableView table(SessionDetails session) {
        return seats.view(session);
    }

    /** The tables of several sessions, for a list of them. */
    public Map<SessionId, TableView> tables(Collection<SessionSummary> sessions) {
        return seats.views(sessions);
    }

    /** How many sign-ups are in each state. */
    public Map<ParticipationStatus, Integer> tally(SessionId session) {
        Map<ParticipationStatus, Integer> tally = new EnumMap<>(ParticipationStatus.class);
        participations.tally(session).forEach(count -> tally.put(count.status(), (int) count.signUps()));
        return tally;
    }

    /** When anything about the people of this session last changed. */
    public Optional<Instant> lastChange(SessionId session) {
        return participations.lastChange(session);
    }

    /** Who was there, in numbers. */
    public AttendanceFigures attended(SessionId session) {
        return AttendanceFigures.of(participations.attended(session));
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
    public void requireFits(SessionId session, int capacity) {
        int floor = plans.findBySession(session).map(it -> it.rules().floor()).orElse(0);
        if (floor > capacity) {
            throw Refusal.at("capacity", "participation.plan.tooMany", floor, capacity);
        }
    }

    @Override
    public int offersAt(SessionDetails session, int capacity) {
        return seats.offersAt(session, seats.table(session).of(capacity));
    }

    @Override
    public int peopleToTell(Collection<SessionId> moving) {
        return moving.isEmpty() ? 0 : participations.countToTellByMail(moving);
    }
}
