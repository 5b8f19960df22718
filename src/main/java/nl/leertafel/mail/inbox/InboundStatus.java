package nl.leertafel.mail.inbox;

/** How far a mail has come: it waits to be handled, is handled, failed, or is too large to be handled at all. */
public enum InboundStatus {
    WAITING,
    HANDLED,
    FAILED,
    TOO_LARGE,
    /** Somebody looked at what failed and left it. */
    PUT_AWAY
}
