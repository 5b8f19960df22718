package nl.leertafel.insight.source;

import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A source as the one who looks may see it.
 *
 * @param session where it comes from, if one may go there
 * @param sessionTitle of that session
 * @param words what it says; null for who may not read it, and as long as its writer did not agree
 * @param assignment of student work
 * @param assignmentTitle of that assignment
 * @param handIn the work itself, for its lecturer
 * @param mine whether they are one's own words
 */
public record SourceDetails(
        SourceId id,
        SourceKind kind,
        SourceStanding standing,
        @Nullable SessionId session,
        @Nullable String sessionTitle,
        @Nullable String words,
        @Nullable AssignmentId assignment,
        @Nullable String assignmentTitle,
        @Nullable HandInId handIn,
        boolean mine) {}
