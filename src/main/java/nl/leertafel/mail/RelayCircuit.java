package nl.leertafel.mail;

import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import nl.leertafel.mail.RelayState.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the way to the mail server, for all nodes at once. */
@Service
@Transactional
class RelayCircuit {

    private static final Logger LOG = LoggerFactory.getLogger(RelayCircuit.class);

    private final RelayStates states;
    private final Clock clock;

    RelayCircuit(RelayStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Standing standing(Relay relay) {
        return states.findById(relay.name()).map(RelayState::standing).orElse(Standing.WELL);
    }

    void failed(Relay relay, Attempt.RelayDown down) {
        change(
                relay,
                it -> it.failed(
                        down, clock.instant(), RandomGenerator.getDefault().nextDouble()));
        LOG.error(
                "mail.relay-down reason={} code={}", down.reason(), down.reply().code());
    }

    void works(Relay relay) {
        change(relay, RelayState::works);
        LOG.info("mail.relay-back");
    }

    void pause(Relay relay) {
        change(relay, it -> it.pause(clock.instant()));
    }

    void resume(Relay relay) {
        change(relay, RelayState::resume);
    }

    private void change(Relay relay, UnaryOperator<RelayState> change) {
        var state = states.lock(relay.name()).orElseGet(() -> new RelayState(relay.name()));
        states.save(change.apply(state));
    }
}
