package nl.leertafel.session.programme;

import nl.leertafel.session.SessionStatus;

/** How far a meeting is, from the plan on paper to the end. */
public enum MeetingState {
    DRAFT,
    /** People can see it and sign up; nobody sits at the table yet. */
    OPEN,
    /** People are at the table, or somebody works out what was said there. */
    IN_PROGRESS,
    /** Over and read-only, until it is opened again with a reason. */
    CLOSED,
    CANCELLED;

    static MeetingState of(SessionStatus status, boolean begun) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case PUBLISHED -> begun ? IN_PROGRESS : OPEN;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
        };
    }
}
