package nl.leertafel.assignment.brief;

import nl.leertafel.agenda.ThemeId;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * Which questions from practice are meant; a part that is null excludes none.
 *
 * @param level what suits every level suits this one
 * @param period when it can be done, if only in part
 */
public record BriefFilter(
        Scope scope,
        @Nullable NetworkId network,
        @Nullable ThemeId theme,
        @Nullable StudyLevel level,
        @Nullable Semester period) {

    /** Whose they are. */
    public enum Scope {
        /** What a lecturer can take. */
        POOL,
        /** What one asked or took oneself. */
        MINE,
        /** All of the networks one coordinates. */
        NETWORK
    }

    public static BriefFilter of(Scope scope) {
        return new BriefFilter(scope, null, null, null, null);
    }

    public boolean isNarrowed() {
        return network != null || theme != null || level != null || period != null;
    }
}
