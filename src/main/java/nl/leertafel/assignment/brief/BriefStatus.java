package nl.leertafel.assignment.brief;

/** Whether a lecturer can still take it. */
public enum BriefStatus {
    /** In the pool. */
    OPEN,
    /** A lecturer works on it, with students or towards them. */
    TAKEN,
    /** Nobody took it in time: it is with who asked again. */
    RETURNED,
    WITHDRAWN;

    /** Whether who asked may still change it. */
    public boolean isWithAsker() {
        return this == OPEN || this == RETURNED;
    }
}
