package nl.leertafel.network;

/** From which side someone looks at a question; a good table has several. */
public enum Perspective {
    RESIDENT,
    STUDENT,
    PROFESSIONAL,
    OFFICIAL,
    RESEARCHER
}
