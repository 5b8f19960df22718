package nl.leertafel.admin;

import java.time.Instant;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;

/** Mails that administrators and coordinators come across. */
final class AdminExamples {

    private AdminExamples() {}

    static OutgoingMail welcome() {
        return mail("welkom", null, null);
    }

    static OutgoingMail mail(String topic, @Nullable PersonId person, @Nullable NetworkId network) {
        return new OutgoingMail(
                topic,
                new Mailbox("Leernetwerk Rijnoever", new EmailAddress("rijnoever@leertafel.example")),
                new Mailbox("Bea Visser", new EmailAddress("bea@rijnoever.example")),
                Language.NL,
                "Welkom bij Rijnoever",
                "Fijn dat je meedoet.",
                "<p>Fijn dat je <b>meedoet</b>.</p><script>alert(1)</script>",
                null,
                Instant.parse("2026-12-08T18:30:00Z"),
                person,
                network);
    }
}
