package nl.leertafel.insight.loop;

/** How somebody hears the answer. */
enum ToldBy {
    MAIL,
    /** Somebody calls them. */
    CALL,
    /** Somebody writes them a letter. */
    LETTER,
    /** They want no such mail, and read it when they sign in. */
    SCREEN
}
