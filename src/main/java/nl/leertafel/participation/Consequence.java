package nl.leertafel.participation;

/** What else happens at the table when someone's state changes. */
public enum Consequence {
    NOTHING_ELSE,
    GETS_A_SEAT,
    STANDS_IN_LINE,
    KEEPS_WAITING,
    FREES_A_SEAT,
    FIRST_IN_LINE_IS_OFFERED_THE_SEAT
}
