package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.invitation.InvitationDirectory;
import nl.leertafel.invitation.KnownInvitation;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.inbox.InboundMessage;
import nl.leertafel.mail.inbox.InboundMessage.CalendarFile;
import nl.leertafel.mail.inbox.Unreadable;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hears what a calendar says, and does what {@link ReplyRule} decides: everything in the transaction of the mail that
 * brought it, and all of it written down.
 */
@Component
class CalendarAnswers {

    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);
    private static final Duration TOLD_AGAIN_EVERY = Duration.ofHours(1);
    private static final Set<PartStat> ANSWERS = EnumSet.of(PartStat.ACCEPTED, PartStat.TENTATIVE, PartStat.DECLINED);

    private final InvitationDirectory invitations;
    private final SessionDirectory sessions;
    private final InvitedPeople invited;
    private final Standings standings;
    private final Answers answers;
    private final ItipEvents events;
    private final Proposing proposing;
    private final Holding holding;
    private final Clock clock;

    CalendarAnswers(
            InvitationDirectory invitations,
            SessionDirectory sessions,
            InvitedPeople invited,
            Standings standings,
            Answers answers,
            ItipEvents events,
            Proposing proposing,
            Holding holding,
            Clock clock) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.invited = invited;
        this.standings = standings;
        this.answers = answers;
        this.events = events;
        this.proposing = proposing;
        this.holding = holding;
        this.clock = clock;
    }

    /** Whose calendar it was, when we know. */
    Optional<PersonId> hear(UUID mail, InboundMessage message, Instant receivedAt) throws Unreadable {
        var calendar = CalendarReader.read(
                message.calendar().map(CalendarFile::content).orElseThrow());
        var whose = Optional.<PersonId>empty();
        for (var said : calendar.said()) {
            for (var heard : heard(new Arrived(mail, message, calendar, receivedAt), said)) {
                decide(heard, message);
                var invitation = heard.invitation();
                whose = whose.or(() -> Optional.ofNullable(invitation).map(KnownInvitation::person));
            }
        }
        return whose;
    }

    /** A mail with a calendar in it. */
    private record Arrived(UUID mail, InboundMessage message, CalendarMessage calendar, Instant at) {}

    /** An answer to a whole series is heard once for each of its dates that is still to come and not spoken of apart. */
    private List<Heard> heard(Arrived arrived, Said said) {
        var known = uid(said.uid()).map(invitations::byUid).orElse(List.of());
        var whole = heard(arrived, said, representative(said, known));
        if (said.recurrence() != null || known.size() < 2 || !isAnswer(whole)) {
            return List.of(whole);
        }
        var apart = arrived.calendar().said().stream()
                .filter(it -> it.uid().equals(said.uid()))
                .map(Said::recurrence)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var spoken = known.stream()
                .filter(this::isAhead)
                .filter(it -> !apart.contains(it.recurrence()))
                .map(it -> heard(arrived, said, it))
                .toList();
        return spoken.isEmpty() ? List.of(whole) : spoken;
    }

    /** The date it is about; the next one when it is about none of them or all. */
    private @Nullable KnownInvitation representative(Said said, List<KnownInvitation> known) {
        return known.stream()
                .filter(it -> said.recurrence() != null && said.recurrence().equals(it.recurrence()))
                .findFirst()
                .or(() -> known.stream().filter(this::isAhead).findFirst())
                .or(() -> known.stream().findFirst())
                .orElse(null);
    }

    private boolean isAhead(KnownInvitation date) {
        return !sessions.details(date.session()).isOver(clock.instant());
    }

    private boolean isAnswer(Heard heard) {
        var invitation = heard.invitation();
        return heard.method() == Method.REPLY
                && ANSWERS.contains(heard.partStat())
                && invitation != null
                && invited.is(heard.guest(), invitation);
    }

    private Heard heard(Arrived arrived, Said said, @Nullable KnownInvitation invitation) {
        var message = arrived.message();
        var guest = invited.among(said.guests(), invitation).orElse(null);
        var from = message.from();
        var isSentByAnother = guest != null && !Objects.equals(guest.address(), from);
        return new Heard(
                arrived.mail(),
                arrived.calendar().method(),
                said,
                invitation,
                guest,
                believed(said.dtstamp(), message.date(), arrived.at()),
                from,
                message.fromName(),
                message.subject(),
                arrived.calendar().fromMicrosoft(),
                isSentByAnother && message.failsDmarc());
    }

    private void decide(Heard heard, InboundMessage message) {
        var invitation = heard.invitation();
        if (heard.method() == Method.NONE_OF_OURS) {
            note(heard, Decision.logged(ReplyReason.NOT_FOR_US));
        } else if (invitation == null) {
            note(heard, Decision.held(ReplyReason.UNKNOWN));
            holding.holdUnknown(heard, message);
        } else {
            var session = sessions.lock(invitation.session());
            var decision = heard.method() == Method.REFRESH
                    ? askedAgain(heard, invitation)
                    : answered(heard, invitation, session);
            note(heard, decision);
            if (decision.isHeld()) {
                holding.hold(heard, decision, session);
            }
        }
    }

    private Decision answered(Heard heard, KnownInvitation invitation, SessionDetails session) {
        var standing = standings.of(invitation, session);
        if (standing.isEmpty()) {
            return Decision.logged(ReplyReason.TAKEN_OFF);
        }
        var decision = limited(invitation, ReplyRule.decide(reply(heard, invitation, session), standing.get()));
        if (decision.isApplied()) {
            answers.answerFromCalendar(session.id(), invitation.person(), wish(heard.partStat()));
        }
        if (decision.tellAgain()) {
            invitations.tellAgain(invitation.uid());
        }
        return heard.method() == Method.COUNTER ? proposing.propose(heard, invitation, session, decision) : decision;
    }

    private Reply reply(Heard heard, KnownInvitation invitation, SessionDetails session) {
        return new Reply(
                heard.partStat(),
                heard.said().sequence(),
                heard.dtstamp(),
                invited.is(heard.guest(), invitation),
                isOtherDate(heard, invitation, session),
                heard.method() == Method.COUNTER);
    }

    /** To the address we know, never to who asks; and not over and over again. */
    private Decision askedAgain(Heard heard, KnownInvitation invitation) {
        if (!invited.is(heard.guest(), invitation)) {
            return Decision.logged(ReplyReason.STRANGER);
        }
        var decision =
                limited(invitation, Decision.logged(ReplyReason.ASKED_AGAIN).tellingAgain());
        if (!decision.tellAgain()) {
            return Decision.logged(ReplyReason.ASKED_TOO_OFTEN);
        }
        return invitations.tellAgain(invitation.uid()) ? decision : Decision.logged(ReplyReason.TAKEN_OFF);
    }

    private Decision limited(KnownInvitation invitation, Decision decision) {
        var tooSoon = decision.tellAgain()
                && events.wasToldAgain(
                        invitation.uid().toString(), clock.instant().minus(TOLD_AGAIN_EVERY));
        return tooSoon ? new Decision(decision.outcome(), decision.reason(), false) : decision;
    }

    private void note(Heard heard, Decision decision) {
        events.save(new ItipEvent(heard, decision, clock.instant()));
    }

    /** Whether it is about a date that the invitation does not speak of. */
    private static boolean isOtherDate(Heard heard, KnownInvitation invitation, SessionDetails session) {
        var recurrence = heard.said().recurrence();
        if (recurrence == null) {
            return invitation.isDateOfSeries() && heard.method() == Method.COUNTER; // another time for which of them?
        }
        return !recurrence.equals(invitation.recurrence())
                && !recurrence.equals(session.slot().startsInstant());
    }

    private static ParticipationStatus wish(PartStat answer) {
        return switch (answer) {
            case ACCEPTED -> ParticipationStatus.ACCEPTED;
            case TENTATIVE -> ParticipationStatus.TENTATIVE;
            case DECLINED -> ParticipationStatus.DECLINED;
            case NEEDS_ACTION, DELEGATED, OTHER -> throw new IllegalArgumentException("Not an answer: " + answer);
        };
    }

    /** When it was said; a clock that is far ahead is not believed. */
    private static Instant believed(@Nullable Instant dtstamp, @Nullable Instant date, Instant receivedAt) {
        var said = dtstamp == null ? date : dtstamp;
        return said == null || said.isAfter(receivedAt.plus(CLOCKS_DIFFER_BY)) ? receivedAt : said;
    }

    private static Optional<UUID> uid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOneOfOurs) {
            return Optional.empty();
        }
    }
}
