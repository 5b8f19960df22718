package nl.leertafel.session;

import java.time.Period;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesSignUp;

/**
 * What a coordinator fills in to plan a series: the first session, and how it goes on.
 *
 * Refused with a {@link Refusal} at field {@code slug} when it has an address of its own, which only one session can have,
 * and at {@code endsAt} when one date lasts until the next
 */
public record SeriesPlan(SessionPlan first, Rhythm rhythm, SeriesSignUp signUp) {

    public SeriesPlan {
        if (first.slug() != null) {
            throw Refusal.at("slug", "session.series.slug");
        }
        var slots = slots(first.slot(), rhythm);
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i).startsAt().isBefore(slots.get(i - 1).endsAt())) {
                throw Refusal.at("endsAt", "session.series.overlap");
            }
        }
    }

    /** Its sessions, in order: the same but for the day. */
    List<SessionPlan> sessions() {
        return slots(first.slot(), rhythm).stream()
                .map(slot -> first.at(slot, first.place()))
                .toList();
    }

    /** The same time by the clock on the wall, on each of the days. */
    static List<TimeSlot> slots(TimeSlot first, Rhythm rhythm) {
        var firstDay = first.startsAt().toLocalDate();
        return rhythm.days(firstDay).stream()
                .map(day -> Period.ofDays(Math.toIntExact(day.toEpochDay() - firstDay.toEpochDay())))
                .map(later -> new TimeSlot(
                        first.startsAt().plus(later), first.endsAt().plus(later), first.zoneId()))
                .toList();
    }
}
