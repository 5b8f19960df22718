package nl.leertafel.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a group handed in for its assignment, and the feedback on it. */
@Entity
class HandIn {

    static final int MOST_VERSIONS = 30;

    @EmbeddedId
    private HandInId id;

    @Embedded
    private AssignmentId assignment;

    @Embedded
    private StudentGroupId studentGroup;

    /** Who of the group handed it in last. */
    @Embedded
    private PersonId student;

    /** What they found, in plain language; null for what was handed in before that was asked. */
    @Column(name = "body")
    private @Nullable String summary;

    private @Nullable String link;
    private @Nullable String lateReason;
    private Instant handedInAt;
    private @Nullable String feedback;
    private @Nullable Instant feedbackAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Standing standing;

    private int versionNo = 1;

    @ElementCollection
    @CollectionTable(name = "hand_in_version", joinColumns = @JoinColumn(name = "hand_in_id"))
    @OrderBy("versionNo")
    private List<HandInVersion> earlier = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hand_in_attachment", joinColumns = @JoinColumn(name = "hand_in_id"))
    private Set<Attachment> attachments = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected HandIn() {} // for JPA

    HandIn(StudentGroup group, PersonId student, Work work, Collection<FileId> files, Instant now) {
        this.id = HandInId.next();
        this.assignment = group.assignment();
        this.studentGroup = group.id();
        this.student = student;
        this.handedInAt = now;
        fillIn(work, files, now);
    }

    /** Hands in anew; what was is kept, and whether this meets what was asked is still to be said. */
    HandIn replace(PersonId by, Work work, Collection<FileId> files, Instant now) {
        if (versionNo == MOST_VERSIONS) {
            throw Refusal.because("assignment.work.versions", MOST_VERSIONS);
        }
        earlier.add(new HandInVersion(this));
        versionNo++;
        student = by;
        feedback = null;
        feedbackAt = null;
        standing = null;
        return fillIn(work, files, now);
    }

    HandIn giveFeedback(String text, @Nullable Standing says, Instant now) {
        feedback = text;
        feedbackAt = now;
        standing = says;
        return this;
    }

    /** The files of all its versions go; says which. */
    Set<FileId> letGoOfFiles() {
        var gone = attachments.stream().map(Attachment::file).collect(Collectors.toSet());
        attachments.clear();
        return gone;
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
    String summary() {
        return summary;
    }

    @Nullable
    String link() {
        return link;
    }

    @Nullable
    String lateReason() {
        return lateReason;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    /** Counted from 1. */
    int number() {
        return versionNo;
    }

    List<HandInVersion> earlier() {
        return List.copyOf(earlier);
    }

    Set<FileId> files(int number) {
        return attachments.stream()
                .filter(it -> it.versionNo() == number)
                .map(Attachment::file)
                .collect(Collectors.toSet());
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

    private HandIn fillIn(Work work, Collection<FileId> files, Instant now) {
        summary = work.summary();
        link = work.link();
        lateReason = work.lateReason();
        handedInAt = now;
        files.forEach(file -> attachments.add(new Attachment(versionNo, file)));
        return this;
    }
}
