package nl.leertafel.access;

/** The things that are limited; how many tries in how much time is configuration. */
public enum RateLimit {
    SIGN_IN_PER_ADDRESS,
    SIGN_IN_PER_PREFIX,
    SIGN_UPS_PER_ADDRESS,
    SIGN_UPS_PER_PREFIX,
    FEED_GUESSES_PER_PREFIX
}
