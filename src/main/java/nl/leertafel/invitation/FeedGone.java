package nl.leertafel.invitation;

/** This address was an agenda once and never will be again; a calendar program that hears so stops asking. */
public final class FeedGone extends RuntimeException {

    FeedGone() {
        super("A revoked feed", null, false, false);
    }
}
