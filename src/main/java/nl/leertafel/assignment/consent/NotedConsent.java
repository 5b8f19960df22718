package nl.leertafel.assignment.consent;

import java.util.Set;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody allowed, as students or lecturer write it down for them.
 *
 * @param uses all that is allowed from now on; none is an answer too
 * @param evidence signed on paper, or said aloud
 * @param paper what was signed
 */
public record NotedConsent(
        Set<ConsentUse> uses,
        @Nullable Evidence evidence,
        @Nullable Upload paper) {

    public NotedConsent {
        uses = Set.copyOf(uses);
        if (evidence == null || evidence == Evidence.OWN_CLICK) {
            throw Refusal.at("evidence", "assignment.consent.evidence.missing");
        }
        if (evidence == Evidence.ON_PAPER && paper == null) {
            throw Refusal.at("file", "assignment.consent.paper.missing");
        }
    }
}
