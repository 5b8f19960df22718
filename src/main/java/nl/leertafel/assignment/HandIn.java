package nl.leertafel.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a group handed in for its assignment, and the feedback on it. */
@Entity
class HandIn {

    @EmbeddedId
    private HandInId id;

    @Embedded
    private AssignmentId assignment;

    @Embedded
    private StudentGroupId studentGroup;

    /** Who of the group handed it in last. */
    @Embedded
    private PersonId student;

    private @Nullable String body;
    private @Nullable String link;

    @Embedded
    private @Nullable FileId file;

    private Instant handedInAt;
    private @Nullable String feedback;
    private @Nullable Instant feedbackAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected HandIn() {} // for JPA

    HandIn(StudentGroup group, PersonId student, Work work, @Nullable FileId file, Instant now) {
        this.id = HandInId.next();
        this.assignment = group.assignment();
        this.studentGroup = group.id();
        this.student = student;
        this.handedInAt = now;
        fillIn(work, file, now);
    }

    /** Hands in anew, in the place of what was; not any more when there is feedback on that. */
    HandIn replace(PersonId by, Work work, @Nullable FileId newFile, Instant now) {
        if (feedbackAt != null) {
            throw Refusal.because("assignment.work.answered");
        }
        student = by;
        return fillIn(work, newFile, now);
    }

    HandIn giveFeedback(String text, Instant now) {
        feedback = text;
        feedbackAt = now;
        return this;
    }

    boolean isAnswered() {
        return feedbackAt != null;
    }

    boolean isStill(int versionSeen) {
        return version() == versionSeen;
    }

    HandInId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    StudentGroupId group() {
        return studentGroup;
    }

    PersonId student() {
        return student;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    String link() {
        return link;
    }

    @Nullable
    FileId file() {
        return file;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    @Nullable
    String feedback() {
        return feedback;
    }

    @Nullable
    Instant feedbackAt() {
        return feedbackAt;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    private HandIn fillIn(Work work, @Nullable FileId newFile, Instant now) {
        body = work.text().isEmpty() ? null : work.text();
        link = work.link();
        file = newFile;
        handedInAt = now;
        return this;
    }
}
