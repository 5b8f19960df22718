package nl.leertafel.insight.source;

/** Whether a source stands under an insight. Only a reflection has to be asked for. */
public enum SourceStanding {
    ASKED,
    STANDS,
    REFUSED,
    /** It was taken back, or is no longer there. */
    WITHDRAWN
}
