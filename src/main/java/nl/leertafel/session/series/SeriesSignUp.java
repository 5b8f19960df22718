package nl.leertafel.session.series;

/** What one signs up for in a series. */
public enum SeriesSignUp {
    /** For all that is still to come, at once. */
    WHOLE,
    /** For each date apart. */
    DATES
}
