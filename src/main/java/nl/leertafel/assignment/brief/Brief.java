package nl.leertafel.assignment.brief;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What practice asks of students, from the pool to a lecturer or back to who asked. */
@Entity
class Brief {

    @EmbeddedId
    private BriefId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private @Nullable PersonId asker;

    @Embedded
    private @Nullable BriefOrigin origin;

    @Embedded
    private @Nullable ThemeId theme;

    @Embedded
    private BriefText text;

    @Embedded
    private BriefSize size;

    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private BriefStatus status;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "taken_by"))
    private @Nullable PersonId takenBy;

    @Embedded
    private @Nullable AssignmentId assignment;

    private Instant writtenAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Brief() {} // for JPA

    Brief(NetworkId network, PersonId asker, BriefForm form, Instant now) {
        this.id = BriefId.next();
        this.network = network;
        this.asker = asker;
        this.origin = form.origin();
        this.theme = form.theme();
        this.text = form.text();
        this.size = form.size();
        this.answerBy = form.answerBy();
        this.status = BriefStatus.OPEN;
        this.writtenAt = now;
        this.changedAt = now;
    }

    /** Says it better; one that returned is in the pool again. */
    Brief edit(BriefForm form, Instant now) {
        requireWithAsker();
        origin = form.origin();
        theme = form.theme();
        text = form.text();
        size = form.size();
        return offer(form.answerBy(), now);
    }

    /** Puts it in the pool until another day. */
    Brief offer(LocalDate until, Instant now) {
        requireWithAsker();
        answerBy = until;
        return become(BriefStatus.OPEN, now);
    }

    Brief withdraw(Instant now) {
        requireWithAsker();
        return become(BriefStatus.WITHDRAWN, now);
    }

    Brief take(PersonId lecturer, Instant now) {
        if (status == BriefStatus.TAKEN) {
            throw Refusal.because("assignment.brief.takenMeanwhile");
        }
        if (status != BriefStatus.OPEN) {
            throw Refusal.because("assignment.brief.notOpen");
        }
        takenBy = lecturer;
        return become(BriefStatus.TAKEN, now);
    }

    /** The lecturer does not do it after all: back in the pool, or to who asked when its day has passed. */
    Brief letGo(LocalDate today, Instant now) {
        requireWithoutAssignment();
        takenBy = null;
        return become(answerBy.isBefore(today) ? BriefStatus.RETURNED : BriefStatus.OPEN, now);
    }

    /** From now on students work on it. */
    Brief begin(AssignmentId made, Instant now) {
        requireWithoutAssignment();
        assignment = made;
        changedAt = now;
        return this;
    }

    /** Its day has passed and nobody took it. */
    Brief turnBack(Instant now) {
        return become(BriefStatus.RETURNED, now);
    }

    /** Whoever this was, nobody knows any more; a question without a lecturer goes back to who asked. */
    Brief forget(PersonId person, Instant now) {
        if (person.equals(asker)) {
            asker = null;
        }
        if (person.equals(takenBy)) {
            takenBy = null;
            return assignment == null ? become(BriefStatus.RETURNED, now) : this;
        }
        return this;
    }

    boolean isDue(LocalDate today) {
        return status == BriefStatus.OPEN && answerBy.isBefore(today);
    }

    boolean isTakenBy(PersonId person) {
        return person.equals(takenBy);
    }

    boolean isStill(int versionSeen) {
        return version() == versionSeen;
    }

    BriefId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    @Nullable
    PersonId asker() {
        return asker;
    }

    @Nullable
    PersonId takenBy() {
        return takenBy;
    }

    @Nullable
    AssignmentId assignment() {
        return assignment;
    }

    BriefStatus status() {
        return status;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    BriefForm form() {
        return new BriefForm(Objects.requireNonNullElse(origin, BriefOrigin.NONE), theme, text, size, answerBy);
    }

    /** What is kept of it about this person. */
    Map<String, Object> exported(PersonId person) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("part", person.equals(asker) ? "asker" : "lecturer");
        fields.put("title", text.title());
        fields.put("status", status.name());
        fields.put("writtenAt", writtenAt);
        fields.put("changedAt", changedAt);
        if (person.equals(asker)) {
            fields.put("client", text.client());
            fields.put("asked", text.asked());
            fields.put("known", text.known());
            fields.put("wanted", text.wanted());
            fields.put("methods", text.methods());
            fields.put("offered", text.offered());
            fields.put("limits", text.limits());
        }
        return fields;
    }

    private Brief become(BriefStatus next, Instant now) {
        status = next;
        changedAt = now;
        return this;
    }

    private void requireWithAsker() {
        if (!status.isWithAsker()) {
            throw Refusal.because(
                    status == BriefStatus.TAKEN ? "assignment.brief.isTaken" : "assignment.brief.isWithdrawn");
        }
    }

    private void requireWithoutAssignment() {
        if (assignment != null) {
            throw Refusal.because("assignment.brief.hasAssignment");
        }
    }
}
