package nl.leertafel.participation;

import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the line move when a session gets more seats. */
@Component
class SessionChanges {

    private final SessionDirectory sessions;
    private final Seats seats;

    SessionChanges(SessionDirectory sessions, Seats seats) {
        this.sessions = sessions;
        this.seats = seats;
    }

    @EventListener
    void on(SessionEvent.CapacityChanged event) {
        seats.promote(sessions.lock(event.session()));
    }
}
