package nl.leertafel.assignment.consent;

/** What may be done with what somebody told; each is asked by itself. */
public enum ConsentUse {
    /** Told at the table of a session. */
    TABLE,
    /** Read by the members of the network. */
    NETWORK,
    /** Kept in the dossier of the question. */
    DOSSIER,
    /** Used in class. */
    TEACHING,
    /** Read by everyone. */
    PUBLIC
}
