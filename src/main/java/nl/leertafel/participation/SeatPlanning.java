package nl.leertafel.participation;

import java.time.Clock;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.seating.Table;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a coordinator wants at a table, at the tables of one kind of session, and how the network's lines move. */
@Service
@Transactional
public class SeatPlanning {

    private final SessionDirectory sessions;
    private final SeatPlans plans;
    private final SeatTemplates templates;
    private final LineSettings settings;
    private final Seats seats;
    private final Permissions permissions;
    private final Clock clock;

    SeatPlanning(
            SessionDirectory sessions,
            SeatPlans plans,
            SeatTemplates templates,
            LineSettings settings,
            Seats seats,
            Permissions permissions,
            Clock clock) {
        this.sessions = sessions;
        this.plans = plans;
        this.templates = templates;
        this.settings = settings;
        this.seats = seats;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The plan of a session's table, to change it. */
    @Transactional(readOnly = true)
    public SeatPlanForm plan(SessionId session) {
        requireCoordinator(sessions.details(session));
        return plans.findBySession(session).map(SeatPlan::form).orElse(SeatPlanForm.NONE);
    }

    /** The version of the plan that {@link #plan} showed; zero when there is none yet. */
    @Transactional(readOnly = true)
    public int version(SessionId session) {
        requireCoordinator(sessions.details(session));
        return plans.findBySession(session).map(SeatPlan::version).orElse(0);
    }

    /**
     * How many seats would be offered if the table had this plan.
     *
     * @throws Refusal when the plan asks for more people than there are seats
     */
    @Transactional(readOnly = true)
    public int offersWith(SessionId session, SeatPlanForm form) {
        var details = sessions.details(session);
        requireCoordinator(details);
        form.rules().requireFits(details.capacity());
        return seats.offersAt(details, planned(details, form));
    }

    /**
     * Gives a table its plan; nobody who has a seat loses it.
     *
     * @param version the version of the plan the coordinator was looking at
     * @throws Refusal when it asks for more people than there are seats, the session is over or off, or somebody changed
     *     the plan since
     */
    public void change(SessionId session, int version, SeatPlanForm form) {
        var locked = sessions.lock(session);
        requireCoordinator(locked);
        if (locked.status() == SessionStatus.CANCELLED || locked.status() == SessionStatus.CLOSED) {
            throw Refusal.because("participation.change.closed");
        }
        form.rules().requireFits(locked.capacity());
        if (form.keptUntil() != null
                && form.keptUntil().isAfter(locked.slot().startsAt().toLocalDate())) {
            throw Refusal.at("keptUntil", "participation.plan.keptUntil.late");
        }
        var plan = plans.findBySession(session);
        if (plan.map(SeatPlan::version).orElse(0) != version) {
            throw Refusal.because("session.edit.changedMeanwhile");
        }
        plans.save(plan.orElseGet(() -> new SeatPlan(session)).fillIn(form));
        seats.settle(locked);
    }

    /** What this network usually wants at the tables of such sessions; empty when it never said. */
    @Transactional(readOnly = true)
    public Optional<SeatTemplateForm> template(NetworkId network, SessionKind kind) {
        permissions.requireCoordinator(network);
        return templates.findByNetworkAndKind(network, kind).map(SeatTemplate::form);
    }

    /** Remembers a plan for every session of such a kind that is planned from now on. */
    public void remember(NetworkId network, SessionKind kind, SeatTemplateForm form) {
        permissions.requireCoordinator(network);
        templates.save(templates
                .findByNetworkAndKind(network, kind)
                .orElseGet(() -> new SeatTemplate(network, kind))
                .fillIn(form));
    }

    /** How this network lets its lines move. */
    @Transactional(readOnly = true)
    public LineRules lineRules(NetworkId network) {
        permissions.requireCoordinator(network);
        return settings.findByNetwork(network).map(LineSetting::rules).orElse(LineRules.USUAL);
    }

    /** Changes how this network lets its lines move; offers that were made keep their time. */
    public void changeLineRules(NetworkId network, LineRules rules) {
        permissions.requireCoordinator(network);
        settings.save(settings.findByNetwork(network)
                .orElseGet(() -> new LineSetting(network))
                .fillIn(rules));
    }

    private Table planned(SessionDetails session, SeatPlanForm form) {
        var table = seats.table(session);
        var kept = SeatPlan.keeps(form.keptUntil(), session.slot(), clock.instant());
        return new Table(session.capacity(), form.rules(), kept, table.people(), table.helpers());
    }

    private void requireCoordinator(SessionDetails session) {
        permissions.requireCoordinator(session.network());
    }
}
