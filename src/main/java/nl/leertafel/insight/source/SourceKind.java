package nl.leertafel.insight.source;

/** What an insight can come from. */
public enum SourceKind {
    OUTCOME,
    REFLECTION,
    STUDENT_WORK,
    /** What somebody told students. */
    CONVERSATION
}
