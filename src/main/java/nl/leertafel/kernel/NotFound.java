package nl.leertafel.kernel;

/** What was asked for does not exist, or not for this person: the two look the same on purpose. */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
