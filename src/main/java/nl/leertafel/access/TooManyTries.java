package nl.leertafel.access;

/** Someone tried something too often in too short a time; the public door answers 429 with a calm sentence. */
public final class TooManyTries extends RuntimeException {

    public TooManyTries(RateLimit limit) {
        super(limit.name(), null, false, false);
    }
}
