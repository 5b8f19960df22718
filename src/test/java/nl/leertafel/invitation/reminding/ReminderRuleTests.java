package nl.leertafel.invitation.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is reminded of what on which morning: states, days, how long ago they were told, and what the network chose. */
class ReminderRuleTests {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 8, 19, 30);

    /** Days before the evening at 8.00; hours since told; the rules as early/late/asks. */
    @ParameterizedTest(name = "{0}, {1} days before, told {2} hours ago, rules {3}: {4}")
    @CsvSource({
        // who has a seat, by the usual rules
        "ACCEPTED, 8, 999, 7/1/true, ",
        "ACCEPTED, 7, 999, 7/1/true, EARLY",
        "ACCEPTED, 5, 999, 7/1/true, EARLY",
        "ACCEPTED, 4, 999, 7/1/true, ",
        "ACCEPTED, 2, 999, 7/1/true, ",
        "ACCEPTED, 1, 999, 7/1/true, LATE",
        "ACCEPTED, 0, 999, 7/1/true, LATE",
        // planned or signed up for within the week
        "ACCEPTED, 7, 71, 7/1/true, ",
        "ACCEPTED, 7, 72, 7/1/true, EARLY",
        "ACCEPTED, 6, 30, 7/1/true, ",
        "ACCEPTED, 1, 23, 7/1/true, ",
        "ACCEPTED, 1, 24, 7/1/true, LATE",
        "ACCEPTED, 0, 12, 7/1/true, ",
        // other rules of the network
        "ACCEPTED, 14, 999, 14/2/true, EARLY",
        "ACCEPTED, 7, 999, 14/2/true, ",
        "ACCEPTED, 2, 999, 14/2/true, LATE",
        "ACCEPTED, 7, 999, 0/1/true, ",
        "ACCEPTED, 1, 999, 0/1/true, LATE",
        "ACCEPTED, 1, 999, 7/0/true, ",
        "ACCEPTED, 2, 999, 2/1/true, EARLY",
        "ACCEPTED, 1, 999, 2/1/true, LATE",
        "ACCEPTED, 1, 999, 0/0/true, ",
        // who was invited and said nothing, or does not know yet
        "INVITED, 8, 999, 7/1/true, ",
        "INVITED, 7, 999, 7/1/true, ASK",
        "INVITED, 3, 999, 7/1/true, ASK",
        "INVITED, 3, 71, 7/1/true, ",
        "INVITED, 1, 23, 7/1/true, ",
        "INVITED, 1, 24, 7/1/true, ASK",
        "INVITED, 0, 999, 7/1/true, ",
        "INVITED, 7, 999, 0/1/true, ASK",
        "INVITED, 7, 999, 7/1/false, ",
        "TENTATIVE, 7, 999, 7/1/true, ASK",
        "TENTATIVE, 7, 999, 7/1/false, ",
        // who waits, does not come, or was taken off
        "WAITING, 7, 999, 7/1/true, ",
        "WAITING, 1, 999, 7/1/true, ",
        "DECLINED, 1, 999, 7/1/true, ",
        "CANCELLED, 1, 999, 7/1/true, ",
    })
    void whoIsRemindedOfWhat(ParticipationStatus status, int days, int hoursSinceTold, String rules, ReminderRule due) {
        var now = morning(EVENING.minusDays(days));
        var coming = coming(status, now.minus(Duration.ofHours(hoursSinceTold)), EVENING, AMSTERDAM);

        assertThat(ReminderRule.due(coming, rules(rules), now).orElse(null)).isEqualTo(due);
    }

    @Test
    void onTheDayItselfOnlyWhoStillHasTimeToGo() {
        var coming = coming(ParticipationStatus.ACCEPTED, Instant.EPOCH, EVENING, AMSTERDAM);

        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, at(EVENING.withHour(15), AMSTERDAM)))
                .contains(ReminderRule.LATE);
        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, at(EVENING.withHour(16), AMSTERDAM)))
                .isEmpty();
        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, at(EVENING.plusDays(1), AMSTERDAM)))
                .as("nothing for the past")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-26T19:30", "2027-03-29T19:30"})
    void aClockThatChangesInBetweenMovesNothing(LocalDateTime evening) {
        var coming = coming(ParticipationStatus.ACCEPTED, Instant.EPOCH, evening, AMSTERDAM);

        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, morning(evening.minusDays(7))))
                .contains(ReminderRule.EARLY);
        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, morning(evening.minusDays(8))))
                .isEmpty();
        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, morning(evening.minusDays(1))))
                .contains(ReminderRule.LATE);
        assertThat(ReminderRule.due(coming, ReminderRules.USUAL, morning(evening.minusDays(2))))
                .isEmpty();
    }

    @Test
    void theDaysAreThoseOfThePlaceWherePeopleMeet() {
        var bonaire = ZoneId.of("America/Kralendijk");
        var coming = coming(ParticipationStatus.ACCEPTED, Instant.EPOCH, EVENING, bonaire);

        // in Amsterdam it is the day itself already
        assertThat(ReminderRule.due(
                        coming, ReminderRules.USUAL, at(EVENING.minusDays(1).withHour(20), bonaire)))
                .contains(ReminderRule.LATE);
        // in Amsterdam it is the day before
        assertThat(ReminderRule.due(
                        coming, ReminderRules.USUAL, at(EVENING.minusDays(2).withHour(20), bonaire)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"22, 1", "-1, 1", "7, 4", "7, -1", "2, 2", "1, 3"})
    void rulesThatCannotBeAreRefused(int early, int late) {
        assertThatThrownBy(() -> new ReminderRules(early, late, true)).isInstanceOf(Refusal.class);
    }

    private static ReminderRules rules(String text) {
        var parts = text.split("/");
        return new ReminderRules(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    private static Coming coming(ParticipationStatus status, Instant toldAt, LocalDateTime starts, ZoneId zone) {
        return new Coming(
                new ParticipationId(UUID.randomUUID()),
                new SessionId(UUID.randomUUID()),
                new NetworkId(UUID.randomUUID()),
                PersonId.next(),
                null,
                status,
                toldAt,
                new TimeSlot(starts, starts.plusHours(2), zone));
    }

    private static Instant morning(LocalDateTime day) {
        return at(day.withHour(8).withMinute(0), AMSTERDAM);
    }

    private static Instant at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
