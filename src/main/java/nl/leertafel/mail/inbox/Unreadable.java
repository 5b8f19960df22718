package nl.leertafel.mail.inbox;

/** What came in is not what it says it is, or is more than anyone sends in good faith: it is kept, and not acted upon. */
public final class Unreadable extends Exception {

    public Unreadable(String why) {
        super(why);
    }

    public Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
