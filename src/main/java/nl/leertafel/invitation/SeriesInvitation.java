package nl.leertafel.invitation;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.series.SeriesId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The one entry for a regular series in one person's calendar. What was told of each of its dates is remembered with that
 * date's own {@link Invitation}.
 */
@Entity
class SeriesInvitation {

    @EmbeddedId
    private SeriesUid id;

    @Embedded
    private SeriesId series;

    @Embedded
    private PersonId person;

    private @Nullable UUID follows;
    private int sequenceNo;
    private @Nullable Instant dtstamp;
    private @Nullable String toldDates;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected SeriesInvitation() {} // for JPA

    /** @param earlier the entry it goes on from in another rhythm; null when it is the first */
    SeriesInvitation(SeriesId series, PersonId person, @Nullable SeriesUid earlier) {
        this.id = SeriesUid.next();
        this.series = series;
        this.person = person;
        this.follows = earlier == null ? null : earlier.seriesUid();
    }

    /** All of it goes on in another rhythm, so that nothing is left that would still need the old one. */
    void goOnAs(SeriesId next) {
        series = next;
    }

    Stamp stampNext(SequenceRule rule, Instant now) {
        var next = Stamp.next(lastStamp(), rule, now);
        sequenceNo = next.sequence();
        dtstamp = next.dtstamp();
        return next;
    }

    /** @param dates as {@link SeriesDates#remembered} says them; null when the calendar shows it no longer */
    void tell(@Nullable String dates) {
        toldDates = dates;
    }

    boolean knows(@Nullable String dates) {
        return Objects.equals(toldDates, dates);
    }

    boolean isOnCalendar() {
        return toldDates != null;
    }

    boolean isOf(SeriesId which) {
        return series.equals(which);
    }

    @Nullable
    Stamp lastStamp() {
        return dtstamp == null ? null : new Stamp(sequenceNo, dtstamp);
    }

    SeriesUid id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    PersonId person() {
        return person;
    }

    @Nullable
    UUID follows() {
        return follows;
    }
}
