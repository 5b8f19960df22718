package nl.leertafel.network;

/** From which side someone looks at a question; a good table has several. */
public enum Perspective {
    RESIDENT,
    /** Speaks on behalf of clients. */
    CLIENT_ORGANISATION,
    STUDENT,
    PROFESSIONAL,
    OFFICIAL,
    RESEARCHER
}
