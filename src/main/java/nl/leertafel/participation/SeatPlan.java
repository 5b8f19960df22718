package nl.leertafel.participation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who should sit at the table of one session; a session without one takes whoever comes. */
@Entity
class SeatPlan {

    @EmbeddedId
    private SessionId session;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat_plan_rule", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "rule_order")
    private List<SeatRule> rules = new ArrayList<>();

    private @Nullable LocalDate keptUntil;

    /** Whether the line has moved since the last day on which seats were kept. */
    private boolean released;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected SeatPlan() {} // for JPA

    SeatPlan(SessionId session) {
        this.session = session;
    }

    SeatPlan fillIn(SeatPlanForm form) {
        rules.clear();
        rules.addAll(form.rules().rules());
        keptUntil = form.keptUntil();
        released = false;
        return this;
    }

    SeatPlan release() {
        released = true;
        return this;
    }

    SeatPlanForm form() {
        return new SeatPlanForm(rules(), keptUntil);
    }

    SeatRules rules() {
        return new SeatRules(rules);
    }

    /** The same plan for a copy of the session, with as many days between the last day and the session. */
    SeatPlanForm movedTo(SessionDetails copy, SessionDetails original) {
        var shift = ChronoUnit.DAYS.between(
                original.slot().startsAt().toLocalDate(), copy.slot().startsAt().toLocalDate());
        return new SeatPlanForm(rules(), keptUntil == null ? null : keptUntil.plusDays(shift));
    }

    /** Whether seats nobody took are still kept for those who miss, in a session at that time. */
    boolean keeps(TimeSlot slot, Instant now) {
        return keeps(keptUntil, slot, now);
    }

    static boolean keeps(@Nullable LocalDate keptUntil, TimeSlot slot, Instant now) {
        var today = now.atZone(slot.zoneId()).toLocalDate();
        return now.isBefore(slot.startsInstant()) && (keptUntil == null || !today.isAfter(keptUntil));
    }

    SessionId session() {
        return session;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
