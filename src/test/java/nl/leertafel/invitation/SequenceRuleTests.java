package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.leertafel.invitation.CalendarEntry.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of calendar.md 1.2: what is a new plan, what only other words. */
class SequenceRuleTests {

    @ParameterizedTest(name = "{0}: {7}")
    @CsvSource({
        "nothing changed,    ACCEPTED, 2026-12-08T19:30, 2026-12-08T21:30, Europe/Amsterdam,  'Kerkstraat 1, Zwolle', text, NOTHING",
        "starts earlier,     ACCEPTED, 2026-12-08T19:00, 2026-12-08T21:30, Europe/Amsterdam,  'Kerkstraat 1, Zwolle', text, BUMP",
        "ends later,         ACCEPTED, 2026-12-08T19:30, 2026-12-08T22:00, Europe/Amsterdam,  'Kerkstraat 1, Zwolle', text, BUMP",
        "another day,        ACCEPTED, 2026-12-09T19:30, 2026-12-09T21:30, Europe/Amsterdam,  'Kerkstraat 1, Zwolle', text, BUMP",
        "another zone,       ACCEPTED, 2026-12-08T19:30, 2026-12-08T21:30, America/Kralendijk,'Kerkstraat 1, Zwolle', text, BUMP",
        "another address,    ACCEPTED, 2026-12-08T19:30, 2026-12-08T21:30, Europe/Amsterdam,  'Dorpsweg 9, Kampen',   text, BUMP",
        "online after all,   ACCEPTED, 2026-12-08T19:30, 2026-12-08T21:30, Europe/Amsterdam,  ,                       text, BUMP",
        "other title or text,ACCEPTED, 2026-12-08T19:30, 2026-12-08T21:30, Europe/Amsterdam,  'Kerkstraat 1, Zwolle', other,NEW_DTSTAMP",
        "other answer,       TENTATIVE,2026-12-08T19:30, 2026-12-08T21:30, Europe/Amsterdam,  'Kerkstraat 1, Zwolle', text, NEW_DTSTAMP",
        "moved and reworded, TENTATIVE,2026-12-09T19:30, 2026-12-09T21:30, Europe/Amsterdam,  'Dorpsweg 9, Kampen',   other,BUMP"
    })
    void whatChangedDecides(
            String change,
            Answer answer,
            LocalDateTime start,
            LocalDateTime end,
            ZoneId zone,
            @Nullable String place,
            String digest,
            SequenceRule expected) {
        var wanted = new CalendarState(answer, start, end, zone, place, digest);
        assertThat(SequenceRule.between(true, told(), wanted)).as(change).isEqualTo(expected);
    }

    @Test
    void aFirstInvitationStartsTheSequence() {
        assertThat(SequenceRule.between(false, null, told())).isEqualTo(SequenceRule.NEW_DTSTAMP);
    }

    @Test
    void comingOffAndComingBackAreNewSequences() {
        assertThat(SequenceRule.between(true, told(), null)).isEqualTo(SequenceRule.BUMP);
        assertThat(SequenceRule.between(true, null, told())).isEqualTo(SequenceRule.BUMP);
    }

    @Test
    void whoIsNotOnTheCalendarAndShouldNotBeIsLeftAlone() {
        assertThat(SequenceRule.between(true, null, null)).isEqualTo(SequenceRule.NOTHING);
        assertThat(SequenceRule.between(false, null, null)).isEqualTo(SequenceRule.NOTHING);
    }

    private static CalendarState told() {
        return new CalendarState(
                Answer.ACCEPTED,
                LocalDateTime.of(2026, 12, 8, 19, 30),
                LocalDateTime.of(2026, 12, 8, 21, 30),
                ZoneId.of("Europe/Amsterdam"),
                "Kerkstraat 1, Zwolle",
                "text");
    }
}
