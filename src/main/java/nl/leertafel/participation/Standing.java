package nl.leertafel.participation;

/** Where somebody stands, as far as it decides what there is to answer. */
public enum Standing {
    /** A seat is held for them until they answer. */
    OFFERED,
    /** They wait while there is a seat for them: the line stands still, and who comes first has it. */
    FIRST_COME,
    IN_LINE,
    /** A seat was held for them and they did not answer in time. */
    LAPSED,
    OFF_LIST,
    /** They can say what they want. */
    FREE
}
