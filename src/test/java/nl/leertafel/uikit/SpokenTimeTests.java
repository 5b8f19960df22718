package nl.leertafel.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenTimeTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Locale ENGLISH = Locale.of("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 8, 19, 30);

    private final SpokenTime spoken = new SpokenTime(new Texts().messageSource(), clock("2026-12-03T08:00:00Z"));

    @Test
    void aDayOfThisYearHasNoYear() {
        assertThat(spoken.day(START.toLocalDate(), DUTCH)).isEqualTo("dinsdag 8 december");
        assertThat(spoken.day(START.toLocalDate(), ENGLISH)).isEqualTo("Tuesday 8 December");
    }

    @Test
    void aDayOfAnotherYearNamesIt() {
        assertThat(spoken.day(LocalDate.of(2027, 3, 2), DUTCH)).isEqualTo("dinsdag 2 maart 2027");
        assertThat(spoken.day(LocalDate.of(2025, 3, 4), ENGLISH)).isEqualTo("Tuesday 4 March 2025");
    }

    @Test
    void aShortDayFitsInAColumn() {
        assertThat(spoken.shortDay(START.toLocalDate(), DUTCH)).isEqualTo("8 dec");
        assertThat(spoken.shortDay(LocalDate.of(2027, 3, 2), DUTCH)).isEqualTo("2 mrt 2027");
        assertThat(spoken.shortMonth(START.toLocalDate(), ENGLISH)).isEqualTo("Dec");
    }

    @Test
    void anEveningStandsInOneLine() {
        assertThat(spoken.range(START, START.plusHours(2), DUTCH)).isEqualTo("dinsdag 8 december, 19.30 – 21.30 uur");
        assertThat(spoken.range(START, START.plusHours(2), ENGLISH)).isEqualTo("Tuesday 8 December, 19:30 – 21:30");
    }

    @Test
    void aConferenceOfTwoDaysNamesBoth() {
        assertThat(spoken.range(START, START.plusHours(20), DUTCH))
                .isEqualTo("dinsdag 8 december, 19.30 uur – woensdag 9 december, 15.30 uur");
    }

    @Test
    void whatHappenedIsToldByTheClockOfTheNetworks() {
        assertThat(spoken.moment(Instant.parse("2026-07-01T22:30:00Z"), DUTCH))
                .isEqualTo("donderdag 2 juli, 00.30 uur");
    }

    @Test
    void nearDaysAreCountedTheWayPeopleDo() {
        assertThat(spoken.relative(TODAY, DUTCH)).isEqualTo("vandaag");
        assertThat(spoken.relative(TODAY.plusDays(1), DUTCH)).isEqualTo("morgen");
        assertThat(spoken.relative(TODAY.plusDays(2), DUTCH)).isEqualTo("overmorgen");
        assertThat(spoken.relative(TODAY.plusDays(3), DUTCH)).isEqualTo("over 3 dagen");
        assertThat(spoken.relative(TODAY.minusDays(1), DUTCH)).isEqualTo("gisteren");
        assertThat(spoken.relative(TODAY.minusDays(2), DUTCH)).isEqualTo("eergisteren");
        assertThat(spoken.relative(TODAY.minusDays(9), DUTCH)).isEqualTo("9 dagen geleden");
        assertThat(spoken.relative(TODAY.plusDays(1), ENGLISH)).isEqualTo("tomorrow");
        assertThat(spoken.relative(TODAY.minusDays(3), ENGLISH)).isEqualTo("3 days ago");
    }

    @Test
    void farDaysAreNamed() {
        assertThat(spoken.relative(TODAY.plusDays(40), DUTCH)).isEqualTo("dinsdag 12 januari 2027");
    }

    @Test
    void lateInTheEveningItIsAlreadyTomorrowWhereTheNetworksAre() {
        var beforeMidnightInLondon = new SpokenTime(new Texts().messageSource(), clock("2026-12-03T23:30:00Z"));
        assertThat(beforeMidnightInLondon.relative(LocalDate.of(2026, 12, 4), DUTCH))
                .isEqualTo("vandaag");
    }

    @Test
    void anUnknownLanguageIsAnsweredInDutch() {
        assertThat(spoken.relative(TODAY, Locale.GERMANY)).isEqualTo("vandaag");
    }

    private static Clock clock(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Amsterdam"));
    }
}
