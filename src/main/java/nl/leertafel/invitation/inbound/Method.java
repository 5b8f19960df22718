package nl.leertafel.invitation.inbound;

/** What a calendar asks of the organizer (RFC 5546); what only an organizer may say is none of these. */
enum Method {
    REPLY,
    COUNTER,
    REFRESH,
    /** It says something to somebody else. */
    NONE_OF_OURS
}
