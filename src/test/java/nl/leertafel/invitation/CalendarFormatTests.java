package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leertafel.invitation.InvitationExamples.EVENING;
import static nl.leertafel.invitation.InvitationExamples.RENEE;
import static nl.leertafel.invitation.InvitationExamples.UID;
import static nl.leertafel.invitation.InvitationExamples.entry;
import static nl.leertafel.invitation.InvitationExamples.evening;
import static nl.leertafel.invitation.InvitationExamples.kenniscafe;
import static nl.leertafel.invitation.InvitationExamples.online;
import static nl.leertafel.invitation.InvitationExamples.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Method;
import biweekly.property.Status;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.util.Configurator;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write, as a parser reads it that is not the one we write with. */
class CalendarFormatTests {

    private static final String AMSTERDAM = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """.replace("\n", "\r\n");

    @Test
    void aRequestSaysWhatWhenWhereAndWho() {
        var calendar = read(released(entry(Purpose.REQUEST, kenniscafe())));
        var event = only(calendar);
        assertThat(calendar.getMethod()).isEqualTo(Method.request());
        assertThat(event.getUid().getValue()).isEqualTo(UID.toString());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Kenniscafé: wat helpt vóór een uithuiszetting?");
        assertThat(event.getDescription().getValue())
                .isEqualTo("We eten samen; daarna praten we, met koffie, over wat wérkt.\n\nBel Anja: 06 12345678.");
        assertThat(event.getLocation().getValue()).isEqualTo("Buurthuis De Schakel, Kerkstraat 1, Zwolle");
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-12-08T18:30:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2026-12-08T20:30:00Z");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo("2026-11-20T09:30:00Z");
        assertThat(event.getUrl().getValue()).isEqualTo("https://leertafel.example/n/rijnoever/kenniscafe");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("rijnoever@leertafel.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Leernetwerk Rijnoever");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("renee@bewoners.example");
            assertThat(attendee.getCommonName()).isEqualTo("Renée Müller-Çelik");
            assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
            assertThat(attendee.getRsvp()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"NEEDS_ACTION,NEEDS-ACTION,TENTATIVE", "ACCEPTED,ACCEPTED,BUSY", "TENTATIVE,TENTATIVE,TENTATIVE"})
    void theCalendarShowsTheAnswerWeKnow(Answer answer, String partStat, String busy) {
        var event = only(read(released(entry(Purpose.REQUEST, kenniscafe(), answer))));
        assertThat(event.getAttendees().getFirst().getParticipationStatus().getValue())
                .isEqualTo(partStat);
        assertThat(event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS").getValue())
                .isEqualTo(busy);
        assertThat(event.getExperimentalProperty("X-MICROSOFT-DISALLOW-COUNTER").getValue())
                .isEqualTo("TRUE");
    }

    @Test
    void whoIsTakenOffIsNotToldThatItIsOff() {
        var calendar = read(released(entry(Purpose.REMOVE, kenniscafe())));
        assertThat(calendar.getMethod()).isEqualTo(Method.cancel());
        assertThat(only(calendar).getStatus()).isNull();
        assertThat(only(calendar).getAttendees()).hasSize(1);
        assertThat(only(calendar).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void whatIsOffForEveryoneSaysSo() {
        var calendar = read(released(entry(Purpose.CALL_OFF, kenniscafe())));
        assertThat(calendar.getMethod()).isEqualTo(Method.cancel());
        assertThat(only(calendar).getStatus()).isEqualTo(Status.cancelled());
    }

    @Test
    void theTimeZoneStandsInItInTheCompactForm() {
        var text = new String(released(entry(Purpose.REQUEST, kenniscafe())), UTF_8);
        assertThat(text).contains(AMSTERDAM).contains("DTSTART;TZID=Europe/Amsterdam:20261208T193000\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T19:30, 2026-03-28T18:30:00Z",
        "2026-03-29T19:30, 2026-03-29T17:30:00Z",
        "2026-10-24T19:30, 2026-10-24T17:30:00Z",
        "2026-10-25T19:30, 2026-10-25T18:30:00Z",
        "2031-03-30T03:00, 2031-03-30T01:00:00Z"
    })
    void anEveningStaysAtItsHourAroundTheChangeOfTheClock(LocalDateTime start, String instant) {
        var event = only(read(released(entry(Purpose.REQUEST, evening("Kenniscafé", start)))));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Brussels", "Europe/Berlin", "America/Kralendijk", "America/Curacao", "Asia/Tokyo"})
    void everyZoneComesOutAtTheSameMoment(String zone) {
        var there = new Occasion(
                "Kenniscafé",
                "Kenniscafé",
                "",
                EVENING,
                EVENING.plusHours(2),
                ZoneId.of(zone),
                "Kralendijk",
                null,
                kenniscafe().page());
        var event = only(read(released(entry(Purpose.REQUEST, there))));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(there.startInstant());
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(there.endInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenniscafé ééé èèè êêê ëëë ööö üüü ïïï ççç ÉÉÉ over schulden en eenzaamheid in de wijk",
                "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
                "Gezin 👨‍👩‍👧‍👦 en buurt 🏘️: één tafel, koffie; \\ en \"thee\" — tot ’s avonds, é🙂é🙂é🙂é🙂é🙂"
            })
    void noLineIsLongerThan75OctetsAndNoCharacterIsSplit(String title) {
        for (int shift = 0; shift < 8; shift++) {
            var shifted = "x".repeat(shift) + title;
            var bytes = released(entry(Purpose.REQUEST, evening(shifted, EVENING)));
            assertThat(List.of(new String(bytes, UTF_8).split("\r\n"))).allSatisfy(line -> {
                assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD");
            });
            assertThat(only(read(bytes)).getSummary().getValue()).isEqualTo(shifted);
        }
    }

    @Test
    void theOnlineLinkIsWhereEveryProgramLooks() {
        var link = "https://meet.example.org/kamer-12?pwd=a,b;c";
        var event = only(read(released(entry(Purpose.REQUEST, online(link)))));
        assertThat(event.getLocation().getValue()).isEqualTo(link);
        assertThat(event.getDescription().getValue()).contains(link);
        assertThat(event.getConferences())
                .singleElement()
                .satisfies(it -> assertThat(it.getUri()).isEqualTo(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café\r\nATTENDEE:mailto:boef@evil.example",
                "Café\rATTENDEE:mailto:boef@evil.example",
                "Café\nEND:VEVENT\nBEGIN:VEVENT",
                "Café\u0085URL:javascript:alert(1)",
                "Café\u2028ATTACH:https://evil.example",
                "Café\u2029X-EVIL:1",
                "Café\u0000\u0007\u000B\u000C\u001B\u007FX-EVIL:1",
                "Café\";X-EVIL=1:mailto:boef@evil.example",
                "Café\\nX-EVIL:1",
                "Café\uD83D"
            })
    void whatPeopleTypeNeverBecomesAProperty(String typed) {
        var page = URI.create("https://leertafel.example/n/rijnoever/kenniscafe");
        var occasion = new Occasion(
                typed, typed, typed, EVENING, EVENING.plusHours(2), InvitationExamples.AMSTERDAM, typed, null, page);
        var named = new CalendarEntry(
                UID,
                entry(Purpose.REQUEST, occasion).stamp(),
                entry(Purpose.REQUEST, occasion).lastModified(),
                Purpose.REQUEST,
                Answer.ACCEPTED,
                occasion,
                new Mailbox(typed, InvitationExamples.NETWORK.address()),
                new Mailbox(typed, RENEE.address()));
        var clean = only(read(released(entry(Purpose.REQUEST, kenniscafe()))));
        var bytes = released(named);
        var event = only(read(bytes));
        assertThat(event.getProperties().values().stream()
                        .map(it -> it.getClass().getSimpleName()))
                .as("the same properties as a clean entry, no more")
                .containsExactlyInAnyOrderElementsOf(clean.getProperties().values().stream()
                        .map(it -> it.getClass().getSimpleName())
                        .toList());
        assertThat(event.getAttendees()).singleElement().satisfies(it -> {
            assertThat(it.getEmail()).isEqualTo(RENEE.address().value());
            assertThat(it.getParameters().get("X-EVIL")).isEmpty();
        });
        assertThat(event.getUrl().getValue()).isEqualTo(page.toString());
        assertThat(event.getSummary().getValue()).startsWith("Café");
        assertThat(new String(bytes, UTF_8).replace("\r\n", "")).matches("[^\\p{Cc}\\u2028\\u2029\\uFFFD?]*");
    }

    @Test
    void aLinkThatIsNotOnTheWebIsNoLink() {
        assertThat(Occasion.webAddress("javascript:alert(1)")).isNull();
        assertThat(Occasion.webAddress("kamer 12")).isNull();
        assertThat(Occasion.webAddress("https://meet.example\r\nX-EVIL:1")).isNull();
        assertThat(Occasion.webAddress(" https://meet.example/één ")).hasToString("https://meet.example/%C3%A9%C3%A9n");
        assertThatThrownBy(() -> online("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ical4jFetchesNothing() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    private static ICalendar read(byte[] bytes) {
        var calendar = Biweekly.parse(new String(bytes, UTF_8)).first();
        var warnings = calendar.validate(ICalVersion.V2_0);
        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        return calendar;
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
