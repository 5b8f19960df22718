package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leertafel.invitation.InvitationExamples.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarSeries.Otherwise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule about a series has one that breaks it and is not sent. */
class SeriesGateTests {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 10, 6, 19, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXDATE;TZID=Europe/Amsterdam|EXDATE;TZID=Europe/Brussels|EXDATE is not written like DTSTART",
                "EXDATE;TZID=Europe/Amsterdam:20261117T193000|EXDATE:20261117T183000Z|EXDATE is not written like DTSTART",
                "EXDATE;TZID=Europe/Amsterdam:20261117T193000|EXDATE;VALUE=DATE:20261117|EXDATE is not written like DTSTART",
                "EXDATE;TZID=Europe/Amsterdam:20261117T193000|EXDATE;TZID=Europe/Amsterdam:20261103T193000|stands there twice",
                "RECURRENCE-ID;TZID=Europe/Amsterdam:20261103T193000|RECURRENCE-ID:20261103T183000Z|RECURRENCE-ID is not written like DTSTART",
                "RECURRENCE-ID;TZID|RECURRENCE-ID;RANGE=THISANDFUTURE;TZID|we send no RANGE",
                "COUNT=6|UNTIL=20261215T183000Z|we send no UNTIL",
                "COUNT=6;|INTERVAL=1;|COUNT is no number",
                "COUNT=6|COUNT=6;UNTIL=20261215T183000Z|we send no UNTIL",
                "COUNT=6|COUNT=1000000|COUNT is no number",
                "FREQ=WEEKLY|FREQ=MONTHLY|a rhythm we do not send",
                "RRULE:FREQ=WEEKLY|X-RRULE:FREQ=WEEKLY|dates of what is no series",
                "RRULE:FREQ=WEEKLY|RDATE:20261201T183000Z\\r\\nRRULE:FREQ=WEEKLY|we send no RDATE",
                "DTEND;TZID=Europe/Amsterdam:20261006|DTEND;TZID=Europe/Amsterdam:20261005|ends before it starts",
                "DTEND;TZID=Europe/Amsterdam:20261006T213000|DTEND:20261006T193000Z|DTSTART and DTEND are not written alike",
                "STATUS:CONFIRMED|STATUS:CANCELLED|STATUS of another METHOD",
                "METHOD:REQUEST|METHOD:PUBLISH|not exactly 0 ATTENDEE",
                "METHOD:REQUEST|METHOD:ADD|a METHOD we do not send",
                "UID:0f6e1a52|UID:1f6e1a52|more than one UID",
                "END:VTIMEZONE|END:VEVENT|an END without its BEGIN",
            })
    void whatBreaksARuleIsSeen(String found, String planted, String fault) {
        var right = new String(released(), UTF_8);
        assertThat(CalendarRules.faults(right.getBytes(UTF_8))).isEmpty();
        assertThat(right).contains(found);
        int at = right.indexOf(found);
        var wrong = right.substring(0, at)
                + planted.replace("\\r", "\r").replace("\\n", "\n")
                + right.substring(at + found.length());
        assertThat(CalendarRules.faults(wrong.getBytes(UTF_8)))
                .as(wrong)
                .anySatisfy(it -> assertThat(it).contains(fault));
    }

    @Test
    void everyDateOfASeriesNamesTheRecipientAndNobodyElse() {
        var series = InvitationExamples.series();
        assertThatThrownBy(() -> OutboundGate.release(series, series.organizer(), series.organizer(), null))
                .isInstanceOf(OutboundGate.Unfit.class)
                .hasMessageContaining("ATTENDEE")
                .hasMessageNotContaining("@");
        assertThatThrownBy(() -> OutboundGate.release(series, series.organizer(), series.attendee(), series.stamp()))
                .isInstanceOf(OutboundGate.Unfit.class)
                .hasMessageContaining("before");
    }

    @Test
    void whatIsOtherwiseIsADateOfTheSeriesAndOnlyOnce() {
        var first = InvitationExamples.evening("Leeratelier", FIRST);
        var notADate = FIRST.plusDays(1);
        var second = FIRST.plusWeeks(2);
        var moved = new Otherwise(second, first, Answer.ACCEPTED);
        assertThatThrownBy(() -> series(first, Set.of(notADate), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series(first, Set.of(second), List.of(moved)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series(first, Set.copyOf(rhythm().dates(FIRST)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(series(first, Set.of(), List.of(moved)).otherwise()).hasSize(1);
    }

    @Test
    void aRhythmIsCountedInLocalTime() {
        assertThat(rhythm().dates(FIRST))
                .extracting(it -> it.atZone(AMSTERDAM).toInstant().toString())
                .startsWith("2026-10-06T17:30:00Z", "2026-10-20T17:30:00Z", "2026-11-03T18:30:00Z");
    }

    private static byte[] released() {
        var series = InvitationExamples.series();
        return OutboundGate.release(series, series.organizer(), series.attendee(), null)
                .content();
    }

    private static Recurrence rhythm() {
        return new Recurrence(2, 6);
    }

    private static CalendarSeries series(Occasion first, Set<LocalDateTime> without, List<Otherwise> otherwise) {
        var example = InvitationExamples.series();
        return new CalendarSeries(
                example.uid(),
                example.stamp(),
                example.lastModified(),
                Purpose.REQUEST,
                Answer.ACCEPTED,
                first,
                rhythm(),
                without,
                otherwise,
                null,
                example.organizer(),
                example.attendee());
    }
}
