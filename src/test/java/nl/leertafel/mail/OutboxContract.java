package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox without a relay: every message lands in the built-in mailbox. */
abstract class OutboxContract {

    @Autowired
    private Outbox outbox;

    @Autowired
    private BuiltInMailbox mailbox;

    @Autowired
    private MailRetention retention;

    @Autowired
    private MailPersonalData personalData;

    @Autowired
    private Database database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Test
    void withoutARelayAMessageIsSentAtOnce() {
        var id = outbox.enqueue(MailExamples.welcome());

        var delivery = outbox.latest("welkom:aisha").orElseThrow();
        assertThat(delivery.message()).isEqualTo(id);
        assertThat(delivery.status()).isEqualTo(Delivery.Status.SENT);
        assertThat(delivery.sentAt()).isEqualTo(clock.instant());
        assertThat(delivery.recipient()).isEqualTo("aisha@zwolle.example");
    }

    @Test
    void aMessageOfATransactionThatFailsNeverExisted() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.enqueue(MailExamples.welcome());
                    throw new IllegalStateException("the sign-up failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(outbox.latest("welkom:aisha")).isEmpty();
    }

    @Test
    void theNewestOfATopicIsTheLastThatWasWritten() {
        outbox.enqueue(MailExamples.invitation("Uitnodiging"));
        var second = outbox.enqueue(MailExamples.invitation("Bijgewerkt"));

        assertThat(outbox.latest("uitnodiging:kenniscafe:aisha"))
                .map(Delivery::message)
                .contains(second);
    }

    @Test
    void whatWentOutIsNotTakenBack() {
        outbox.enqueue(MailExamples.invitation("Uitnodiging"));

        assertThat(outbox.supersede("uitnodiging:kenniscafe:aisha")).isZero();
        assertThat(outbox.latest("uitnodiging:kenniscafe:aisha")).isPresent();
    }

    @Test
    void theMailboxShowsTheNewestFirst() {
        outbox.enqueue(MailExamples.welcome());
        clock.advance(Duration.ofMinutes(1));
        outbox.enqueue(MailExamples.invitation("Uitnodiging: Kenniscafé"));

        assertThat(mailbox.isInUse()).isTrue();
        assertThat(mailbox.newest("", PageRequest.of(0, 10)))
                .extracting(MailboxEntry::subject)
                .containsExactly("Uitnodiging: Kenniscafé", "Welkom bij Rijnoever");
        assertThat(mailbox.newest("", PageRequest.of(1, 1)))
                .extracting(MailboxEntry::subject, MailboxEntry::withCalendar, MailboxEntry::to)
                .containsExactly(tuple("Welkom bij Rijnoever", false, "aisha@zwolle.example"));
    }

    @Test
    void theMailboxIsSearchedByWordsOfSubjectAndRecipient() {
        outbox.enqueue(MailExamples.welcome());
        outbox.enqueue(MailExamples.invitation("Uitnodiging: Kenniscafé"));

        assertThat(mailbox.newest("kenniscafe", PageRequest.ofSize(10))).hasSize(1);
        assertThat(mailbox.newest("aish", PageRequest.ofSize(10))).hasSize(2);
        assertThat(mailbox.count("welk")).isOne();
        assertThat(mailbox.count("bram")).isZero();
    }

    @Test
    void aMessageInTheMailboxCanBeRead() {
        var id = outbox.enqueue(MailExamples.invitation("Uitnodiging: Kenniscafé"));

        var message = mailbox.message(id).orElseThrow();
        assertThat(message.subject()).isEqualTo("Uitnodiging: Kenniscafé");
        assertThat(message.to()).isEqualTo("Aïsha el Amrani <aisha@zwolle.example>");
        assertThat(message.plain()).contains("Tot dinsdag in de bibliotheek – 19.30 uur.");
        assertThat(message.html()).isEqualTo(MailExamples.HTML);
        assertThat(message.calendar()).isEqualTo(MailExamples.CALENDAR);
        assertThat(message.headers()).contains(new MailboxMessage.Header("Auto-Submitted", "auto-generated"));
        assertThat(message.parts())
                .extracting(MailboxMessage.Part::fileName)
                .containsExactly(null, null, null, "uitnodiging.ics");
        assertThat(mailbox.message(UUID.randomUUID())).isEmpty();
    }

    @Test
    void afterAMonthOnlyTheFactRemains() {
        var id = outbox.enqueue(MailExamples.welcome());
        clock.advance(Duration.ofDays(29));
        assertThat(retention.forgetBodies()).isZero();

        clock.advance(Duration.ofDays(2));
        assertThat(retention.forgetBodies()).isOne();

        assertThat(mailbox.message(id)).isEmpty();
        assertThat(mailbox.count("")).isZero();
        assertThat(outbox.latest("welkom:aisha")).map(Delivery::status).contains(Delivery.Status.SENT);
        assertThat(database.sql(
                                "select count(*) from outbox_message where recipient = '' and length(content_hash) = 64")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from outbox_message_word")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPersonTakesTheirMailsAlong() {
        var aisha = PersonId.next();
        outbox.enqueue(MailExamples.about(aisha));
        outbox.enqueue(MailExamples.about(PersonId.next()));

        assertThat(personalData.export(aisha).get("outbox_message"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("subject", "Je gegevens")
                        .containsEntry("recipient", "aisha@zwolle.example"));

        personalData.erase(aisha);

        assertThat(personalData.export(aisha).get("outbox_message")).isEmpty();
        assertThat(mailbox.count("")).isOne();
    }

    @Test
    void onlyAFailedMessageIsSentAgain() {
        var id = outbox.enqueue(MailExamples.welcome());

        assertThatThrownBy(() -> outbox.sendAgain(id)).isInstanceOf(Refusal.class);
    }
}
