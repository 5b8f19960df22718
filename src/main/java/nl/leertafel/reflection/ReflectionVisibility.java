package nl.leertafel.reflection;

/** Who reads a reflection: only its writer, or also those who were at that table. */
public enum ReflectionVisibility {
    PRIVATE,
    TABLE
}
