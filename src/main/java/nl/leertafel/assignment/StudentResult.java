package nl.leertafel.assignment;

import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * What a student worked on with their group.
 *
 * @param institution whose education it is part of
 * @param question it hangs on, in words
 * @param handIn null when nothing was handed in
 * @param summary in plain language
 * @param meets whether the lecturer said that it meets what was asked
 */
public record StudentResult(
        StudentGroupId group,
        AssignmentId assignment,
        NetworkId network,
        String title,
        String course,
        @Nullable String institution,
        @Nullable String question,
        @Nullable HandInId handIn,
        @Nullable String summary,
        boolean meets) {}
