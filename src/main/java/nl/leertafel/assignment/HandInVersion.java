package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a group handed in before it handed in anew, and the feedback on that. */
@Embeddable
class HandInVersion {

    private int versionNo;

    @Embedded
    private @Nullable PersonId student;

    private @Nullable String body;
    private @Nullable String link;
    private Instant handedInAt;
    private @Nullable String lateReason;
    private @Nullable String feedback;
    private @Nullable Instant feedbackAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Standing standing;

    @NullUnmarked
    protected HandInVersion() {} // for JPA

    HandInVersion(HandIn of) {
        versionNo = of.number();
        student = of.student();
        body = of.summary();
        link = of.link();
        handedInAt = of.handedInAt();
        lateReason = of.lateReason();
        feedback = of.feedback();
        feedbackAt = of.feedbackAt();
        standing = of.standing();
    }

    int number() {
        return versionNo;
    }

    @Nullable
    PersonId student() {
        return student;
    }

    @Nullable
    String summary() {
        return body;
    }

    @Nullable
    String link() {
        return link;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    @Nullable
    String lateReason() {
        return lateReason;
    }

    @Nullable
    String feedback() {
        return feedback;
    }

    @Nullable
    Instant feedbackAt() {
        return feedbackAt;
    }

    @Nullable
    Standing standing() {
        return standing;
    }
}
