package nl.leertafel.reflection;

import nl.leertafel.session.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Closes the barometers nobody closed, one transaction each. */
@Component
class BarometerWorker {

    private static final Logger LOG = LoggerFactory.getLogger(BarometerWorker.class);

    private final Barometer barometer;

    BarometerWorker(Barometer barometer) {
        this.barometer = barometer;
    }

    void run() {
        barometer.due().forEach(this::close);
    }

    private void close(SessionId session) {
        try {
            barometer.closeDue(session);
        } catch (RuntimeException broken) {
            // one by one: a table that cannot be counted must not keep the others waiting
            LOG.error("The barometer of session {} could not be closed", session.sessionId(), broken);
        }
    }
}
