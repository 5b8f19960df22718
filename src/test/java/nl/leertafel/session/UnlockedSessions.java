package nl.leertafel.session;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A mutant: sessions whose lock locks nothing. What counts seats under it has to be caught. */
@Lazy
@Component
public class UnlockedSessions {

    private final ObjectProvider<Sessions> sessions;
    private final ObjectProvider<AllSeries> allSeries;
    private final Clock clock;

    UnlockedSessions(ObjectProvider<Sessions> sessions, ObjectProvider<AllSeries> allSeries, Clock clock) {
        this.sessions = sessions;
        this.allSeries = allSeries;
        this.clock = clock;
    }

    /** The directory that says it has locked a session and has not. */
    public SessionDirectory directory() {
        return new SessionDirectory(sessions.getObject(), allSeries.getObject(), clock) {
            @Override
            public SessionDetails lock(SessionId id) {
                return details(id);
            }
        };
    }
}
