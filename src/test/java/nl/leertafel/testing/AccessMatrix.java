package nl.leertafel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.leertafel.access.ActingAs;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may see what: every reader tries everything there is to see, and exactly those named succeed. */
public final class AccessMatrix {

    private final Map<String, @Nullable PersonId> readers = new LinkedHashMap<>();
    private final Map<String, Sight> sights = new LinkedHashMap<>();

    private record Sight(BooleanSupplier sees, Set<String> by) {}

    /** Somebody who tries; null for who is not signed in. */
    public AccessMatrix reader(String who, @Nullable PersonId person) {
        readers.put(who, person);
        return this;
    }

    /** Something to see; it is not seen when the attempt says so, or finds nothing. */
    public AccessMatrix sight(String what, BooleanSupplier sees, String... by) {
        sights.put(what, new Sight(sees, Set.of(by)));
        return this;
    }

    /** Tries every cell; names each that is not as said. */
    public void check() {
        List<String> wrong = new ArrayList<>();
        sights.forEach((what, sight) -> readers.forEach((who, person) -> {
            var sees = tries(person, sight.sees());
            if (sees != sight.by().contains(who)) {
                wrong.add(who + (sees ? " sees " : " does not see ") + what);
            }
        }));
        assertThat(sights.values().stream().flatMap(sight -> sight.by().stream()))
                .as("readers that are named")
                .allMatch(readers::containsKey);
        assertThat(wrong).isEmpty();
    }

    private static boolean tries(@Nullable PersonId person, BooleanSupplier sight) {
        try {
            if (person != null) {
                return ActingAs.person(person, sight::getAsBoolean);
            }
            SecurityContextHolder.clearContext();
            return sight.getAsBoolean();
        } catch (NotFound nothing) {
            return false;
        }
    }
}
