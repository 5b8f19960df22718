package nl.leertafel.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Students who work together on an assignment, or one who works alone. */
@Entity
class StudentGroup {

    @EmbeddedId
    private StudentGroupId id;

    @Embedded
    private AssignmentId assignment;

    private int number;
    private String name;

    @ElementCollection
    @CollectionTable(name = "milestone_reached", joinColumns = @JoinColumn(name = "student_group_id"))
    private Set<MilestoneReached> reached = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected StudentGroup() {} // for JPA

    StudentGroup(AssignmentId assignment, int number, String name) {
        this.id = StudentGroupId.next();
        this.assignment = assignment;
        this.number = number;
        this.name = name;
    }

    StudentGroup rename(String newName) {
        name = newName;
        return this;
    }

    StudentGroup reach(MilestoneId milestone, Instant now) {
        if (!hasReached(milestone)) {
            reached.add(new MilestoneReached(milestone, now));
        }
        return this;
    }

    StudentGroup notYet(MilestoneId milestone) {
        reached.removeIf(it -> it.milestone().equals(milestone));
        return this;
    }

    boolean hasReached(MilestoneId milestone) {
        return reached.stream().anyMatch(it -> it.milestone().equals(milestone));
    }

    StudentGroupId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    String name() {
        return name;
    }
}
