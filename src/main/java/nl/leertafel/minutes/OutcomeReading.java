package nl.leertafel.minutes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came out of sessions, as far as the signed-in person may read it, for the modules above. */
@Service
@Transactional(readOnly = true)
public class OutcomeReading {

    private final MinutesDesk desk;
    private final Outcomes outcomes;
    private final SessionDirectory sessions;
    private final Permissions permissions;

    OutcomeReading(MinutesDesk desk, Outcomes outcomes, SessionDirectory sessions, Permissions permissions) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.sessions = sessions;
        this.permissions = permissions;
    }

    /** Where a line stands; empty when there is none, or not for the one who asks. */
    public Optional<SessionId> sessionOf(OutcomeId line) {
        return desk.sessionOf(line).filter(this::reads);
    }

    /** The lines of each session that one reads; a session of which one reads nothing is absent. */
    public Map<SessionId, List<OutcomeLine>> of(Collection<SessionId> wanted) {
        Map<SessionId, List<OutcomeLine>> lines = new LinkedHashMap<>();
        wanted.stream().distinct().filter(this::reads).forEach(it -> lines.put(it, desk.lines(it)));
        return lines;
    }

    /** The words of these lines in one line of plain text, as far as one reads them or said them oneself. */
    public Map<OutcomeId, String> words(Collection<OutcomeId> lines) {
        var me = permissions.current();
        return outcomes.findByIds(lines).stream()
                .filter(it -> me.filter(it::isSaidBy).isPresent() || reads(it.session()))
                .collect(Collectors.toMap(Outcome::id, it -> Markdown.line(it.text())));
    }

    private boolean reads(SessionId session) {
        return permissions
                .current()
                .map(me -> new Writer(
                        me, permissions.isCoordinator(sessions.details(session).network())))
                .map(it -> desk.rights(session, it).read())
                .orElse(false);
    }
}
