package nl.leertafel.minutes;

import nl.leertafel.session.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes minutes final when the days to add to them are over, one transaction each. */
@Component
public class MinutesWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesWorker.class);

    private final MinutesKeeping keeping;

    MinutesWorker(MinutesKeeping keeping) {
        this.keeping = keeping;
    }

    /** Goes past all that are due. */
    public void run() {
        keeping.due().forEach(this::finish);
    }

    private void finish(SessionId session) {
        try {
            keeping.finishWhenDue(session);
        } catch (RuntimeException broken) {
            // one by one: minutes that cannot be mailed must not hold up the others
            LOG.error("The minutes of session {} could not be made final", session.sessionId(), broken);
        }
    }
}
