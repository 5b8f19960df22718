package nl.leertafel.participation;

/** Whether a stranger can sign up for a session now, and if not, why. */
public enum SignUpState {
    OPEN,
    NOT_YET_OPEN,
    CLOSED,
    OVER,
    CANCELLED,
    MEMBERS_ONLY,
    INVITED_ONLY
}
