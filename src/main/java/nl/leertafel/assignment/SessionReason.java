package nl.leertafel.assignment;

/** Why an assignment is linked to a session. */
public enum SessionReason {
    PREPARE,
    TAKE_PART,
    INTERVIEW,
    PRESENT_BACK
}
