package nl.leertafel.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarGlanceTests {

    @Test
    void tellsWhatAndWhenAndForWhom() {
        var glance = CalendarGlance.of("""
                BEGIN:VCALENDAR
                METHOD:REQUEST
                BEGIN:VTIMEZONE
                DTSTART:19700329T020000
                END:VTIMEZONE
                BEGIN:VEVENT
                SUMMARY:Kenniscafé\\, over
                  geld
                DTSTART;TZID=Europe/Amsterdam:20261208T193000
                ATTENDEE;CN="Bea: Visser";RSVP=TRUE:mailto:bea@rijnoever.example
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));

        assertThat(glance)
                .isEqualTo(new CalendarGlance(
                        "REQUEST",
                        "Kenniscafé, over geld",
                        Optional.of(LocalDateTime.of(2026, 12, 8, 19, 30)),
                        "bea@rijnoever.example"));
    }

    @Test
    void saysNothingAboutWhatItCannotRead() {
        assertThat(CalendarGlance.of("geen agenda")).isEqualTo(new CalendarGlance("", "", Optional.empty(), ""));
    }
}
