package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalDate;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionDetails;
import org.springframework.stereotype.Component;

/** With whom something can be agreed, and for which day. */
@Component
class ActionRules {

    private static final int FURTHEST_YEARS = 5;

    private final ParticipationDirectory participations;
    private final NetworkRoles roles;
    private final Clock clock;

    ActionRules(ParticipationDirectory participations, NetworkRoles roles, Clock clock) {
        this.participations = participations;
        this.roles = roles;
        this.clock = clock;
    }

    void requireOwner(SessionDetails session, PersonId owner) {
        if (!belongs(session, owner)) {
            throw Refusal.at("owner", "action.plan.owner.stranger");
        }
    }

    void requireHelper(SessionDetails session, PersonId helper) {
        if (!belongs(session, helper)) {
            throw Refusal.at("helpers", "action.plan.owner.stranger");
        }
    }

    void requireDay(SessionDetails session, LocalDate dueOn) {
        var today = today(session);
        if (dueOn.isBefore(today)) {
            throw Refusal.at("dueOn", "action.plan.dueOn.past");
        }
        if (dueOn.isBefore(session.slot().startsAt().toLocalDate())) {
            throw Refusal.at("dueOn", "action.plan.dueOn.beforeSession");
        }
        if (dueOn.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw Refusal.at("dueOn", "action.plan.dueOn.far", FURTHEST_YEARS);
        }
    }

    LocalDate today(SessionDetails session) {
        return LocalDate.now(clock.withZone(session.slot().zoneId()));
    }

    private boolean belongs(SessionDetails session, PersonId person) {
        return participations.isSeated(session.id(), person)
                || !roles.rolesOf(person, session.network()).isEmpty();
    }
}
