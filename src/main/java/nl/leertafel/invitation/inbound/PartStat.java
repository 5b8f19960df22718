package nl.leertafel.invitation.inbound;

/** What a calendar says about somebody's coming (RFC 5545 section 3.2.12). */
public enum PartStat {
    NEEDS_ACTION,
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    DELEGATED,
    /** A word that is no answer to an invitation. */
    OTHER
}
