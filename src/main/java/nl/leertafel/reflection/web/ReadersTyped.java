package nl.leertafel.reflection.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.reflection.ReflectionVisibility;
import nl.leertafel.reflection.SharedWith;
import org.springframework.util.MultiValueMap;

/** Who may read it, as it was chosen in a plain form: nobody where nothing was chosen. */
final class ReadersTyped {

    private ReadersTyped() {}

    static SharedWith of(MultiValueMap<String, String> typed) {
        return new SharedWith(visibility(typed), wall(typed));
    }

    /** As {@link #of(MultiValueMap)}, but what cannot be is put with the other refusals. */
    static SharedWith of(MultiValueMap<String, String> typed, Map<String, Refusal> refusals) {
        try {
            return of(typed);
        } catch (Refusal refusal) {
            refusals.put(SharedWith.FIELD, refusal);
            return SharedWith.NOBODY;
        }
    }

    private static ReflectionVisibility visibility(MultiValueMap<String, String> typed) {
        var chosen = typed.getFirst(SharedWith.FIELD);
        for (var visibility : ReflectionVisibility.values()) {
            if (visibility.name().equals(chosen)) {
                return visibility;
            }
        }
        return ReflectionVisibility.PRIVATE;
    }

    private static Set<OrganisationId> wall(MultiValueMap<String, String> typed) {
        var wall = new HashSet<OrganisationId>();
        for (var chosen : typed.getOrDefault("wall", List.of())) {
            wall.add(new OrganisationId(id(chosen)));
        }
        return wall;
    }

    private static UUID id(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound("no such organisation");
        }
    }
}
