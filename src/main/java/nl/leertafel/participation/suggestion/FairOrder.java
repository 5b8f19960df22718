package nl.leertafel.participation.suggestion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * In which order people are suggested: who was asked least goes first, then who has most reason, then who was asked
 * longest ago. How often somebody came counts for nothing, or the same people would sit at every table.
 */
final class FairOrder {

    /** Whoever was asked so often in three months is left in peace. */
    static final int OFTEN = 3;

    private FairOrder() {}

    /** @param salt another order among equals for another session, so that the alphabet favours nobody */
    static List<Candidate> of(List<Candidate> candidates, UUID salt, int most) {
        return candidates.stream()
                .filter(it -> it.askedLately() < OFTEN)
                .sorted(Comparator.comparingInt(Candidate::askedLately)
                        .thenComparing(it -> -it.reasons().size())
                        .thenComparing(it -> Objects.requireNonNullElse(it.lastAsked(), Instant.EPOCH))
                        .thenComparing(it -> it.member().person().personId().hashCode() ^ salt.hashCode()))
                .limit(most)
                .toList();
    }
}
