package nl.leertafel.insight.echo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Asks everybody whose turn it is, one transaction each. */
@Component
public class EchoWorker {

    private static final Logger LOG = LoggerFactory.getLogger(EchoWorker.class);

    private final EchoAsking asking;

    EchoWorker(EchoAsking asking) {
        this.asking = asking;
    }

    public void run() {
        asking.turns().forEach(this::ask);
    }

    private void ask(EchoDue due) {
        try {
            asking.ask(due);
        } catch (DataIntegrityViolationException elsewhere) {
            LOG.debug("Person {} was asked this month", due.person().personId(), elsewhere);
        } catch (RuntimeException broken) {
            // one by one: someone who cannot be written to must not silence the others
            LOG.error("Person {} could not be asked", due.person().personId(), broken);
        }
    }
}
