package nl.leertafel.assignment.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One text of what is agreed before the students of an assignment talk with people. Its words never change: other words
 * are a new text, which the lecturer has to approve again.
 */
@Entity
class Checklist {

    @EmbeddedId
    private ChecklistId id;

    @Embedded
    private AssignmentId assignment;

    private int edition;

    @Embedded
    private ChecklistText text;

    /** Who wrote it. */
    @Embedded
    private @Nullable PersonId person;

    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "approved_by"))
    private @Nullable PersonId approvedBy;

    private @Nullable Instant approvedAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Checklist() {} // for JPA

    Checklist(AssignmentId assignment, int edition, ChecklistText text, PersonId writer, Instant now) {
        this.id = ChecklistId.next();
        this.assignment = assignment;
        this.edition = edition;
        this.text = text;
        this.person = writer;
        this.writtenAt = now;
    }

    /** From now on students may talk with people. */
    Checklist approve(PersonId lecturer, Instant now) {
        if (approvedAt != null) {
            throw Refusal.because("assignment.checklist.approvedAlready");
        }
        text.requireComplete();
        approvedBy = lecturer;
        approvedAt = now;
        return this;
    }

    /** The words stay; nobody knows whose they are. */
    Checklist forget(PersonId gone) {
        person = gone.equals(person) ? null : person;
        approvedBy = gone.equals(approvedBy) ? null : approvedBy;
        return this;
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    ChecklistId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    int edition() {
        return edition;
    }

    ChecklistText text() {
        return text;
    }

    @Nullable
    PersonId writer() {
        return person;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    PersonId approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }
}
