package nl.leertafel.minutes;

/** The life of the minutes of one session. */
public enum MinutesStatus {
    DRAFT,
    /** Those who were there can add to it, for a number of days. */
    AMENDING,
    FINAL
}
