package nl.leertafel.access;

/** What a link token is for; a token for one purpose opens nothing else. */
public enum LinkPurpose {
    ANSWER,
    ACTION,
    SIGN_OUT_EVERYWHERE
}
