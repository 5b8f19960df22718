package nl.leertafel.insight;

/** How sure its makers are of an insight. */
public enum Sureness {
    HUNCH,
    SEEN_ONCE,
    SEEN_MORE,
    STUDIED
}
