package nl.leertafel.assignment;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the milestones of an assignment as they were planned last; whoever asks has checked who asks. */
@Component
class Timetable {

    private final Milestones milestones;
    private final Extensions extensions;

    Timetable(Milestones milestones, Extensions extensions) {
        this.milestones = milestones;
        this.extensions = extensions;
    }

    List<MilestonePlan> of(AssignmentId assignment) {
        return milestones.of(assignment).stream().map(Milestone::plan).toList();
    }

    /** What is planned no more goes, and with it who reached it; so does a later date that everybody has now. */
    void keep(AssignmentId assignment, Schedule schedule) {
        var before = new HashMap<MilestoneId, Milestone>();
        milestones.of(assignment).forEach(it -> before.put(it.id(), it));
        for (var planned : schedule.milestones()) {
            var known = planned.id() == null ? null : before.remove(planned.id());
            milestones.save(
                    known == null ? new Milestone(assignment, planned, schedule) : known.edit(planned, schedule));
        }
        before.values().forEach(milestones::delete);
        extensions.deleteOvertaken(assignment, schedule.instant(schedule.deadline()));
    }
}
