package nl.leertafel.assignment.consent;

/** How we know what somebody allowed. */
public enum Evidence {
    /** They pressed the button themselves, behind the link in their mail. */
    OWN_CLICK,
    /** They signed on paper. */
    ON_PAPER,
    /** They said so, and somebody wrote that down. */
    SAID_ALOUD
}
