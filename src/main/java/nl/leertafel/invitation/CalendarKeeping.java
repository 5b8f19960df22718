package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.invitation.ToldPerson.Reached;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator sees and does about who was told what. */
@Service
@Transactional
public class CalendarKeeping {

    private final Invitations invitations;
    private final Attendance attendance;
    private final PersonRegister people;
    private final SessionDirectory sessions;
    private final Outbox outbox;
    private final Permissions permissions;
    private final Clock clock;

    CalendarKeeping(
            Invitations invitations,
            Attendance attendance,
            PersonRegister people,
            SessionDirectory sessions,
            Outbox outbox,
            Permissions permissions,
            Clock clock) {
        this.invitations = invitations;
        this.attendance = attendance;
        this.people = people;
        this.sessions = sessions;
        this.outbox = outbox;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of the people of a session, by name, with what they were told. */
    @Transactional(readOnly = true)
    public List<ToldPerson> told(SessionId session, Pageable page) {
        requireCoordinator(session);
        var rows = attendance.participants(session, "", null, page);
        var persons = rows.stream().map(ParticipantRow::person).toList();
        var contacts = people.contacts(persons);
        Map<PersonId, Invitation> known = persons.isEmpty()
                ? Map.of()
                : invitations.findAll(session, persons).stream()
                        .collect(Collectors.toMap(Invitation::person, Function.identity()));
        return rows.stream()
                .map(row -> told(row, contacts.get(row.person()), known.get(row.person())))
                .toList();
    }

    /** Edits that people will hear of after a pause in which more edits may follow. */
    @Transactional(readOnly = true)
    public Optional<Pending> pending(SessionId session) {
        requireCoordinator(session);
        var now = clock.instant();
        return invitations.nextDue(session, now).map(due -> new Pending(invitations.countWaiting(session, now), due));
    }

    /** How many people will hear of an edit, and when. */
    public record Pending(int people, Instant due) {}

    /** Does not wait for more edits. */
    public void sendNow(SessionId session) {
        requireCoordinator(session);
        var now = clock.instant();
        invitations.reschedule(session, now, now);
    }

    /** Tries to deliver the newest message to this person again, when it failed. */
    public void sendAgain(SessionId session, PersonId person) {
        requireCoordinator(session);
        invitations
                .find(session, person)
                .flatMap(invitation -> outbox.latest(invitation.topic()))
                .ifPresent(delivery -> outbox.sendAgain(delivery.message()));
    }

    private ToldPerson told(ParticipantRow row, @Nullable PersonContact contact, @Nullable Invitation invitation) {
        var delivery = invitation == null ? Optional.<Delivery>empty() : outbox.latest(invitation.topic());
        return new ToldPerson(
                row.person(),
                row.name(),
                row.status(),
                invitation == null ? null : invitation.told().status(),
                invitation == null ? null : invitation.toldAt(),
                reached(contact, delivery),
                delivery.map(Delivery::reason).orElse(null));
    }

    private static Reached reached(@Nullable PersonContact contact, Optional<Delivery> delivery) {
        if (delivery.isPresent()) {
            return switch (delivery.get().status()) {
                case WAITING -> Reached.ON_ITS_WAY;
                case SENT, SUPERSEDED -> Reached.SENT;
                case FAILED -> Reached.FAILED;
            };
        }
        if (contact == null || contact.channel() == Channel.LETTER) {
            return Reached.BY_LETTER;
        }
        return contact.channel() == Channel.PHONE ? Reached.BY_PHONE : Reached.NOT_YET;
    }

    private void requireCoordinator(SessionId session) {
        permissions.requireCoordinator(sessions.details(session).network());
    }
}
