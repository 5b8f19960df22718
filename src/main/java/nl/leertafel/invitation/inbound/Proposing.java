package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import nl.leertafel.invitation.KnownInvitation;
import nl.leertafel.session.SessionDetails;
import org.springframework.stereotype.Component;

/** Keeps the other times that people propose, one for each person. */
@Component
class Proposing {

    private static final Duration LONGEST = Duration.ofDays(10);

    /** What says nothing against keeping a proposal. */
    private static final Set<ReplyReason> STILL_COUNTS =
            EnumSet.of(ReplyReason.ANSWERED, ReplyReason.NO_ANSWER, ReplyReason.SAID_BEFORE);

    private final TimeProposals proposals;
    private final Clock clock;

    Proposing(TimeProposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What becomes of a message that proposes a time, when this becomes of the answer in it. */
    Decision propose(Heard heard, KnownInvitation invitation, SessionDetails session, Decision answer) {
        var start = heard.said().start();
        var end = heard.said().end();
        if (!STILL_COUNTS.contains(answer.reason()) || start == null || end == null || !end.isAfter(start)) {
            return answer;
        }
        var now = clock.instant();
        if (!start.isAfter(now) || Duration.between(start, end).compareTo(LONGEST) > 0) {
            return answer;
        }
        if (start.equals(session.slot().startsInstant())
                && end.equals(session.slot().endsInstant())) {
            return answer.isApplied() ? answer : Decision.logged(ReplyReason.SAME_TIME);
        }
        proposals.open(session.id(), invitation.person()).forEach(earlier -> proposals.save(earlier.replaced()));
        proposals.save(new TimeProposal(invitation, start, end, heard.words(), heard.fromMicrosoft(), now));
        return new Decision(answer.outcome(), ReplyReason.OTHER_TIME, false);
    }
}
