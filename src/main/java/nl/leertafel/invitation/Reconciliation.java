package nl.leertafel.invitation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.session.SeriesDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what calendars were told equal to what is true: compares, writes at most one mail to each, and remembers it. */
@Service
@Transactional
class Reconciliation {

    private final Invitations invitations;
    private final SeriesReconciliation wholeSeries;
    private final SessionDirectory sessions;
    private final Truth truth;
    private final MailWriter writer;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final OnePlan onePlan;
    private final Clock clock;

    Reconciliation(
            Invitations invitations,
            SeriesReconciliation wholeSeries,
            SessionDirectory sessions,
            Truth truth,
            MailWriter writer,
            Outbox outbox,
            Suppressions suppressions,
            OnePlan onePlan,
            Clock clock) {
        this.invitations = invitations;
        this.wholeSeries = wholeSeries;
        this.sessions = sessions;
        this.truth = truth;
        this.writer = writer;
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.onePlan = onePlan;
        this.clock = clock;
    }

    /** Looks at one calendar that is due; does nothing when another node is doing so. */
    void settle(InvitationId id) {
        settle(invitations.claim(id, now()).stream().toList());
    }

    /**
     * Looks at calendars that are due and that no other node is looking at, all or none of them; returns how many.
     *
     * @param most how many
     */
    int settleDue(int most) {
        onePlan.untilTheEnd();
        var claimed = invitations.claimDue(now(), Limit.of(most));
        settle(claimed);
        return claimed.size();
    }

    private void settle(List<Invitation> claimed) {
        var post = new Post(
                outbox, outbox.takeable(claimed.stream().map(Invitation::topic).toList()));
        var regular = new LinkedHashMap<SeriesDetails, Set<PersonId>>();
        claimed.stream()
                .collect(groupingBy(Invitation::session, LinkedHashMap::new, toList()))
                .forEach((session, told) -> oneEntry(session)
                        .ifPresentOrElse(
                                series -> told.forEach(it -> {
                                    if (it.standsAlone()) {
                                        settle(session, List.of(it), post);
                                    } else {
                                        regular.computeIfAbsent(series, any -> new LinkedHashSet<>())
                                                .add(it.person());
                                    }
                                }),
                                () -> settle(session, told, post)));
        regular.forEach((series, persons) -> wholeSeries
                .settle(series, persons, post)
                .forEach(alone -> settle(alone.session(), List.of(alone), post)));
        post.send(writer);
    }

    /** The series of which this session is a date in one entry for the whole of it. */
    private Optional<SeriesDetails> oneEntry(SessionId session) {
        var details = sessions.details(session);
        return CalendarZone.describe(details.slot().zoneId()).isPresent()
                ? sessions.series(details).filter(SeriesDetails::isOneInvitation)
                : Optional.empty();
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
    boolean tellAgain(UUID uid, Telling.News news) {
        return invitations
                .findByUid(uid)
                .map(it -> tellAgain(it, news))
                .orElseGet(() -> wholeSeries.tellAgain(new SeriesUid(uid), news));
    }

    private boolean tellAgain(Invitation invitation, Telling.News news) {
        var address = invitation.address();
        var wanted = truth.between(invitation.session(), invitation.person())
                .filter(it -> it.calendar() != null && !it.isOver(now()));
        if (address == null || wanted.isEmpty() || !invitation.told().onCalendar()) {
            return false;
        }
        var post = new Post(outbox, Set.of());
        send(invitation, wanted.get(), new Telling(news, Purpose.REQUEST), address, true, post);
        invitations.save(invitation);
        post.send(writer);
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
        post.takeBack(invitation.topic());
        if (!suppressions.isSuppressed(old) && post.calendarMayHaveHeard(invitation.topic())) {
            send(invitation, wanted, Telling.otherAddress(), old, true, post);
        }
    }

    private void tellWhatIsDue(Invitation invitation, Wanted wanted, EmailAddress address, Post post) {
        var due = Telling.due(invitation.told(), wanted, now());
        if (due.isEmpty()) {
            return;
        }
        var takenBack = due.get().purpose() != null && post.takeBack(invitation.topic());
        if (takenBack && invitation.told().onCalendar() && !post.calendarMayHaveHeard(invitation.topic())) {
            invitation.forgetWhatNeverLeft();
            due = Telling.due(invitation.told(), wanted, now());
        }
        due.ifPresent(telling -> send(invitation, wanted, telling, address, !takenBack, post));
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
        post.add(new Letter(invitation.topic(), invitation.uid(), telling, wanted, to, before, stamp, last));
        invitation.tell(wanted, telling.purpose() == Purpose.REQUEST, now());
    }

    private static SequenceRule rule(Telling telling, Told told, Wanted wanted) {
        return telling.purpose() == Purpose.REQUEST
                ? SequenceRule.between(true, told.calendar(), wanted.calendar())
                : SequenceRule.BUMP;
    }

    /** A calendar that shows it already is kept right, even of someone who would rather be called. */
    static @Nullable EmailAddress mailable(Invitation invitation, PersonContact contact) {
        return contact.channel() == Channel.MAIL
                        || (invitation.told().onCalendar() && invitation.isFor(contact.email()))
                ? contact.email()
                : null;
    }

    private Instant now() {
        return clock.instant();
    }
}
