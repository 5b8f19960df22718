package nl.leertafel.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;

/** Mails that a learning network around a river sends. */
final class MailExamples {

    static final Instant SESSION_STARTS = Instant.parse("2026-12-08T18:30:00Z");
    static final Mailbox NETWORK =
            new Mailbox("Leernetwerk Rijnoever", new EmailAddress("rijnoever@leertafel.example"));
    static final Mailbox AISHA = new Mailbox("Aïsha el Amrani", new EmailAddress("aisha@zwolle.example"));
    static final String PLAIN = "Beste Aïsha,\n\nTot dinsdag in de bibliotheek – 19.30 uur.\n";
    static final String HTML = "<p>Beste Aïsha,</p><p>Tot <b>dinsdag</b> in de bibliotheek – 19.30 uur.</p>";
    static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Kenniscafé\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private MailExamples() {}

    static OutgoingMail welcome() {
        return mail("welkom:aisha", "Welkom bij Rijnoever", null, null);
    }

    static OutgoingMail invitation(String subject) {
        return mail("uitnodiging:kenniscafe:aisha", subject, calendar("REQUEST"), null);
    }

    static OutgoingMail of(NetworkId network, String topic) {
        return mail(topic, "Kenniscafé over uithuiszettingen", null, network);
    }

    static OutgoingMail about(PersonId person) {
        return new OutgoingMail(
                "profiel:" + person.personId(),
                NETWORK,
                AISHA,
                Language.NL,
                "Je gegevens",
                PLAIN,
                HTML,
                null,
                SESSION_STARTS,
                person,
                null);
    }

    static OutgoingMail to(Mailbox recipient, String subject) {
        return new OutgoingMail(
                "welkom", NETWORK, recipient, Language.NL, subject, PLAIN, HTML, null, SESSION_STARTS, null, null);
    }

    static CalendarPart calendar(String method) {
        return new CalendarPart(method, CALENDAR.getBytes(StandardCharsets.UTF_8));
    }

    /** To somebody in one of many streets, each with a domain of its own. */
    static OutgoingMail mail(String topic, String subject, int street) {
        return new OutgoingMail(
                topic,
                NETWORK,
                new Mailbox("Bewoner", new EmailAddress("bewoner@straat" + street + ".example")),
                Language.NL,
                subject,
                PLAIN,
                HTML,
                null,
                SESSION_STARTS,
                null,
                null);
    }

    static OutgoingMail mail(
            String topic, String subject, @Nullable CalendarPart calendar, @Nullable NetworkId network) {
        return new OutgoingMail(
                topic, NETWORK, AISHA, Language.NL, subject, PLAIN, HTML, calendar, SESSION_STARTS, null, network);
    }
}
