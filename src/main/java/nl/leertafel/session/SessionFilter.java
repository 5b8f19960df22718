package nl.leertafel.session;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of sessions is narrowed to.
 *
 * @param kind only this kind; empty means every kind
 * @param status only this status; empty means every status
 */
public record SessionFilter(
        String text,
        Period period,
        @Nullable SessionKind kind,
        @Nullable SessionStatus status) {

    public static final SessionFilter UPCOMING = new SessionFilter("", Period.UPCOMING, null, null);

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
