package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import nl.leertafel.kernel.Refusal;

/**
 * When what is to be done: the milestones on the way, soonest first, and the deadline at which one hands in.
 *
 * @param deadline local time in the zone
 */
public record Schedule(LocalDateTime deadline, ZoneId zone, List<MilestonePlan> milestones) {

    public static final int MOST_MILESTONES = 12;

    public Schedule {
        milestones = milestones.stream()
                .sorted(Comparator.comparing(MilestonePlan::deadline))
                .toList();
        if (milestones.size() > MOST_MILESTONES) {
            throw Refusal.at("milestones", "assignment.plan.manyMilestones", MOST_MILESTONES);
        }
        for (var milestone : milestones) {
            if (!milestone.deadline().isBefore(deadline)) {
                throw Refusal.at("milestones", "assignment.plan.milestoneLate", milestone.title());
            }
        }
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
