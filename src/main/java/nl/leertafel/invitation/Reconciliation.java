package nl.leertafel.invitation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what calendars were told equal to what is true: compares, writes at most one mail to each, and remembers it. */
@Service
@Transactional
class Reconciliation {

    private final Invitations invitations;
    private final Truth truth;
    private final MailWriter writer;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final Clock clock;

    Reconciliation(
            Invitations invitations,
            Truth truth,
            MailWriter writer,
            Outbox outbox,
            Suppressions suppressions,
            Clock clock) {
        this.invitations = invitations;
        this.truth = truth;
        this.writer = writer;
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** Looks at one calendar that is due; does nothing when another node is doing so. */
    void settle(InvitationId id) {
        settle(List.of(id));
    }

    /** Looks at calendars that are due, all or none of them; leaves out those that another node is looking at. */
    void settle(List<InvitationId> ids) {
        var claimed = invitations.claim(ids, now());
        var post =
                new Post(outbox.takeable(claimed.stream().map(Invitation::topic).toList()));
        claimed.stream()
                .collect(groupingBy(Invitation::session, LinkedHashMap::new, toList()))
                .forEach((session, told) -> settle(session, told, post));
        outbox.enqueueAll(writer.write(post.letters()));
    }

    private void settle(SessionId session, List<Invitation> told, Post post) {
        var wanted =
                truth.between(session, told.stream().map(Invitation::person).toList());
        for (var invitation : told) {
            Optional.ofNullable(wanted.get(invitation.person())).ifPresent(it -> settle(invitation, it, post));
            invitation.settle();
            invitations.save(invitation);
        }
    }

    /** Tells a calendar what it should show though nothing changed; false when there is nothing to tell. */
    boolean tellAgain(Invitation invitation, Telling.News news) {
        var address = invitation.address();
        var wanted = truth.between(invitation.session(), invitation.person())
                .filter(it -> it.calendar() != null && !it.isOver(now()));
        if (address == null || wanted.isEmpty() || !invitation.told().onCalendar()) {
            return false;
        }
        var post = new Post(Set.of());
        send(invitation, wanted.get(), new Telling(news, Purpose.REQUEST), address, true, post);
        invitations.save(invitation);
        outbox.enqueueAll(writer.write(post.letters()));
        return true;
    }

    /** After a failure: looks at this calendar again later, so that it does not hold up the others. */
    void postpone(InvitationId id, Duration pause) {
        invitations.findById(id).ifPresent(invitation -> {
            invitation.postpone(now().plus(pause));
            invitations.save(invitation);
        });
    }

    /** The message was not fit to be sent: waits for a change, unless there was one meanwhile. */
    void giveUp(InvitationId id, String why, Instant begun) {
        invitations.findById(id).ifPresent(invitation -> {
            invitation.giveUp(why, now());
            truth.between(invitation.session(), invitation.person())
                    .filter(it -> it.session().changedAt().isAfter(begun))
                    .ifPresent(changed -> invitation.postpone(now()));
            invitations.save(invitation);
        });
    }

    /** A new version may have mended what was wrong with our messages: tries each of those once more. */
    @EventListener(ApplicationReadyEvent.class)
    void tryFlawedAgain() {
        invitations.makeFlawedDue(now());
    }

    /** What is written in one go. */
    private record Post(Set<String> takeable, List<Letter> letters) {

        Post(Set<String> takeable) {
            this(takeable, new ArrayList<>());
        }
    }

    private void settle(Invitation invitation, Wanted wanted, Post post) {
        var address = mailable(invitation, wanted.contact());
        if (!invitation.isFor(address)) {
            leaveOldAddress(invitation, wanted, post);
            invitation.moveTo(address, wanted.participation().contact());
        }
        if (address != null) {
            tellWhatIsDue(invitation, wanted, address, post);
        }
    }

    private void leaveOldAddress(Invitation invitation, Wanted wanted, Post post) {
        var old = invitation.address();
        if (old == null || !invitation.told().onCalendar() || wanted.isOver(now())) {
            return;
        }
        takeBack(invitation, post);
        if (!suppressions.isSuppressed(old) && calendarMayHaveHeard(invitation)) {
            send(invitation, wanted, Telling.otherAddress(), old, true, post);
        }
    }

    private void tellWhatIsDue(Invitation invitation, Wanted wanted, EmailAddress address, Post post) {
        var due = Telling.due(invitation.told(), wanted, now());
        if (due.isEmpty()) {
            return;
        }
        var takenBack = due.get().purpose() != null && takeBack(invitation, post);
        if (takenBack && invitation.told().onCalendar() && !calendarMayHaveHeard(invitation)) {
            invitation.forgetWhatNeverLeft();
            due = Telling.due(invitation.told(), wanted, now());
        }
        due.ifPresent(telling -> send(invitation, wanted, telling, address, !takenBack, post));
    }

    private boolean takeBack(Invitation invitation, Post post) {
        return post.takeable().contains(invitation.topic()) && outbox.supersede(invitation.topic()) > 0;
    }

    /** Whether the last message that was not taken back put it in the calendar. */
    private boolean calendarMayHaveHeard(Invitation invitation) {
        return outbox.latest(invitation.topic()).filter(Delivery::withCalendar).isPresent();
    }

    private void send(
            Invitation invitation,
            Wanted wanted,
            Telling telling,
            EmailAddress to,
            boolean oldStateIsKnown,
            Post post) {
        var told = invitation.told();
        var last = invitation.lastStamp();
        var stamp = telling.purpose() == null ? null : invitation.stampNext(rule(telling, told, wanted), now());
        var before = oldStateIsKnown ? told : Told.NOTHING;
        post.letters().add(new Letter(invitation.topic(), invitation.uid(), telling, wanted, to, before, stamp, last));
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
