package nl.leertafel.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that is to be done on the way to what is handed in. */
@Entity
class Milestone {

    @EmbeddedId
    private MilestoneId id;

    @Embedded
    private AssignmentId assignment;

    private String title;
    private LocalDateTime deadline;
    private Instant deadlineInstant;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Milestone() {} // for JPA

    Milestone(AssignmentId assignment, MilestonePlan plan, Schedule schedule) {
        this.id = MilestoneId.next();
        this.assignment = assignment;
        this.title = plan.title();
        this.deadline = plan.deadline();
        this.deadlineInstant = schedule.instant(deadline);
    }

    Milestone edit(MilestonePlan plan, Schedule schedule) {
        title = plan.title();
        deadline = plan.deadline();
        deadlineInstant = schedule.instant(deadline);
        return this;
    }

    MilestoneId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    MilestonePlan plan() {
        return new MilestonePlan(id, title, deadline);
    }
}
