package nl.leertafel.invitation;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Feeds as they were last written. Calendar programs ask every few hours whether something changed, and mostly nothing
 * did: then only the facts are read. Bounded by what it weighs; who was not asked for longest goes first.
 */
@Component
class KeptFeeds {

    private static final long MOST_OCTETS = 64L << 20;

    private final Map<Object, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long octets;

    /**
     * A feed, written anew when the facts are not equal to last time.
     *
     * @param name tells this feed from every other
     * @param facts everything its content depends on; with equality
     */
    AgendaFeed feed(Object name, Object facts, Supplier<AgendaFeed> writing) {
        var known = find(name);
        if (known != null && known.facts().equals(facts)) {
            return known.feed();
        }
        var fresh = writing.get();
        // other facts may well make the same calendar; then it did not change
        var feed = known != null && known.feed().hasContentOf(fresh) ? known.feed() : fresh;
        keep(name, new Kept(facts, feed));
        return feed;
    }

    /** Lets go of it at once. */
    synchronized void forget(Object name) {
        var known = kept.remove(name);
        octets -= known == null ? 0 : known.feed().octets();
    }

    private synchronized @Nullable Kept find(Object name) {
        return kept.get(name);
    }

    private synchronized void keep(Object name, Kept fresh) {
        forget(name);
        kept.put(name, fresh);
        octets += fresh.feed().octets();
        for (Iterator<Kept> eldest = kept.values().iterator(); octets > MOST_OCTETS; ) {
            octets -= eldest.next().feed().octets();
            eldest.remove();
        }
    }

    private record Kept(Object facts, AgendaFeed feed) {}
}
