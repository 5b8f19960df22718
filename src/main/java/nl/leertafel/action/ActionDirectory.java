package nl.leertafel.action;

import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions as the modules above read them. No permission is checked here. */
@Service
@Transactional(readOnly = true)
public class ActionDirectory {

    private final ActionSearch search;

    ActionDirectory(ActionSearch search) {
        this.search = search;
    }

    public Optional<ActionSummary> find(ActionItemId id) {
        return search.one(id);
    }

    /** What this person took on in a session, what still has to happen first. */
    public List<ActionSummary> of(SessionId session, PersonId owner, int most) {
        return search.ofSession(session, owner, Pageable.ofSize(most));
    }
}
