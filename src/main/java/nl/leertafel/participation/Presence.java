package nl.leertafel.participation;

/** Whether somebody who had a seat was there; nobody knows yet of whom nothing is written. */
public enum Presence {
    PRESENT,
    /** Let it be known beforehand that they could not come. */
    APOLOGIES,
    NO_SHOW
}
