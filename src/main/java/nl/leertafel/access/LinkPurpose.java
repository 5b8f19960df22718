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
    SIGN_OUT_EVERYWHERE
}
