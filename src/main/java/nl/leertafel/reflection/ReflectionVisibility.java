package nl.leertafel.reflection;

/** How far a reflection goes: from its writer alone to everyone; each next circle holds the one before. */
public enum ReflectionVisibility {
    PRIVATE,
    TABLE,
    NETWORK,
    /** Without a name, at the public page of the session. */
    PUBLIC
}
