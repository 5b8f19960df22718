package nl.leertafel.participation;

import java.util.Optional;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionEvent;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens at the table when something happens to its session. */
@Component
class SessionChanges {

    private final SessionDirectory sessions;
    private final SeatPlans plans;
    private final SeatTemplates templates;
    private final Seats seats;

    SessionChanges(SessionDirectory sessions, SeatPlans plans, SeatTemplates templates, Seats seats) {
        this.sessions = sessions;
        this.plans = plans;
        this.templates = templates;
        this.seats = seats;
    }

    /** A copy keeps the plan of its original; any other new session begins with what the network usually wants. */
    @EventListener
    void on(SessionEvent.Planned event) {
        var session = sessions.details(event.session());
        planFor(session, event.copyOf())
                .filter(it -> it.rules().fits(session.capacity()))
                .ifPresent(it -> plans.save(new SeatPlan(session.id()).fillIn(it)));
    }

    private Optional<SeatPlanForm> planFor(SessionDetails session, @Nullable SessionId original) {
        return original == null
                ? templates
                        .findByNetworkAndKind(session.network(), session.kind())
                        .map(it -> it.planFor(session))
                : plans.findBySession(original).map(it -> it.movedTo(session, sessions.details(original)));
    }

    /** Lets the line move when a session gets more seats. */
    @EventListener
    void on(SessionEvent.CapacityChanged event) {
        seats.settle(sessions.lock(event.session()));
    }
}
