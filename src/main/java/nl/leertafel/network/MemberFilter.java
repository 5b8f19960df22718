package nl.leertafel.network;

import nl.leertafel.access.Role;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which members are meant; a part that is empty or null excludes nobody. */
public record MemberFilter(
        String text,
        @Nullable Perspective perspective,
        @Nullable OrganisationId organisation,
        @Nullable Role role) {

    public static MemberFilter everyone() {
        return new MemberFilter("", null, null, null);
    }
}
