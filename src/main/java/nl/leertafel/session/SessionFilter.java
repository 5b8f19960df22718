package nl.leertafel.session;

import java.time.LocalDate;
import nl.leertafel.agenda.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of sessions is narrowed to.
 *
 * @param kind only this kind; empty means every kind
 * @param status only this status; empty means every status
 * @param question only what hangs on this question; empty means: on any, or on none
 * @param day only what goes on that day, by the clock where it is held; empty means every day
 */
public record SessionFilter(
        String text,
        Period period,
        @Nullable SessionKind kind,
        @Nullable SessionStatus status,
        @Nullable QuestionId question,
        @Nullable LocalDate day) {

    public static final SessionFilter UPCOMING = of(Period.UPCOMING, null);

    /** Which part of time: what is not over yet, what is over, or both. */
    public enum Period {
        UPCOMING,
        PAST,
        ALL
    }

    /** Everything of one status, or of every status. */
    public static SessionFilter of(Period period, @Nullable SessionStatus status) {
        return new SessionFilter("", period, null, status, null, null);
    }

    /** Everything that hangs on this question. */
    public static SessionFilter about(QuestionId question, Period period) {
        return new SessionFilter("", period, null, null, question, null);
    }
}
