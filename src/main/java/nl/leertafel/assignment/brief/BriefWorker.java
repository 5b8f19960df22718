package nl.leertafel.assignment.brief;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes past every question from practice whose last day is over. */
@Component
public class BriefWorker {

    private static final Logger LOG = LoggerFactory.getLogger(BriefWorker.class);

    private final BriefReturning returning;

    BriefWorker(BriefReturning returning) {
        this.returning = returning;
    }

    public void run() {
        returning.due().forEach(this::turnBack);
    }

    private void turnBack(BriefId id) {
        try {
            returning.turnBack(id);
        } catch (RuntimeException broken) {
            // one by one: one that cannot be told must not keep the others waiting
            LOG.error("Brief {} could not be given back", id.briefId(), broken);
        }
    }
}
