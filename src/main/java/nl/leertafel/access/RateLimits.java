package nl.leertafel.access;

import org.springframework.stereotype.Service;

/** Counts how often something is tried: in memory on H2 (one node), in the database on PostgreSQL. */
@Service
public class RateLimits {

    /** Takes one try; false when there is none left for this key under this limit. Keys are kept only as a keyed hash. */
    public boolean tryTake(RateLimit limit, String key) {
        throw new UnsupportedOperationException();
    }

    /** The network prefix of a client address: /24 for IPv4, /64 for IPv6. */
    public static String prefixOf(String address) {
        throw new UnsupportedOperationException();
    }
}
