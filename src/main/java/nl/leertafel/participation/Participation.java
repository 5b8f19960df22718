package nl.leertafel.participation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
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
    private @Nullable Instant offerExpiresAt;
    private int partySize;
    private int helpers;

    /** Who signed this person up and gets the mail; null when they did themselves. */
    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "contact_id"))
    private @Nullable PersonId contact;

    @Enumerated(EnumType.STRING)
    private @Nullable SeatReason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Presence presence;

    private @Nullable Integer came;
    private @Nullable Instant presenceAt;
    private @Nullable String groupName;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    /** Where a participation began. */
    enum Source {
        PUBLIC_FORM,
        COORDINATOR,
        MEMBER,
        WALK_IN,
        ASSIGNMENT
    }

    @NullUnmarked
    protected Participation() {} // for JPA

    Participation(SessionId session, PersonId person, Party party, @Nullable String organisationName, Source source) {
        this.id = ParticipationId.next();
        this.session = session;
        this.person = person;
        this.perspective = party.perspective();
        this.partySize = party.people();
        this.helpers = party.helpers();
        this.organisationName = organisationName;
        this.source = source;
        this.changedAt = Instant.EPOCH;
    }

    /** The mail about this person goes to whoever signed them up. */
    Participation signedUpBy(PersonId whoSignedUp) {
        contact = whoSignedUp;
        return this;
    }

    /** Comes with more or fewer people than before. */
    Participation comeAs(Party party, Instant now) {
        perspective = party.perspective();
        partySize = party.people();
        helpers = party.helpers();
        came = came == null ? null : Math.min(came, party.seats());
        changedAt = now;
        return this;
    }

    /** They are there, or so many of them. */
    Participation arrive(int howMany, Instant now) {
        if (howMany < 1 || howMany > party().seats()) {
            throw Refusal.at("came", "participation.door.came", party().seats());
        }
        return noted(Presence.PRESENT, howMany, now);
    }

    /** They are not there. */
    Participation stayAway(Presence why, Instant now) {
        return noted(why, null, now);
    }

    /** Nobody wrote down whether they were there. */
    Participation takeBackPresence() {
        return noted(null, null, null);
    }

    Participation joinGroup(@Nullable String group) {
        groupName = group;
        return this;
    }

    Participation sit(int freeSeat, Instant now) {
        return become(ParticipationStatus.ACCEPTED, SeatReason.SEATED, freeSeat, null, now);
    }

    Participation standInLine(long number, SeatReason why, Instant now) {
        waitingSince = now;
        return become(ParticipationStatus.WAITING, why, null, number, now);
    }

    /** Still waits, perhaps for another reason than before. */
    Participation waitOn(SeatReason why) {
        reason = why;
        return this;
    }

    /** Waits no longer in vain: a seat is held for them until then. */
    Participation offer(Instant until, Instant now) {
        offerExpiresAt = until;
        reason = SeatReason.OFFERED;
        changedAt = now;
        return andEvent(new ParticipationEvent.Offered(id, session, person));
    }

    /** Any state that holds neither a seat nor a place in line. */
    Participation leaveTable(ParticipationStatus to, SeatReason why, Instant now) {
        return become(to, why, null, null, now);
    }

    /** Someone signed up again who is already in: nothing changes, but they are told so by mail. */
    Participation joinAgain() {
        return andEvent(new ParticipationEvent.JoinedAgain(id, session, person));
    }

    boolean isWrittenDown() {
        return presence != null;
    }

    boolean isThere() {
        return presence == Presence.PRESENT;
    }

    /** Whether they came in without having been invited or having signed up. */
    boolean isWalkIn() {
        return source == Source.WALK_IN;
    }

    /** Whether they got their seat because of an assignment. */
    boolean isForAssignment() {
        return source == Source.ASSIGNMENT;
    }

    boolean holdsSeatOrPlace() {
        return status == ParticipationStatus.ACCEPTED || status == ParticipationStatus.WAITING;
    }

    /** Whether a seat is held for them until they answer. */
    boolean isOffered() {
        return offerExpiresAt != null;
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

    Party party() {
        return new Party(perspective, partySize, helpers);
    }

    private Participation noted(@Nullable Presence what, @Nullable Integer howMany, @Nullable Instant when) {
        presence = what;
        came = howMany;
        presenceAt = when;
        return this;
    }

    private Participation become(
            ParticipationStatus to,
            SeatReason why,
            @Nullable Integer newSeat,
            @Nullable Long newWaitingNumber,
            Instant now) {
        var from = status;
        status = to;
        reason = why;
        seat = newSeat;
        waitingNumber = newWaitingNumber;
        offerExpiresAt = null;
        if (newWaitingNumber == null) {
            waitingSince = null;
        }
        changedAt = now;
        if (presence == Presence.PRESENT && to != ParticipationStatus.ACCEPTED) {
            takeBackPresence();
        }
        return from == to ? this : andEvent(new ParticipationEvent.Changed(id, session, person, from, to));
    }
}
