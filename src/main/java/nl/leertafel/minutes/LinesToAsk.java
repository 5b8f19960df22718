package nl.leertafel.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.assignment.brief.BriefOrigin;
import nl.leertafel.assignment.brief.TableLines;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Component;

/** The lines from which something can be asked of students, for who reads them. */
@Component
class LinesToAsk implements TableLines {

    private final OutcomeReading reading;
    private final SessionDirectory sessions;

    LinesToAsk(OutcomeReading reading, SessionDirectory sessions) {
        this.reading = reading;
        this.sessions = sessions;
    }

    @Override
    public Optional<BriefOrigin> find(UUID line) {
        var id = new OutcomeId(line);
        return reading.sessionOf(id)
                .flatMap(session -> lines(session).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(it -> BriefOrigin.of(sessions.details(session).question(), session, it.text())));
    }

    private List<OutcomeLine> lines(SessionId session) {
        return reading.of(List.of(session)).getOrDefault(session, List.of());
    }
}
