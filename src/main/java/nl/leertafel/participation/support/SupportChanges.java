package nl.leertafel.participation.support;

import java.util.Optional;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationEvent;
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
        if (event.from() == null) {
            return; // nobody has said yet what they need
        }
        switch (event.to()) {
            case DECLINED, CANCELLED -> participation(event).ifPresent(keeping::forget);
            case ACCEPTED -> participation(event).ifPresent(keeping::reopenFor);
            case INVITED, TENTATIVE, WAITING -> {
                // what they need is kept as it is
            }
        }
    }

    private Optional<ParticipationDetails> participation(ParticipationEvent event) {
        return participations.find(event.session(), event.person());
    }

    @EventListener
    void on(SessionEvent.Cancelled event) {
        keeping.forgetSession(event.session());
    }
}
