package nl.leertafel.insight.loop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.insight.InsightEvent;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.reflection.ReflectionEvent;
import nl.leertafel.session.SessionDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what people bring in, once each, and forgets what they take back. */
@Component
class LoopListening {

    private final Contributions contributions;
    private final LoopSettings settings;
    private final SessionDirectory sessions;
    private final NetworkRoles roles;
    private final Clock clock;

    LoopListening(
            Contributions contributions,
            LoopSettings settings,
            SessionDirectory sessions,
            NetworkRoles roles,
            Clock clock) {
        this.contributions = contributions;
        this.settings = settings;
        this.sessions = sessions;
        this.roles = roles;
        this.clock = clock;
    }

    @EventListener
    void on(ReflectionEvent.Shared event) {
        if (contributions.of(event.reflection()).isEmpty()) {
            var network = sessions.details(event.session()).network();
            contributions.save(Contribution.of(
                    network, event.reflection(), event.session(), event.writer(), clock.instant(), answerBy(network)));
        }
    }

    @EventListener
    void on(ReflectionEvent.Withdrawn event) {
        contributions.deleteOf(event.reflection());
    }

    /** Who coordinates the network gives the answers, and waits for none. */
    @EventListener
    void on(InsightEvent.Proposed event) {
        var people = new HashSet<>(event.contributors());
        var harvester = event.harvester();
        if (harvester != null && !roles.rolesOf(harvester, event.network()).contains(Role.COORDINATOR)) {
            people.add(harvester);
        }
        note(event.insight(), event.network(), people);
    }

    @EventListener
    void on(InsightEvent.SourceAgreed event) {
        note(event.insight(), event.network(), event.contributors());
    }

    private void note(InsightId insight, NetworkId network, Set<PersonId> people) {
        var known = contributions.whoBroughtIn(insight);
        people.stream()
                .filter(it -> !known.contains(it))
                .forEach(it ->
                        contributions.save(Contribution.of(network, insight, it, clock.instant(), answerBy(network))));
    }

    private LocalDate answerBy(NetworkId network) {
        var days = settings.findById(network).map(LoopSetting::answerDays).orElse(LoopSetting.USUAL_DAYS);
        return LocalDate.now(clock).plusDays(days);
    }
}
