package nl.leertafel.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in and the feedback on it, as the group and the lecturer read it.
 *
 * @param groupName the group's own, or that of the only student
 * @param extension a later date that this group got
 * @param versions latest first; there is at least one
 */
public record HandInDetails(
        HandInId id,
        AssignmentHeading assignment,
        StudentGroupId group,
        String groupName,
        @Nullable ExtensionDetails extension,
        List<VersionDetails> versions,
        int version) {

    public HandInDetails {
        versions = List.copyOf(versions);
    }

    /** What counts. */
    public VersionDetails newest() {
        return versions.getFirst();
    }

    public List<VersionDetails> earlier() {
        return versions.subList(1, versions.size());
    }
}
