package nl.leertafel.invitation;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.invitation.ToldPerson.Reached;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.AddressTrouble;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonForm;
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
    private final ParticipationDirectory participations;
    private final PersonRegister people;
    private final SessionDirectory sessions;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final Permissions permissions;
    private final Clock clock;

    CalendarKeeping(
            Invitations invitations,
            Attendance attendance,
            ParticipationDirectory participations,
            PersonRegister people,
            SessionDirectory sessions,
            Outbox outbox,
            Suppressions suppressions,
            Permissions permissions,
            Clock clock) {
        this.invitations = invitations;
        this.attendance = attendance;
        this.participations = participations;
        this.people = people;
        this.sessions = sessions;
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of the people of a session, by name, with what they were told. */
    @Transactional(readOnly = true)
    public List<ToldPerson> told(SessionId session, Pageable page) {
        requireCoordinator(session);
        return toldOf(session, attendance.participants(session, "", null, page));
    }

    /** Whom to call before it is too late: a seat is held for them and no mail can tell them. */
    @Transactional(readOnly = true)
    public List<Call> toCall(SessionId session) {
        requireCoordinator(session);
        var offered = participations.of(session).stream()
                .filter(ParticipationDetails::isOffered)
                .sorted(Comparator.comparing(it -> requireNonNull(it.offerExpiresAt())))
                .toList();
        var reaching = reaching(offered);
        return offered.stream().flatMap(it -> call(it, reaching).stream()).toList();
    }

    /**
     * Someone to call.
     *
     * @param about for whom the seat is held, when that is someone else than who is called
     */
    public record Call(
            String name, @Nullable String about, @Nullable String phone, Instant before) {}

    /** Edits that people will hear of after a pause in which more edits may follow. */
    @Transactional(readOnly = true)
    public Optional<Pending> pending(SessionId session) {
        requireCoordinator(session);
        var now = clock.instant();
        return invitations.nextDue(session, now).map(due -> new Pending(invitations.countWaiting(session, now), due));
    }

    /** How many people will hear of an edit, and when. */
    public record Pending(int people, Instant due) {}

    /** To how many people we sent nothing because we could not make the message well: a fault of ours. */
    @Transactional(readOnly = true)
    public int flawed(SessionId session) {
        requireCoordinator(session);
        return invitations.countFlawed(session);
    }

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

    /**
     * Gives whoever gets the mail for this person another address; what they have to know goes there.
     *
     * @throws Refusal when that is somebody whose data only they themselves change
     */
    public void correctAddress(SessionId session, PersonId person, EmailAddress address) {
        requireCoordinator(session);
        var between = participations.find(session, person).orElseThrow(() -> new NotFound("participation"));
        var reader = requireNonNullElse(between.contact(), person);
        if (!permissions.mayManage(reader)) {
            throw Refusal.at("email", "invitation.view.address.guest");
        }
        var details = people.details(reader);
        people.edit(
                reader,
                details.version(),
                new PersonForm(details.name(), address, details.phone(), details.language(), details.channel()));
    }

    private Optional<Call> call(ParticipationDetails offered, Map<PersonId, PersonContact> contacts) {
        var person = contacts.get(offered.person());
        var reached = contacts.get(requireNonNullElse(offered.contact(), offered.person()));
        var before = offered.offerExpiresAt();
        if (person == null || reached == null || before == null) {
            return Optional.empty();
        }
        var delivery = invitations.find(offered.session(), offered.person()).flatMap(it -> outbox.latest(it.topic()));
        return isUnreachable(reached(reached, delivery))
                ? Optional.of(new Call(
                        reached.name(), offered.contact() == null ? null : person.name(), reached.phone(), before))
                : Optional.empty();
    }

    private List<ToldPerson> toldOf(SessionId session, List<ParticipantRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var persons = rows.stream().map(ParticipantRow::person).toList();
        var contacts = people.contacts(rows.stream()
                .map(it -> requireNonNullElse(it.contact(), it.person()))
                .distinct()
                .toList());
        var known = invitations.findAll(session, persons).stream()
                .collect(Collectors.toMap(Invitation::person, Function.identity()));
        var troubles = suppressions.troubles(contacts.values().stream()
                .flatMap(it -> Stream.ofNullable(it.email()))
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> told(
                        row,
                        contacts.get(requireNonNullElse(row.contact(), row.person())),
                        known.get(row.person()),
                        troubles))
                .toList();
    }

    private Map<PersonId, PersonContact> reaching(List<ParticipationDetails> participations) {
        return people.contacts(participations.stream()
                .flatMap(it -> Stream.of(it.person(), requireNonNullElse(it.contact(), it.person())))
                .distinct()
                .toList());
    }

    private ToldPerson told(
            ParticipantRow row,
            @Nullable PersonContact contact,
            @Nullable Invitation invitation,
            Map<EmailAddress, AddressTrouble> troubles) {
        var delivery = invitation == null ? Optional.<Delivery>empty() : outbox.latest(invitation.topic());
        var reached = invitation != null && invitation.isFlawed() ? Reached.FLAWED : reached(contact, delivery);
        return new ToldPerson(
                row.person(),
                row.name(),
                row.status(),
                invitation == null ? null : invitation.told().status(),
                invitation == null ? null : invitation.toldAt(),
                reached,
                delivery.map(Delivery::reason).orElse(null),
                contact != null && contact.email() != null && troubles.containsKey(contact.email()),
                row.contact() == null || contact == null ? null : contact.name(),
                isUnreachable(reached) ? row.offerExpiresAt() : null);
    }

    private static boolean isUnreachable(Reached reached) {
        return reached == Reached.FAILED
                || reached == Reached.FLAWED
                || reached == Reached.BY_PHONE
                || reached == Reached.BY_LETTER;
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
