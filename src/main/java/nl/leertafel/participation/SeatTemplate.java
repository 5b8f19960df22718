package nl.leertafel.participation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who a network usually wants at the tables of one kind of session; a new session starts with it. */
@Entity
class SeatTemplate {

    @Id
    private UUID seatTemplateId;

    @Embedded
    private NetworkId network;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat_template_rule", joinColumns = @JoinColumn(name = "seat_template_id"))
    @OrderColumn(name = "rule_order")
    private List<SeatRule> rules = new ArrayList<>();

    private @Nullable Integer keptDays;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected SeatTemplate() {} // for JPA

    SeatTemplate(NetworkId network, SessionKind kind) {
        this.seatTemplateId = TimeOrdered.uuid();
        this.network = network;
        this.kind = kind;
    }

    SeatTemplate fillIn(SeatTemplateForm form) {
        rules.clear();
        rules.addAll(form.rules().rules());
        keptDays = form.keptDays();
        return this;
    }

    SeatTemplateForm form() {
        return new SeatTemplateForm(new SeatRules(rules), keptDays);
    }

    /** The plan that a session of this kind starts with. */
    SeatPlanForm planFor(SessionDetails session) {
        var day = session.slot().startsAt().toLocalDate();
        return new SeatPlanForm(new SeatRules(rules), keptDays == null ? null : day.minusDays(keptDays));
    }
}
