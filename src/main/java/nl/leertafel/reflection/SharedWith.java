package nl.leertafel.reflection;

import java.util.Set;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;

/**
 * Whom a writer lets read: how far it goes, and the wall: who works at one of these organisations, or did since it was
 * written, does not read it. What is behind a wall cannot be public, because nobody can see who looks at a public page.
 */
public record SharedWith(ReflectionVisibility visibility, Set<OrganisationId> wall) {

    public static final SharedWith NOBODY = new SharedWith(ReflectionVisibility.PRIVATE, Set.of());
    public static final SharedWith TABLE = new SharedWith(ReflectionVisibility.TABLE, Set.of());
    public static final SharedWith NETWORK = new SharedWith(ReflectionVisibility.NETWORK, Set.of());
    public static final SharedWith EVERYONE = new SharedWith(ReflectionVisibility.PUBLIC, Set.of());

    /** Name of the field where one chooses how far it goes. */
    public static final String FIELD = "readers";

    public SharedWith {
        wall = Set.copyOf(wall);
        if (visibility == ReflectionVisibility.PUBLIC && !wall.isEmpty()) {
            throw Refusal.at(FIELD, "reflection.wall.notPublic");
        }
    }

    /** Whether anyone but the writer is meant to read it. */
    public boolean isShared() {
        return visibility != ReflectionVisibility.PRIVATE;
    }

    public SharedWith butNot(Set<OrganisationId> organisations) {
        return new SharedWith(visibility, organisations);
    }

    /** Whether somebody who was meant then is not any more. */
    boolean isNarrowerThan(SharedWith before) {
        return visibility.compareTo(before.visibility) < 0 || !before.wall.containsAll(wall);
    }
}
