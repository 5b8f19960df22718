package nl.leertafel.reflection;

import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Goes past everyone who came home from a session, one transaction each, on whichever node comes first. */
@Component
public class ReflectionRequestWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReflectionRequestWorker.class);

    private final ReflectionRequests requests;

    ReflectionRequestWorker(ReflectionRequests requests) {
        this.requests = requests;
    }

    /** Asks whoever has not been asked yet. */
    public void run() {
        requests.fresh().forEach(session -> requests.toAsk(session).forEach(person -> ask(session, person)));
    }

    private void ask(SessionId session, PersonId person) {
        try {
            requests.ask(session, person);
        } catch (DuplicateKeyException elsewhere) {
            LOG.debug("Another node asked about session {} first", session.sessionId(), elsewhere);
        } catch (RuntimeException broken) {
            // one by one: someone who cannot be asked must not silence the others
            LOG.error("Person {} could not be asked about session {}", person.personId(), session.sessionId(), broken);
        }
    }
}
