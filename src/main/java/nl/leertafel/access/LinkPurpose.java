package nl.leertafel.access;

/** What a link token is for; a token for one purpose opens nothing else. */
public enum LinkPurpose {
    ANSWER,
    ACTION,
    ECHO,
    /** Says whether an insight one did not make is so. */
    CONFIRMATION,
    /** Says whether one's own words may stand under an insight. */
    CONSENT,
    /** Says what may be done with what one told students, and takes that back. */
    CONVERSATION,
    /** Says what practice thinks of what students handed in. */
    FEEDBACK,
    /** Joins an assignment as a student. */
    JOIN,
    /** Shows what a student made. */
    SHOWCASE,
    SIGN_OUT_EVERYWHERE
}
