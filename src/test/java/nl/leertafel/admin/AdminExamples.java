package nl.leertafel.admin;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.testing.Database;
import org.jspecify.annotations.Nullable;

/** Mails that administrators and coordinators come across. */
final class AdminExamples {

    private AdminExamples() {}

    static OutgoingMail welcome() {
        return mail("welkom", null, null);
    }

    /** As if a mail server had said that the address does not exist. */
    static void fail(Database database, UUID message) {
        database.sql("update outbox_message set status = 'FAILED', failure_reason = 'UNKNOWN_ADDRESS', sent_at = null"
                        + " where outbox_message_id = ?")
                .param(message)
                .update();
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
