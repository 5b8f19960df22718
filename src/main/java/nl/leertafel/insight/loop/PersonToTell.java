package nl.leertafel.insight.loop;

import org.jspecify.annotations.Nullable;

/**
 * Somebody no mail reaches, and what there is to tell them.
 *
 * @param letter whether they get a letter; else one calls
 * @param title of the session they wrote about, or the claim of the insight
 */
public record PersonToTell(
        ContributionId id, String name, @Nullable String phone, boolean letter, String title, String words) {}
