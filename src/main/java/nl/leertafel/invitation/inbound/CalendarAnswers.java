package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
            var heard = heard(mail, message, calendar, said, receivedAt);
            decide(heard, message);
            var invitation = heard.invitation();
            whose = whose.or(() -> Optional.ofNullable(invitation).map(KnownInvitation::person));
        }
        return whose;
    }

    private Heard heard(UUID mail, InboundMessage message, CalendarMessage calendar, Said said, Instant receivedAt) {
        var invitation = uid(said.uid()).flatMap(invitations::byUid).orElse(null);
        var guest = invited.among(said.guests(), invitation).orElse(null);
        var from = message.from();
        var isSentByAnother = guest != null && !Objects.equals(guest.address(), from);
        return new Heard(
                mail,
                calendar.method(),
                said,
                invitation,
                guest,
                believed(said.dtstamp(), message.date(), receivedAt),
                from,
                message.fromName(),
                message.subject(),
                calendar.fromMicrosoft(),
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
        var standing = standings.of(invitation, session, recurrence(heard, session));
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
                recurrence(heard, session) != null);
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

    /** The date of a series it is about; null when that is the one date there is. */
    private static @Nullable Instant recurrence(Heard heard, SessionDetails session) {
        var recurrence = heard.said().recurrence();
        return recurrence == null || recurrence.equals(session.slot().startsInstant()) ? null : recurrence;
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
