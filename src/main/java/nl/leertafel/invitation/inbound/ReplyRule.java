package nl.leertafel.invitation.inbound;

import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionStatus;

/**
 * Decides what becomes of an answer from a calendar (RFC 5546 sections 2.1.4, 2.1.5 and 3.2.3). Pure: answers come late,
 * twice, in another order, in somebody else's name, or about a date that is no more, and the same answer to the same
 * standing is always the same decision.
 */
final class ReplyRule {

    private ReplyRule() {}

    static Decision decide(Reply reply, Standing now) {
        if (reply.partStat() == PartStat.NEEDS_ACTION || reply.partStat() == PartStat.OTHER) {
            return Decision.logged(ReplyReason.NO_ANSWER);
        }
        if (now.session() == SessionStatus.CANCELLED) {
            return Decision.logged(ReplyReason.CALLED_OFF);
        }
        if (now.session() != SessionStatus.PUBLISHED || now.isOver()) {
            return Decision.logged(ReplyReason.OVER);
        }
        if (!reply.isInvited()) {
            return Decision.held(ReplyReason.STRANGER);
        }
        if (reply.sequence() > now.sequence()) {
            return Decision.held(ReplyReason.AHEAD);
        }
        if (reply.isOtherDate()) {
            return Decision.held(ReplyReason.OTHER_DATE);
        }
        return inOrder(reply, now);
    }

    private static Decision inOrder(Reply reply, Standing now) {
        var last = now.last();
        if (last != null && isBefore(reply, last)) {
            return Decision.logged(ReplyReason.OVERTAKEN);
        }
        if (last != null && isSame(reply, last)) {
            return Decision.logged(ReplyReason.SAID_BEFORE);
        }
        if (now.saidElsewhere() != null && reply.dtstamp().isBefore(now.saidElsewhere())) {
            return Decision.logged(ReplyReason.OVERTAKEN);
        }
        if (now.status() == ParticipationStatus.CANCELLED || !(now.onCalendar() || isSecondThought(reply, now))) {
            return Decision.logged(ReplyReason.TAKEN_OFF);
        }
        if (keepsSeat(reply, now)) {
            return Decision.logged(ReplyReason.NO_ANSWER);
        }
        if (reply.partStat() == PartStat.DELEGATED) {
            return Decision.held(ReplyReason.DELEGATED);
        }
        return reply.sequence() < now.sequence() && !isSecondThought(reply, now)
                ? toEarlierDate(reply, now)
                : Decision.applied(ReplyReason.ANSWERED);
    }

    /** Who said no and then yes after all; the yes still names the sequence from before we let go of them. */
    private static boolean isSecondThought(Reply reply, Standing now) {
        return now.hasLeft() && reply.isYes();
    }

    /** Outlook says "tentative" for whoever proposes another time; who comes would lose a seat by asking. */
    private static boolean keepsSeat(Reply reply, Standing now) {
        return reply.isProposal()
                && reply.partStat() == PartStat.TENTATIVE
                && now.status() == ParticipationStatus.ACCEPTED;
    }

    /** A no holds whatever the date; a yes does not, and who has not answered yet is asked again. */
    private static Decision toEarlierDate(Reply reply, Standing now) {
        if (!reply.isYes()) {
            return Decision.applied(ReplyReason.NO_TO_EARLIER_DATE);
        }
        var decision = Decision.logged(ReplyReason.YES_TO_EARLIER_DATE);
        return now.status() == ParticipationStatus.INVITED ? decision.tellingAgain() : decision;
    }

    private static boolean isBefore(Reply reply, Standing.Earlier last) {
        return reply.sequence() < last.sequence()
                || (reply.sequence() == last.sequence() && reply.dtstamp().isBefore(last.dtstamp()));
    }

    private static boolean isSame(Reply reply, Standing.Earlier last) {
        return reply.sequence() == last.sequence()
                && reply.dtstamp().equals(last.dtstamp())
                && reply.partStat() == last.partStat();
    }
}
