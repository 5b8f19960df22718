package nl.leertafel.minutes;

/** How somebody agreed that their name stands with what they said. */
enum NameConsent {
    /** On their own screen, or behind the link in their own mail. */
    SELF,
    /** They said so, and a coordinator ticked it. */
    TOLD
}
