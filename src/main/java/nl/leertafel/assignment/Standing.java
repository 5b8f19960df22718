package nl.leertafel.assignment;

/** Whether what was handed in meets what was asked; more than that is the institution's. */
public enum Standing {
    MEETS,
    NOT_YET
}
