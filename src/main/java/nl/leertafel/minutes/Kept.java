package nl.leertafel.minutes;

/** What became of a text that was written over another one. */
public enum Kept {
    SAVED,
    /** Somebody else changed the line meanwhile, or has to choose: both texts stand there. */
    BOTH
}
