package nl.leertafel.invitation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.invitation.CalendarSeries.Otherwise;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.OutgoingMail.Mailbox;

/** Calendar entries as they occur in the examples. */
final class InvitationExamples {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final UUID UID = UUID.fromString("0f6e1a52-58f3-4c1e-9b45-5b3a1c0de001");
    static final Mailbox NETWORK =
            new Mailbox("Leernetwerk Rijnoever", new EmailAddress("rijnoever@leertafel.example"));
    static final Mailbox RENEE = new Mailbox("Renée Müller-Çelik", new EmailAddress("renee@bewoners.example"));
    static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 8, 19, 30);

    private InvitationExamples() {}

    static Occasion kenniscafe() {
        return evening("Kenniscafé: wat helpt vóór een uithuiszetting?", EVENING);
    }

    static Occasion evening(String title, LocalDateTime start) {
        return evening(title, start, "Buurthuis De Schakel, Kerkstraat 1, Zwolle");
    }

    static Occasion evening(String title, LocalDateTime start, String place) {
        return new Occasion(
                title,
                "Kenniscafé",
                "We eten samen; daarna praten we, met koffie, over wat wérkt.\n\nBel Anja: 06 12345678.",
                start,
                start.plusHours(2),
                AMSTERDAM,
                place,
                null,
                URI.create("https://leertafel.example/n/rijnoever/kenniscafe"));
    }

    static Occasion online(String link) {
        return new Occasion(
                "Kenniscafé online",
                "Kenniscafé",
                "Doe mee vanaf thuis.",
                EVENING,
                EVENING.plusHours(2),
                AMSTERDAM,
                null,
                URI.create(link),
                URI.create("https://leertafel.example/n/rijnoever/kenniscafe"));
    }

    static CalendarEntry entry(Purpose purpose, Occasion occasion) {
        return entry(purpose, occasion, Answer.NEEDS_ACTION);
    }

    static CalendarEntry entry(Purpose purpose, Occasion occasion, Answer answer) {
        return new CalendarEntry(
                UID,
                new Stamp(purpose == Purpose.REQUEST ? 0 : 1, Instant.parse("2026-11-21T10:00:00Z")),
                Instant.parse("2026-11-20T09:30:00Z"),
                purpose,
                answer,
                occasion,
                NETWORK,
                RENEE);
    }

    /** Every other Tuesday six times, across the end of summer time, one date moved and one left out. */
    static CalendarSeries series() {
        var first = evening("Leeratelier maatwerk", LocalDateTime.of(2026, 10, 6, 19, 30));
        var moved =
                evening("Leeratelier maatwerk", LocalDateTime.of(2026, 11, 5, 20, 0), "Bibliotheek, Plein 2, Zwolle");
        return new CalendarSeries(
                UID,
                new Stamp(2, Instant.parse("2026-09-21T10:00:00Z")),
                Instant.parse("2026-09-20T09:30:00Z"),
                Purpose.REQUEST,
                Answer.ACCEPTED,
                first,
                new Recurrence(2, 6),
                Set.of(LocalDateTime.of(2026, 11, 17, 19, 30)),
                List.of(new Otherwise(LocalDateTime.of(2026, 11, 3, 19, 30), moved, Answer.NEEDS_ACTION)),
                null,
                NETWORK,
                RENEE);
    }

    static byte[] released(CalendarEntry entry) {
        return OutboundGate.release(entry, NETWORK, entry.attendee(), null).content();
    }
}
