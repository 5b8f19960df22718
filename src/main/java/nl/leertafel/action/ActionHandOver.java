package nl.leertafel.action;

import java.time.Clock;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.LeavingCheck;
import nl.leertafel.session.SessionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing over all that somebody still has to do in a network; nobody leaves it before. */
@Service
@Transactional
public class ActionHandOver implements LeavingCheck {

    private final ActionItems items;
    private final ActionRules rules;
    private final ActionLetters letters;
    private final SessionDirectory sessions;
    private final Permissions permissions;
    private final Clock clock;

    ActionHandOver(
            ActionItems items,
            ActionRules rules,
            ActionLetters letters,
            SessionDirectory sessions,
            Permissions permissions,
            Clock clock) {
        this.items = items;
        this.rules = rules;
        this.letters = letters;
        this.sessions = sessions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How many open actions this person owns in a network; for its coordinators. */
    @Transactional(readOnly = true)
    public int count(NetworkId network, PersonId owner) {
        permissions.requireCoordinator(network);
        return items.countOpenOf(network, owner);
    }

    /**
     * From now on all of them are somebody else's, who hears so in one mail; for coordinators of the network.
     *
     * @throws Refusal when that is nobody, the same person, or somebody who does not belong to it
     */
    public void handOver(NetworkId network, PersonId from, @Nullable PersonId to) {
        permissions.requireCoordinator(network);
        if (to == null || to.equals(from)) {
            throw Refusal.at("owner", "action.handOver.other");
        }
        var open = items.openOf(network, from);
        if (open.isEmpty()) {
            return;
        }
        open.forEach(item -> {
            rules.requireOwner(sessions.details(item.session()), to);
            items.saveAndFlush(item.handOver(to, clock.instant()));
        });
        letters.handedOver(open, from, permissions.requireSignedIn());
    }

    @Override
    @Transactional(readOnly = true)
    public void requireNothingLeft(NetworkId network, PersonId person) {
        var open = items.countOpenOf(network, person);
        if (open > 0) {
            throw Refusal.because("action.leaving", open);
        }
    }
}
