package nl.leertafel.invitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one person's calendar was told about one session, and when it has to be looked at again. */
@Entity
class Invitation {

    private static final int FLAW_LENGTH = 500;

    @EmbeddedId
    private InvitationId id;

    @Embedded
    private SessionId session;

    @Embedded
    private PersonId person;

    /** Who gets the mail for this person; null when they do themselves. */
    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "contact_id"))
    private @Nullable PersonId contact;

    private UUID uid;

    /** The entry for a whole series that this is a date of in the calendar; null when it is an entry of its own. */
    @Embedded
    private @Nullable SeriesUid seriesUid;

    private @Nullable String email;
    private int sequenceNo;
    private @Nullable Instant dtstamp;
    private boolean onCalendar;

    @Enumerated(EnumType.STRING)
    private @Nullable ParticipationStatus toldStatus;

    private @Nullable String toldDigest;
    private @Nullable String toldTitle;
    private @Nullable LocalDateTime toldStartsAt;
    private @Nullable LocalDateTime toldEndsAt;
    private @Nullable ZoneId toldZoneId;
    private @Nullable String toldPlace;
    private @Nullable Instant toldOffer;
    private boolean toldOff;
    private @Nullable Instant toldAt;
    private @Nullable Instant dueAt;

    /** What our own last look found wrong with the message that was due; null when nothing was. */
    private @Nullable String flaw;

    private @Nullable Instant flawedAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Invitation() {} // for JPA

    Invitation(SessionId session, PersonId person, Instant dueAt) {
        this.id = InvitationId.next();
        this.session = session;
        this.person = person;
        this.uid = TimeOrdered.uuid();
        this.dueAt = dueAt;
    }

    /** The person was told this; the calendar shows it from now on, or no longer. */
    void tell(Wanted truth, boolean nowOnCalendar, Instant now) {
        var shown = truth.shown();
        onCalendar = nowOnCalendar;
        toldStatus = truth.isCalledOff() ? ParticipationStatus.CANCELLED : truth.status();
        toldDigest = shown.digest();
        toldTitle = truth.session().title();
        toldStartsAt = shown.start();
        toldEndsAt = shown.end();
        toldZoneId = shown.zone();
        toldPlace = shown.place();
        toldOffer = truth.offer();
        toldOff = truth.isCalledOff();
        toldAt = now;
    }

    /** Nothing that was put in the outbox ever left it: the person knows of nothing. */
    void forgetWhatNeverLeft() {
        onCalendar = false;
        toldStatus = null;
    }

    /** Messages go to another address from now on; that calendar has never heard of this, so it begins anew. */
    void moveTo(@Nullable EmailAddress address, @Nullable PersonId newContact) {
        if (onCalendar || toldStatus == ParticipationStatus.WAITING) {
            toldStatus = null;
        }
        email = address == null ? null : address.value();
        contact = newContact;
        toldOffer = null;
        uid = TimeOrdered.uuid();
        seriesUid = null;
        onCalendar = false;
        sequenceNo = 0;
        dtstamp = null;
    }

    /** Shown as a date of this entry from now on. */
    void joinSeries(SeriesUid entry) {
        seriesUid = entry;
    }

    /** No longer a date of the entry it was in; that entry is told so. */
    void leaveSeries() {
        seriesUid = null;
        onCalendar = false;
    }

    Stamp stampNext(SequenceRule rule, Instant now) {
        var next = Stamp.next(lastStamp(), rule, now);
        sequenceNo = next.sequence();
        dtstamp = next.dtstamp();
        return next;
    }

    @Nullable
    Stamp lastStamp() {
        return dtstamp == null ? null : new Stamp(sequenceNo, dtstamp);
    }

    /** The calendar is right. */
    void settle() {
        dueAt = null;
        flaw = null;
        flawedAt = null;
    }

    /** The message that was due is not fit to be sent; the same one is not tried again. */
    void giveUp(String why, Instant now) {
        dueAt = null;
        flaw = why.length() > FLAW_LENGTH ? why.substring(0, FLAW_LENGTH) : why;
        flawedAt = now;
    }

    /** Something went wrong; it is tried again later. */
    void postpone(Instant until) {
        dueAt = until;
    }

    Told told() {
        return new Told(onCalendar, toldStatus, shown(), toldTitle, toldOffer, toldOff);
    }

    private @Nullable CalendarState shown() {
        if (toldStartsAt == null || toldEndsAt == null || toldZoneId == null || toldDigest == null) {
            return null;
        }
        var answer = toldStatus == null ? null : Wanted.answer(toldStatus);
        return new CalendarState(
                Objects.requireNonNullElse(answer, Answer.NEEDS_ACTION),
                toldStartsAt,
                toldEndsAt,
                toldZoneId,
                toldPlace,
                toldDigest);
    }

    boolean isFor(@Nullable EmailAddress address) {
        return Objects.equals(email, address == null ? null : address.value());
    }

    @Nullable
    EmailAddress address() {
        return EmailAddress.ofNullable(email);
    }

    /** Of what this calendar is told: messages of one topic go out in order; who gets a new address gets a new topic. */
    String topic() {
        return seriesUid == null ? ownTopic() : seriesUid.topic();
    }

    /** Of words about this date alone, which take no message about a whole series back. */
    String ownTopic() {
        return "invitation:" + uid;
    }

    @Nullable
    SeriesUid seriesUid() {
        return seriesUid;
    }

    /** Whether it stands in the calendar as an entry of its own. */
    boolean standsAlone() {
        return onCalendar && seriesUid == null;
    }

    /** Spring Data asks it at each save whether this is new, and without this finds the field by way of an exception. */
    public @Nullable Integer getVersion() {
        return version;
    }

    InvitationId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    PersonId person() {
        return person;
    }

    UUID uid() {
        return uid;
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    boolean isFlawed() {
        return flawedAt != null;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }
}
