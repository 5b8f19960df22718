package nl.leertafel.assignment.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That what somebody told may be used for one thing; that it was so stays, also after it was taken back. */
@Embeddable
class Consent {

    @Embedded
    private ChecklistId checklist;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    @Embedded
    private @Nullable FileId file;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "noted_by"))
    private @Nullable PersonId notedBy;

    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @NullUnmarked
    protected Consent() {} // for JPA

    Consent(Proof proof) {
        checklist = proof.checklist();
        evidence = proof.evidence();
        file = proof.file();
        notedBy = proof.notedBy();
        givenAt = proof.at();
    }

    private Consent(Consent before) {
        checklist = before.checklist;
        evidence = before.evidence;
        file = before.file;
        notedBy = before.notedBy;
        givenAt = before.givenAt;
        withdrawnAt = before.withdrawnAt;
    }

    /** The paper goes: nothing is done any more that it allows. */
    Consent withdrawn(Instant now) {
        var withdrawn = new Consent(this);
        withdrawn.file = null;
        withdrawn.withdrawnAt = now;
        return withdrawn;
    }

    Consent without(PersonId gone) {
        var without = new Consent(this);
        without.notedBy = gone.equals(notedBy) ? null : notedBy;
        return without;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    /** Whether they chose it themselves, by the link in their mail. */
    boolean isOwn() {
        return evidence == Evidence.OWN_CLICK;
    }

    ChecklistId checklist() {
        return checklist;
    }

    Evidence evidence() {
        return evidence;
    }

    @Nullable
    FileId file() {
        return file;
    }

    @Nullable
    PersonId notedBy() {
        return notedBy;
    }

    Instant givenAt() {
        return givenAt;
    }
}
