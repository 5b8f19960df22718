package nl.leertafel.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of an assignment in a list: who is in it, how far it is, whether it handed in and has feedback.
 *
 * @param name the group's own, or that of the only student
 * @param reached how many milestones
 */
public record GroupLine(
        StudentGroupId id,
        String name,
        List<String> students,
        int reached,
        @Nullable HandInId handIn,
        @Nullable Instant handedInAt,
        @Nullable Instant feedbackAt) {}
