package nl.leertafel.access;

/** What can stand in the audit trail. */
public enum AuditVerb {
    SIGNED_IN,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    DENIED,
    ROLE_GRANTED,
    ROLE_ENDED,
    EXPORTED,
    /** Something that was closed can be changed again. */
    REOPENED,
    MAIL_PAUSED,
    MAIL_RESUMED,
    /** An address that mail came back from gets mail again. */
    ADDRESS_ALLOWED,
    /** Looked at something that few may see. */
    READ,
    /** Read, with a reason, what was not shared with them. */
    GLASS_BROKEN
}
