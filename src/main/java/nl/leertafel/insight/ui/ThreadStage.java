package nl.leertafel.insight.ui;

/** The places on the thread behind its question, in order. */
enum ThreadStage {
    SESSION,
    SAID,
    INSIGHT,
    DOING,
    RESULT
}
