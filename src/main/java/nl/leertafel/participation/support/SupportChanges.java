package nl.leertafel.participation.support;

import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationEvent;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets what someone needs as soon as nothing is arranged for them any more. */
@Component
class SupportChanges {

    private final ParticipationDirectory participations;
    private final NeedKeeping keeping;

    SupportChanges(ParticipationDirectory participations, NeedKeeping keeping) {
        this.participations = participations;
        this.keeping = keeping;
    }

    @EventListener
    void on(ParticipationEvent.Changed event) {
        var participation = participations.find(event.session(), event.person());
        if (event.to() == ParticipationStatus.DECLINED || event.to() == ParticipationStatus.CANCELLED) {
            participation.ifPresent(keeping::forget);
        } else if (event.to() == ParticipationStatus.ACCEPTED) {
            participation.ifPresent(keeping::reopenFor);
        }
    }

    @EventListener
    void on(SessionEvent.Cancelled event) {
        keeping.forgetSession(event.session());
    }
}
