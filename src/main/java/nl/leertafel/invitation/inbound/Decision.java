package nl.leertafel.invitation.inbound;

/**
 * What becomes of one thing that a calendar said.
 *
 * @param tellAgain whether the calendar is told once more how things are now
 */
record Decision(Outcome outcome, ReplyReason reason, boolean tellAgain) {

    /** APPLIED to the table, LOGGED and nothing more, or HELD until a coordinator says what to do. */
    enum Outcome {
        APPLIED,
        LOGGED,
        HELD
    }

    static Decision applied(ReplyReason reason) {
        return new Decision(Outcome.APPLIED, reason, false);
    }

    static Decision logged(ReplyReason reason) {
        return new Decision(Outcome.LOGGED, reason, false);
    }

    static Decision held(ReplyReason reason) {
        return new Decision(Outcome.HELD, reason, false);
    }

    Decision tellingAgain() {
        return new Decision(outcome, reason, true);
    }

    boolean isApplied() {
        return outcome == Outcome.APPLIED;
    }

    boolean isHeld() {
        return outcome == Outcome.HELD;
    }
}
