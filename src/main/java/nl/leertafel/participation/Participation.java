package nl.leertafel.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one person has to do with one session; at most one per person and session. */
@Entity
class Participation extends AbstractAggregateRoot<Participation> {

    @EmbeddedId
    private ParticipationId id;

    @Embedded
    private SessionId session;

    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private @Nullable ParticipationStatus status;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    private @Nullable String organisationName;

    @Column(name = "seat_no")
    private @Nullable Integer seat;

    @Column(name = "waiting_no")
    private @Nullable Long waitingNumber;

    private @Nullable Instant waitingSince;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    /** Where a participation began. */
    enum Source {
        PUBLIC_FORM,
        COORDINATOR,
        MEMBER
    }

    @NullUnmarked
    protected Participation() {} // for JPA

    Participation(
            SessionId session,
            PersonId person,
            Perspective perspective,
            @Nullable String organisationName,
            Source source) {
        this.id = ParticipationId.next();
        this.session = session;
        this.person = person;
        this.perspective = perspective;
        this.organisationName = organisationName;
        this.source = source;
        this.changedAt = Instant.EPOCH;
    }

    Participation sit(int freeSeat, Instant now) {
        return become(ParticipationStatus.ACCEPTED, freeSeat, null, now);
    }

    Participation standInLine(long number, Instant now) {
        waitingSince = now;
        return become(ParticipationStatus.WAITING, null, number, now);
    }

    /** Any state that holds neither a seat nor a place in line. */
    Participation leaveTable(ParticipationStatus to, Instant now) {
        return become(to, null, null, now);
    }

    /** Someone signed up again who is already in: nothing changes, but they are told so by mail. */
    Participation joinAgain() {
        return andEvent(new ParticipationEvent.JoinedAgain(id, session, person));
    }

    boolean holdsSeatOrPlace() {
        return status == ParticipationStatus.ACCEPTED || status == ParticipationStatus.WAITING;
    }

    boolean is(ParticipationStatus expected) {
        return status == expected;
    }

    ParticipationId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    PersonId person() {
        return person;
    }

    private Participation become(
            ParticipationStatus to, @Nullable Integer newSeat, @Nullable Long newWaitingNumber, Instant now) {
        var from = status;
        status = to;
        seat = newSeat;
        waitingNumber = newWaitingNumber;
        if (newWaitingNumber == null) {
            waitingSince = null;
        }
        changedAt = now;
        return from == to ? this : andEvent(new ParticipationEvent.Changed(id, session, person, from, to));
    }
}
