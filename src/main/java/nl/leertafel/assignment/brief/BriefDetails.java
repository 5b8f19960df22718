package nl.leertafel.assignment.brief;

import org.jspecify.annotations.Nullable;

/**
 * A question from practice as one reads it.
 *
 * @param manages whether who reads may change and withdraw it
 * @param mayTake whether who reads is a lecturer it can still go to
 * @param took whether it went to who reads
 * @param mayLetGo whether who reads may put it back: who took it, or a coordinator when that lecturer is gone
 */
public record BriefDetails(
        BriefSummary summary,
        BriefForm form,
        @Nullable String questionWording,
        boolean manages,
        boolean mayTake,
        boolean took,
        boolean mayLetGo,
        int version) {}
