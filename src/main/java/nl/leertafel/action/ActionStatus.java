package nl.leertafel.action;

/** How far an action is. Dropped means: it will not be done, and it says why. */
public enum ActionStatus {
    OPEN,
    DOING,
    DONE,
    DROPPED;

    /** Whether something still has to happen. */
    public boolean isOpen() {
        return this == OPEN || this == DOING;
    }
}
