package nl.leertafel.action;

import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are meant.
 *
 * @param text the beginning of a word in what was agreed; empty excludes nothing
 * @param owner null excludes nobody
 */
public record ActionFilter(
        String text, State state, @Nullable PersonId owner) {

    /** Which of them: what still has to happen is what one sees first. */
    public enum State {
        OPEN,
        LATE,
        NOT_BEGUN,
        DOING,
        DONE,
        DROPPED
    }

    public static ActionFilter of(State state) {
        return new ActionFilter("", state, null);
    }

    public static ActionFilter open() {
        return new ActionFilter("", State.OPEN, null);
    }
}
