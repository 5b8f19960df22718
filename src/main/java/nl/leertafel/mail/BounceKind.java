package nl.leertafel.mail;

/** What a report of a mail server about one of our messages means for the address. */
public enum BounceKind {
    /** There is no such address. */
    HARD,
    /** Not delivered this time, for instance because the mailbox is full. */
    SOFT,
    /** The receiver does not want mail from us: our reputation or our words, not the address. */
    POLICY,
    /** Not delivered yet; it is still tried. */
    DELAYED
}
