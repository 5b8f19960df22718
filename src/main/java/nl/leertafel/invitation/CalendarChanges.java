package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationEvent;
import nl.leertafel.people.PersonEvent;
import nl.leertafel.session.SessionEvent;
import nl.leertafel.session.SessionId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens below and marks, in the same transaction, which calendars have to be looked at: answers at once,
 * a coordinator's edits after a pause in which more edits may follow.
 */
@Component
class CalendarChanges {

    private final Invitations invitations;
    private final Rejoinders rejoinders;
    private final Clock clock;
    private final Duration pause;

    CalendarChanges(
            Invitations invitations,
            Rejoinders rejoinders,
            Clock clock,
            @Value("${leertafel.invitation.pause:3m}") Duration pause) {
        this.invitations = invitations;
        this.rejoinders = rejoinders;
        this.clock = clock;
        this.pause = pause;
    }

    @EventListener
    void on(ParticipationEvent event) {
        switch (event) {
            case ParticipationEvent.Changed changed
            when changed.from() == null -> invitations.save(new Invitation(changed.session(), changed.person(), now()));
            case ParticipationEvent.Changed changed -> lookAt(changed.session(), changed.person());
            case ParticipationEvent.Offered offered -> lookAt(offered.session(), offered.person());
            case ParticipationEvent.JoinedAgain again -> rejoinders.tell(again.session(), again.person());
        }
    }

    @EventListener
    void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.Planned planned -> {
                // a draft is told to nobody
            }
            case SessionEvent.Published published -> lookAt(event, now());
            case SessionEvent.Cancelled cancelled -> lookAt(event, now());
            case SessionEvent.Moved moved -> lookAt(event, now().plus(pause));
            case SessionEvent.Changed changed -> lookAt(event, now().plus(pause));
            case SessionEvent.CapacityChanged resized -> {
                // who gets a seat by it has an event of their own
            }
            case SessionEvent.Closed closed -> {
                // what is over is not told any more
            }
        }
    }

    @EventListener
    void on(PersonEvent.AddressChanged event) {
        invitations.reschedule(event.person(), now(), now());
    }

    private void lookAt(SessionId session, PersonId person) {
        if (invitations.makeDue(session, person, now()) == 0) {
            invitations.save(new Invitation(session, person, now()));
        }
    }

    private void lookAt(SessionEvent event, Instant due) {
        invitations.reschedule(event.session(), due, now());
    }

    private Instant now() {
        return clock.instant();
    }
}
