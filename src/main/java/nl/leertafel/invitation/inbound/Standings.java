package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leertafel.invitation.KnownInvitation;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds out how things are between a person and a session, from everywhere that matters to an answer. */
@Component
class Standings {

    private final ParticipationDirectory participations;
    private final ItipEvents events;
    private final Clock clock;

    Standings(ParticipationDirectory participations, ItipEvents events, Clock clock) {
        this.participations = participations;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when there is nothing between them any more. */
    Optional<Standing> of(KnownInvitation invitation, SessionDetails session) {
        return participations
                .find(invitation.session(), invitation.person())
                .map(participation -> of(invitation, session, participation));
    }

    private Standing of(KnownInvitation invitation, SessionDetails session, ParticipationDetails participation) {
        var last = events.last(invitation.uid().toString(), invitation.session(), Limit.of(1)).stream()
                .findFirst();
        return new Standing(
                invitation.sequence(),
                invitation.onCalendar(),
                session.status(),
                session.isOver(clock.instant()),
                participation.status(),
                participation.reason() == SeatReason.OWN_ANSWER,
                saidElsewhere(participation, last.map(ItipEvent::happenedAt).orElse(null)),
                last.map(ItipEvent::earlier).orElse(null));
    }

    /** A change since the calendar last spoke came about in another way. */
    private static @Nullable Instant saidElsewhere(
            ParticipationDetails participation, @Nullable Instant calendarSpoke) {
        if (participation.status() == ParticipationStatus.INVITED) {
            return null;
        }
        var changed = participation.changedAt();
        return calendarSpoke == null || changed.isAfter(calendarSpoke) ? changed : null;
    }
}
