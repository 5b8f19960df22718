package nl.leertafel.session.programme;

import java.util.List;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes as the session's pages and the modules above read them. No permission is checked here. */
@Service
@Transactional(readOnly = true)
public class ProgrammeDirectory {

    private final ProgrammeItems items;
    private final Meetings meetings;
    private final SessionDirectory sessions;

    ProgrammeDirectory(ProgrammeItems items, Meetings meetings, SessionDirectory sessions) {
        this.items = items;
        this.meetings = meetings;
        this.sessions = sessions;
    }

    /** What happens when, from the start on. */
    public List<ItemDetails> items(SessionId session) {
        return items.ofSession(session).stream().map(ProgrammeItem::details).toList();
    }

    /** The same, and how far one is. */
    public Programme of(SessionId session) {
        var meeting = meetings.findById(session);
        return new Programme(
                MeetingState.of(sessions.details(session).status(), meeting.isPresent()),
                items(session),
                meeting.map(Meeting::current).orElse(null),
                meeting.map(Meeting::currentSince).orElse(null));
    }

    /** How far this meeting is. */
    public MeetingState state(SessionId session) {
        return MeetingState.of(
                sessions.details(session).status(), meetings.findById(session).isPresent());
    }
}
