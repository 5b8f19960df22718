package nl.leertafel.invitation.inbound;

/** Why something that came in waits for a coordinator. */
public enum PostKind {
    /** Somebody else answers an invitation that was not theirs. */
    STRANGER,
    /** Somebody invited lets another come. */
    DELEGATED,
    /** An answer that cannot be right: to a message never sent, or about another date. */
    DOUBTFUL,
    /** An answer to an invitation that we do not know. */
    UNKNOWN,
    /** Somebody wrote. */
    LETTER
}
