package nl.leertafel.people;

/** Mail one can do without. What one asked for oneself (an answer to a sign-up, a link to sign in) always comes. */
public enum MailKind {
    MESSAGE,
    REFLECTION,
    ACTION,
    ASSIGNMENT
}
