package nl.leertafel.participation;

import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What can happen to someone's place at a table, for the modules above; announced in the same transaction. */
public sealed interface ParticipationEvent {

    ParticipationId participation();

    SessionId session();

    PersonId person();

    /**
     * Someone's state became another one. From {@code WAITING} to {@code ACCEPTED} means: got a freed seat.
     *
     * @param from null when this person had nothing to do with the session before
     */
    record Changed(
            ParticipationId participation,
            SessionId session,
            PersonId person,
            @Nullable ParticipationStatus from,
            ParticipationStatus to)
            implements ParticipationEvent {}

    /** A seat is held for someone who waits, until they answer. */
    record Offered(ParticipationId participation, SessionId session, PersonId person) implements ParticipationEvent {}

    /** Someone who already sits or waits filled in the form again; nothing changed. */
    record JoinedAgain(ParticipationId participation, SessionId session, PersonId person)
            implements ParticipationEvent {}
}
