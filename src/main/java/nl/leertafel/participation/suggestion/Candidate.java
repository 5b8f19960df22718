package nl.leertafel.participation.suggestion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.network.MemberSummary;
import org.jspecify.annotations.Nullable;

/**
 * A member who could be asked.
 *
 * @param askedLately how often they were asked for sessions of the last three months or still to come
 * @param lastAsked the start of the latest session they were asked for; null when they never were
 */
record Candidate(
        MemberSummary member,
        boolean spokeOnQuestion,
        boolean organisationIsNew,
        int askedLately,
        @Nullable Instant lastAsked) {

    Set<ReasonToAsk> reasons() {
        List<ReasonToAsk> reasons = new ArrayList<>();
        if (spokeOnQuestion) {
            reasons.add(ReasonToAsk.SPOKE_ON_QUESTION);
        }
        if (organisationIsNew) {
            reasons.add(ReasonToAsk.ORGANISATION_IS_NEW);
        }
        if (lastAsked == null) {
            reasons.add(ReasonToAsk.NEVER_ASKED);
        } else if (reasons.isEmpty()) {
            reasons.add(ReasonToAsk.LONGEST_AGO);
        }
        return Set.copyOf(reasons);
    }
}
