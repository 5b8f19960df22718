package nl.leertafel.session;

/** The life of a session: a draft is the coordinator's own, a closed one is read-only. */
public enum SessionStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    CANCELLED
}
