package nl.leertafel.insight.showcase;

import nl.leertafel.assignment.consent.Leave;

/** Whether work can be shown to everyone. */
public enum WorkStanding {
    /** It is on the page. */
    SHOWN,
    /** Its student can put it there. */
    FREE,
    /** It does not meet what was asked yet, or nobody said so. */
    NOT_GOOD_YET,
    /** It rests on a conversation that not everybody may read of. */
    NOT_ALLOWED;

    static WorkStanding of(boolean meets, Leave leave, boolean chosen) {
        if (!meets) {
            return NOT_GOOD_YET;
        }
        if (!leave.isWhole()) {
            return NOT_ALLOWED;
        }
        return chosen ? SHOWN : FREE;
    }
}
