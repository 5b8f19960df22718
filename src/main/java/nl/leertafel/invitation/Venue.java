package nl.leertafel.invitation;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.leertafel.session.Place;
import org.jspecify.annotations.Nullable;

/** A place as we remember it: name and address on two lines, because only another address is another door. */
final class Venue {

    private Venue() {}

    /** Null when there is no place: one takes part online. */
    static @Nullable String remembered(Place place) {
        if (place.name() == null && place.address() == null) {
            return null;
        }
        return Objects.requireNonNullElse(place.name(), "") + "\n" + Objects.requireNonNullElse(place.address(), "");
    }

    /** Whether who was told the one would not find the other. */
    static boolean isElsewhere(@Nullable String told, @Nullable String wanted) {
        return !Objects.equals(door(told), door(wanted));
    }

    static @Nullable String spoken(@Nullable String venue) {
        return venue == null
                ? null
                : venue.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
    }

    private static @Nullable String door(@Nullable String venue) {
        if (venue == null) {
            return null;
        }
        var address = venue.substring(venue.indexOf('\n') + 1);
        return address.isEmpty() ? venue : address;
    }
}
