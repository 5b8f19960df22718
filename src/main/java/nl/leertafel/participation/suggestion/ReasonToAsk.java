package nl.leertafel.participation.suggestion;

/** Why somebody would be good to ask, strongest first. */
public enum ReasonToAsk {
    /** Sat at another table about the same question. */
    SPOKE_ON_QUESTION,
    /** Nobody of their organisation ever sat at a table of this network. */
    ORGANISATION_IS_NEW,
    NEVER_ASKED,
    /** Was asked longest ago of those who are left. */
    LONGEST_AGO
}
