package nl.leertafel.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes time-ordered UUIDs (version 7, RFC 9562 section 5.7): new rows land beside each other in an index. */
public final class TimeOrdered {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrdered() {}

    public static UUID uuid() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
