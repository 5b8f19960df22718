package nl.leertafel.reflection;

/** How words came in: a person can have one of each about a session. */
public enum ReflectionSource {
    SELF,
    /** Written on paper, and typed in by a coordinator. */
    CARD
}
