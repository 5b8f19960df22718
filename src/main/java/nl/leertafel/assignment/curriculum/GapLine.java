package nl.leertafel.assignment.curriculum;

import java.time.Instant;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is not taught yet, as it stands in the list.
 *
 * @param course of the assignment it comes from
 * @param sourceTitle of that assignment, or of the question from practice
 * @param writer null when they are gone
 */
public record GapLine(
        CurriculumGapId id,
        String institution,
        String networkName,
        String asked,
        String missing,
        @Nullable String course,
        String sourceTitle,
        @Nullable AssignmentId assignment,
        @Nullable BriefId brief,
        @Nullable PersonId writer,
        @Nullable String writerName,
        Instant writtenAt) {}
