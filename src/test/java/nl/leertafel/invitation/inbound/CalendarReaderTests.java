package nl.leertafel.invitation.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.inbox.InboundExamples;
import nl.leertafel.mail.inbox.InboundReader;
import nl.leertafel.mail.inbox.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of what calendars send. */
class CalendarReaderTests {

    private static final Instant SAID_AT = Instant.parse("2026-11-21T11:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-12-08T18:30:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-12-09T18:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "exchange-accepted, REPLY, ACCEPTED",
        "outlook-declined, REPLY, DECLINED",
        "google-accepted, REPLY, ACCEPTED",
        "apple-tentative, REPLY, TENTATIVE",
        "delegated, REPLY, DELEGATED",
        "google-counter, COUNTER, TENTATIVE",
        "outlook-counter, COUNTER, TENTATIVE",
        "refresh, REFRESH, NEEDS_ACTION"
    })
    void everyCalendarIsUnderstood(String example, Method method, PartStat answer) throws Unreadable {
        var message = read(example);
        var said = message.said().getFirst();
        var guest = said.guests().getFirst();

        assertThat(message.method()).isEqualTo(method);
        assertThat(said.uid()).isEqualTo(InboundExamples.UID);
        assertThat(said.dtstamp()).isEqualTo(SAID_AT);
        assertThat(guest.partStat()).isEqualTo(answer);
        assertThat(guest.address()).isEqualTo(new EmailAddress(InboundExamples.BEA));
    }

    @ParameterizedTest
    @CsvSource({"exchange-accepted", "outlook-declined", "google-accepted", "apple-tentative", "thunderbird-series"})
    void theHourIsTheSameInEveryZone(String example) throws Unreadable {
        assertThat(read(example).said().getFirst().start()).isEqualTo(EVENING);
    }

    @ParameterizedTest
    @CsvSource({"google-counter", "outlook-counter", "customized-zone"})
    void aProposalNamesAnotherHour(String example) throws Unreadable {
        var said = read(example).said().getFirst();

        assertThat(said.start()).isEqualTo(DAY_AFTER);
        assertThat(said.end()).isEqualTo(DAY_AFTER.plusSeconds(7200));
    }

    @Test
    void wordsAreReadWithoutWhatAProgramPutsAroundThem() throws Unreadable {
        assertThat(read("google-accepted").said().getFirst().guests().getFirst().comment())
                .isEqualTo("Ik neem \"appeltaart\" mee; mag dat?");
        assertThat(read("outlook-declined").said().getFirst().comment())
                .isEqualTo("Ik pas die avond op mijn kleinkind.");
        assertThat(read("exchange-accepted").said().getFirst().comment()).isEmpty();
    }

    @Test
    void outlookIsKnownByItsName() throws Unreadable {
        assertThat(read("outlook-counter").fromMicrosoft()).isTrue();
        assertThat(read("google-counter").fromMicrosoft()).isFalse();
    }

    @Test
    void aSeriesSaysSomethingOfEachDate() throws Unreadable {
        var said = read("thunderbird-series").said();

        assertThat(said).hasSize(2);
        assertThat(said.getFirst().recurrence()).isNull();
        assertThat(said.getFirst().guests().getFirst().partStat()).isEqualTo(PartStat.ACCEPTED);
        assertThat(said.getLast().recurrence()).isEqualTo("2026-12-22T18:30:00Z");
        assertThat(said.getLast().guests().getFirst().partStat()).isEqualTo(PartStat.NEEDS_ACTION);
    }

    @Test
    void whoIsSentInsteadIsNamed() throws Unreadable {
        var guests = read("delegated").said().getFirst().guests();

        assertThat(guests.getFirst().delegatedTo()).containsExactly(new EmailAddress("noor@elders.example"));
        assertThat(guests.getLast().name()).isEqualTo("Noor Smit");
    }

    @Test
    void whatIsNoCalendarIsNotRead() {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> CalendarReader.read("Hallo".getBytes(UTF_8)));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> CalendarReader.read(new byte[300_000]));
    }

    @Test
    void manyZonesTakeNothingFromTheNextMessage() throws Unreadable {
        var zones = new StringBuilder();
        for (int i = 0; i < 1600; i++) {
            zones.append("BEGIN:VTIMEZONE\r\nTZID:z")
                    .append(i)
                    .append("\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n")
                    .append("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n");
        }
        CalendarReader.read(
                ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n" + zones + "END:VCALENDAR\r\n").getBytes(UTF_8));

        assertThat(read("exchange-accepted").said()).hasSize(1);
    }

    private static CalendarMessage read(String example) throws Unreadable {
        var mail = InboundReader.read(InboundExamples.mail(example), "");
        return CalendarReader.read(mail.calendar().orElseThrow().content());
    }
}
