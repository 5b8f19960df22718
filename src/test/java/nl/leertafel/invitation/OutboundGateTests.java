package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leertafel.invitation.InvitationExamples.NETWORK;
import static nl.leertafel.invitation.InvitationExamples.RENEE;
import static nl.leertafel.invitation.InvitationExamples.entry;
import static nl.leertafel.invitation.InvitationExamples.kenniscafe;
import static nl.leertafel.invitation.InvitationExamples.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has one message that breaks it and is not sent. */
class OutboundGateTests {

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatIsRightPasses(Purpose purpose) {
        var part = OutboundGate.release(entry(purpose, kenniscafe()), NETWORK, RENEE, null);
        assertThat(part.method()).isEqualTo(purpose.method());
        assertThat(CalendarRules.faults(part.content())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void whatIsCastInTheMouldOfSomebodyElseIsAsIfWrittenForOneAlone(Purpose purpose) {
        var renee = entry(purpose, kenniscafe());
        var achmed = new CalendarEntry(
                UUID.fromString("0199a3c6-58ab-7c1f-a14f-4d6a2f6bd04a"),
                new Stamp(7, Instant.parse("2026-11-22T08:15:30Z")),
                Instant.parse("2026-11-21T23:59:59Z"),
                purpose,
                renee.answer(),
                renee.occasion(),
                NETWORK,
                new Mailbox(
                        "Achmed ’t Hart; van \"Zuid\", de lange van de bewonerscommissie",
                        new EmailAddress("achmed@zuid.example")));

        assertThat(CalendarMould.of(renee).cast(achmed))
                .asString(UTF_8)
                .isEqualTo(new String(CalendarFormat.write(CalendarFormat.itip(achmed)), UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TZID:Europe/Amsterdam|TZID:Europe/Brussels|zone not described",
                "END:VEVENT|END:VEVENT\\r\\nBEGIN:VEVENT\\r\\nUID:2\\r\\nEND:VEVENT|more than one UID",
                "SUMMARY:|ATTENDEE:mailto:boef@evil.example\\r\\nSUMMARY:|not exactly 1 ATTENDEE",
                "SUMMARY:|UID:iets-anders\\r\\nSUMMARY:|not exactly one UID",
                "SUMMARY:|RRULE:FREQ=SECONDLY;COUNT=9\\r\\nSUMMARY:|a rhythm we do not send",
                "SUMMARY:|RECURRENCE-ID:20261208T183000Z\\r\\nSUMMARY:|RECURRENCE-ID is not written like DTSTART",
                "SUMMARY:|DURATION:PT2H\\r\\nSUMMARY:|we send no DURATION",
                "SUMMARY:|x evil:1\\r\\nSUMMARY:|a property without name",
                "SUMMARY:|SUMMARY:\\u0007|control character",
                "SUMMARY:|SUMMARY:\\r|control character",
                "SUMMARY:|SUMMARY:\\r\\n\\r\\n|empty",
                "SUMMARY:|SUMMARY:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|longer than 75",
                "https://leertafel.example|javascript:leertafel|not on the web"
            })
    void whatBreaksARuleDoesNot(String found, String planted, String fault) {
        var right = new String(released(entry(Purpose.REQUEST, kenniscafe())), UTF_8);
        var wrong = right.replaceFirst(
                found, planted.replace("\\r", "\r").replace("\\n", "\n").replace("\\u0007", "\u0007"));
        assertThat(CalendarRules.faults(wrong.getBytes(UTF_8)))
                .as(wrong)
                .anySatisfy(it -> assertThat(it).contains(fault));
    }

    @Test
    void halfACharacterIsNotUtf8() {
        assertThat(CalendarRules.faults(new byte[] {'B', (byte) 0xC3, '\r', '\n'}))
                .containsExactly("it is not UTF-8");
    }

    @Test
    void ical4jIsAskedToo() {
        var calendar = CalendarFormat.calendar();
        calendar.add(ImmutableMethod.REQUEST);
        assertThat(OutboundGate.faultsOfModel(calendar)).isNotEmpty();
    }

    @Test
    void theOnlyAttendeeIsTheRecipientAndTheOrganizerIsTheSender() {
        var entry = entry(Purpose.REQUEST, kenniscafe());
        var stranger = new Mailbox("Boef", new EmailAddress("boef@evil.example"));
        assertThatThrownBy(() -> OutboundGate.release(entry, NETWORK, stranger, null))
                .isInstanceOf(OutboundGate.Unfit.class)
                .hasMessageContaining("ATTENDEE")
                .hasMessageNotContaining("@");
        assertThatThrownBy(() -> OutboundGate.release(entry, stranger, RENEE, null))
                .isInstanceOf(OutboundGate.Unfit.class)
                .hasMessageContaining("ORGANIZER");
    }

    @ParameterizedTest
    @CsvSource({"1,2026-11-20T10:00:00Z", "0,2026-11-21T10:00:00Z", "0,2026-11-21T10:00:01Z"})
    void aMessageComesAfterWhatWasSentBefore(int sequence, Instant dtstamp) {
        assertThatThrownBy(() -> OutboundGate.release(
                        entry(Purpose.REQUEST, kenniscafe()), NETWORK, RENEE, new Stamp(sequence, dtstamp)))
                .isInstanceOf(OutboundGate.Unfit.class)
                .hasMessageContaining("before");
    }
}
