package nl.leertafel.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthDaysTests {

    @ParameterizedTest(name = "{0} takes {1} weeks and begins on {2}")
    @CsvSource({
        "2026-11, 6, 2026-10-26", // its first day is a Sunday
        "2027-02, 4, 2027-02-01", // four whole weeks
        "2026-12, 5, 2026-11-30",
        "2028-02, 5, 2028-01-31", // 29 days
        "2026-03, 6, 2026-02-23", // summer time begins
        "2026-10, 5, 2026-09-28" // summer time ends
    })
    void everyWeekBeginsOnMondayAndEveryDayStandsOnce(YearMonth month, int weeks, LocalDate first) {
        var days = MonthDays.of(month, List.of());

        assertThat(days.weeks())
                .hasSize(weeks)
                .allSatisfy(week -> assertThat(week)
                        .hasSize(7)
                        .first()
                        .extracting(LocalDate::getDayOfWeek)
                        .isEqualTo(DayOfWeek.MONDAY));
        assertThat(days.weeks().getFirst().getFirst()).isEqualTo(first);
        assertThat(days.weeks().stream().flatMap(List::stream).filter(days::holds))
                .hasSize(month.lengthOfMonth())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void aSessionStandsOnEveryDayItGoesOnAndNoOther() {
        var days = MonthDays.of(
                YearMonth.of(2026, 12),
                List.of(
                        session("2026-11-29T10:00", "2026-12-02T16:00"),
                        session("2026-12-08T19:30", "2026-12-09T00:00"),
                        session("2026-12-31T23:00", "2027-01-01T01:00")));

        assertThat(days.sessions().keySet())
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(1, 2, 8, 31);
    }

    @Test
    void theNightTheClockChangesHoldsItsSessions() {
        var days = MonthDays.of(
                YearMonth.of(2026, 3),
                List.of(
                        session("2026-03-29T01:30", "2026-03-29T04:00"),
                        session("2026-03-28T23:00", "2026-03-29T03:30")));

        assertThat(days.on(LocalDate.of(2026, 3, 29))).hasSize(2);
        assertThat(days.on(LocalDate.of(2026, 3, 28))).hasSize(1);
        assertThat(days.on(LocalDate.of(2026, 3, 30))).isEmpty();
    }

    private static SessionSummary session(String starts, String ends) {
        return new SessionSummary(
                new SessionId(UUID.randomUUID()),
                NetworkId.next(),
                "kenniscafe",
                SessionKind.KENNISCAFE,
                "Kenniscafé",
                TimeSlot.inAmsterdam(LocalDateTime.parse(starts), LocalDateTime.parse(ends)),
                null,
                12,
                Visibility.PUBLIC,
                SessionStatus.PUBLISHED);
    }
}
