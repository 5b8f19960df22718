package nl.leertafel.session;

import java.util.Set;
import nl.leertafel.agenda.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of sessions is narrowed to.
 *
 * @param kind only this kind; empty means every kind
 * @param status only this status; empty means every status
 * @param question only what hangs on this question; empty means: on any, or on none
 */
public record SessionFilter(
        String text,
        Period period,
        @Nullable SessionKind kind,
        @Nullable SessionStatus status,
        @Nullable QuestionId question) {

    public static final SessionFilter UPCOMING = new SessionFilter("", Period.UPCOMING, null, null, null);

    /** Which part of time: what is not over yet, what is over, or both. */
    public enum Period {
        UPCOMING,
        PAST,
        ALL
    }

    Set<SessionKind> kinds() {
        return kind == null ? Set.of(SessionKind.values()) : Set.of(kind);
    }

    Set<SessionStatus> statuses() {
        return status == null ? Set.of(SessionStatus.values()) : Set.of(status);
    }
}
