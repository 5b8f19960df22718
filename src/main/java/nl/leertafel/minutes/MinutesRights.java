package nl.leertafel.minutes;

import nl.leertafel.session.programme.MeetingState;

/**
 * What somebody may do with what came out of one session.
 *
 * @param write add a line, propose another text
 * @param edit change and choose what others wrote
 * @param keep present the minutes, and make them final
 */
public record MinutesRights(boolean read, boolean write, boolean edit, boolean keep) {

    public static final MinutesRights NONE = new MinutesRights(false, false, false, false);

    /**
     * The one place where that is decided.
     *
     * @param coordinates whether they coordinate the network of the session
     * @param wasThere whether they sit or sat at its table
     */
    static MinutesRights of(boolean coordinates, boolean wasThere, MeetingState state, MinutesStatus status) {
        var held = state == MeetingState.IN_PROGRESS || state == MeetingState.CLOSED;
        var read = coordinates && (held || state == MeetingState.OPEN) || wasThere && held;
        var open =
                status == MinutesStatus.AMENDING || status == MinutesStatus.DRAFT && state == MeetingState.IN_PROGRESS;
        var write = held && open && (coordinates || wasThere);
        return new MinutesRights(read, write, write && coordinates, held && coordinates);
    }
}
