package nl.leertafel.assignment.brief;

import org.jspecify.annotations.Nullable;

/**
 * A question from practice as one reads it.
 *
 * @param manages whether who reads may change and withdraw it
 * @param mayTake whether who reads is a lecturer it can still go to
 * @param took whether it went to who reads
 */
public record BriefDetails(
        BriefSummary summary,
        BriefForm form,
        @Nullable String questionWording,
        boolean manages,
        boolean mayTake,
        boolean took,
        int version) {}
