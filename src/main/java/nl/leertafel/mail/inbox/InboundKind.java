package nl.leertafel.mail.inbox;

/** What sort of mail came in, in the order in which it is found out. */
public enum InboundKind {
    /** A mail server tells what became of a mail of ours (RFC 3464). */
    BOUNCE,
    /** A calendar program answers, proposes or asks (RFC 6047). */
    CALENDAR,
    /** A mail program tells that something was read, or was called unwanted (RFC 8098, RFC 5965). */
    REPORT,
    /** Nobody wrote it: out of office, a newsletter. Never answered. */
    AUTOMATIC,
    /** Somebody wrote it. */
    HUMAN,
    /** Nobody can tell. */
    UNREADABLE
}
