package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what one calendar was told equal to what is true: compares, writes at most one mail, and remembers it. */
@Service
@Transactional
class Reconciliation {

    private final Invitations invitations;
    private final SessionDirectory sessions;
    private final NetworkDirectory networks;
    private final ParticipationDirectory participations;
    private final PersonRegister people;
    private final MailWriter writer;
    private final Outbox outbox;
    private final Clock clock;

    Reconciliation(
            Invitations invitations,
            SessionDirectory sessions,
            NetworkDirectory networks,
            ParticipationDirectory participations,
            PersonRegister people,
            MailWriter writer,
            Outbox outbox,
            Clock clock) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.networks = networks;
        this.participations = participations;
        this.people = people;
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Looks at one calendar that is due; does nothing when another node is doing so. */
    void settle(InvitationId id) {
        invitations.claim(id, now()).ifPresent(invitation -> {
            wanted(invitation.session(), invitation.person()).ifPresent(wanted -> settle(invitation, wanted));
            invitation.settle();
            invitations.save(invitation);
        });
    }

    /** Tells a calendar what it should show though nothing changed; false when there is nothing to tell. */
    boolean tellAgain(Invitation invitation, Telling.News news) {
        var address = invitation.address();
        var wanted = wanted(invitation.session(), invitation.person())
                .filter(it -> it.calendar() != null && !it.isOver(now()));
        if (address == null || wanted.isEmpty() || !invitation.told().onCalendar()) {
            return false;
        }
        send(invitation, wanted.get(), new Telling(news, Purpose.REQUEST), address, true);
        invitations.save(invitation);
        return true;
    }

    /** After a failure: looks at this calendar again later, so that it does not hold up the others. */
    void postpone(InvitationId id, Duration pause) {
        invitations.findById(id).ifPresent(invitation -> {
            invitation.postpone(now().plus(pause));
            invitations.save(invitation);
        });
    }

    /** How things are between a person and a session; empty when there is nothing between them (any more). */
    Optional<Wanted> wanted(SessionId session, PersonId person) {
        return participations.find(session, person).flatMap(this::wanted);
    }

    private Optional<Wanted> wanted(ParticipationDetails participation) {
        var contact = Objects.requireNonNullElse(participation.contact(), participation.person());
        var known = people.contacts(List.of(participation.person(), contact));
        var comes = known.get(participation.person());
        var reached = known.get(contact);
        if (comes == null || reached == null) {
            return Optional.empty();
        }
        var details = sessions.details(participation.session());
        return Optional.of(new Wanted(
                networks.byId(details.network()),
                details,
                reached,
                participation.contact() == null ? null : comes.name(),
                participation,
                participations.placeInLine(participation).orElse(0),
                participations.table(details)));
    }

    private void settle(Invitation invitation, Wanted wanted) {
        var address = mailable(invitation, wanted.contact());
        if (!invitation.isFor(address)) {
            leaveOldAddress(invitation, wanted);
            invitation.moveTo(address, wanted.participation().contact());
        }
        if (address != null) {
            tellWhatIsDue(invitation, wanted, address);
        }
    }

    private void leaveOldAddress(Invitation invitation, Wanted wanted) {
        var old = invitation.address();
        if (old == null || !invitation.told().onCalendar() || wanted.isOver(now())) {
            return;
        }
        outbox.supersede(invitation.topic());
        if (calendarMayHaveHeard(invitation)) {
            send(invitation, wanted, Telling.otherAddress(), old, true);
        }
    }

    private void tellWhatIsDue(Invitation invitation, Wanted wanted, EmailAddress address) {
        var due = Telling.due(invitation.told(), wanted, now());
        if (due.isEmpty()) {
            return;
        }
        var takenBack = due.get().purpose() != null && outbox.supersede(invitation.topic()) > 0;
        if (takenBack && invitation.told().onCalendar() && !calendarMayHaveHeard(invitation)) {
            invitation.forgetWhatNeverLeft();
            due = Telling.due(invitation.told(), wanted, now());
        }
        due.ifPresent(telling -> send(invitation, wanted, telling, address, !takenBack));
    }

    /** Whether the last message that was not taken back put it in the calendar. */
    private boolean calendarMayHaveHeard(Invitation invitation) {
        return outbox.latest(invitation.topic()).filter(Delivery::withCalendar).isPresent();
    }

    private void send(Invitation invitation, Wanted wanted, Telling telling, EmailAddress to, boolean oldStateIsKnown) {
        var told = invitation.told();
        var last = invitation.lastStamp();
        var stamp = telling.purpose() == null ? null : invitation.stampNext(rule(telling, told, wanted), now());
        var before = oldStateIsKnown ? told : Told.NOTHING;
        outbox.enqueue(writer.write(
                new Letter(invitation.topic(), invitation.uid(), telling, wanted, to, before, stamp, last)));
        invitation.tell(wanted, telling.purpose() == Purpose.REQUEST, now());
    }

    private static SequenceRule rule(Telling telling, Told told, Wanted wanted) {
        return telling.purpose() == Purpose.REQUEST
                ? SequenceRule.between(true, told.calendar(), wanted.calendar())
                : SequenceRule.BUMP;
    }

    /** A calendar that shows it already is kept right, even of someone who would rather be called. */
    private static @Nullable EmailAddress mailable(Invitation invitation, PersonContact contact) {
        return contact.channel() == Channel.MAIL
                        || (invitation.told().onCalendar() && invitation.isFor(contact.email()))
                ? contact.email()
                : null;
    }

    private Instant now() {
        return clock.instant();
    }
}
