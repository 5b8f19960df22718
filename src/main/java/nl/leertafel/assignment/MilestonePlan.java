package nl.leertafel.assignment;

import java.time.LocalDateTime;
import nl.leertafel.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done before the end, and when.
 *
 * @param id null for a new one
 * @param deadline local time in the zone of the assignment
 */
public record MilestonePlan(@Nullable MilestoneId id, String title, LocalDateTime deadline) {

    public MilestonePlan {
        title = PlainText.line("milestones", title, 160);
    }
}
