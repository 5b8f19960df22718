package nl.leertafel.session.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One part of a session's programme: what, how many minutes, who leads, and in which working form. */
@Entity
class ProgrammeItem {

    @EmbeddedId
    private ProgrammeItemId id;

    @Embedded
    private SessionId session;

    private int itemOrder;
    private String title;
    private int minutes;
    private @Nullable String leader;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkingForm workingForm;

    private @Nullable Instant doneAt;

    @Embedded
    @AttributeOverride(name = "sessionId", column = @Column(name = "carried_from"))
    private @Nullable SessionId carriedFrom;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected ProgrammeItem() {} // for JPA

    ProgrammeItem(SessionId session, int itemOrder, ItemPlan plan) {
        this.id = ProgrammeItemId.next();
        this.session = session;
        this.itemOrder = itemOrder;
        fillIn(plan);
    }

    ProgrammeItem edit(int versionSeen, ItemPlan plan) {
        if (Objects.requireNonNull(version) != versionSeen) {
            throw Refusal.because("session.programme.changedMeanwhile");
        }
        fillIn(plan);
        return this;
    }

    ProgrammeItem stand(int order) {
        itemOrder = order;
        return this;
    }

    /** Was done; when it was done before, that stays so. */
    ProgrammeItem finish(Instant now) {
        doneAt = doneAt == null ? now : doneAt;
        return this;
    }

    ProgrammeItem unfinish() {
        doneAt = null;
        return this;
    }

    /** Leaves the session it was not done in, for another one. */
    ProgrammeItem carryOver(SessionId to, int order) {
        carriedFrom = session;
        session = to;
        itemOrder = order;
        return this;
    }

    ProgrammeItemId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    boolean isDone() {
        return doneAt != null;
    }

    ItemPlan plan() {
        return new ItemPlan(title, minutes, leader, workingForm);
    }

    ItemDetails details() {
        return new ItemDetails(
                id, title, minutes, leader, workingForm, doneAt, carriedFrom, Objects.requireNonNullElse(version, 0));
    }

    private void fillIn(ItemPlan plan) {
        title = plan.title();
        minutes = plan.minutes();
        leader = plan.leader();
        workingForm = plan.form();
    }
}
