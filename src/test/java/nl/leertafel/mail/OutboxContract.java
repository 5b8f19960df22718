package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leertafel.kernel.Refusal;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox without a relay: every message lands in the built-in mailbox. */
abstract class OutboxContract {

    @Autowired
    private Outbox outbox;

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
        assertThat(outbox.find(id)).contains(delivery);
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
    void onlyAFailedMessageIsSentAgain() {
        var id = outbox.enqueue(MailExamples.welcome());

        assertThatThrownBy(() -> outbox.sendAgain(id)).isInstanceOf(Refusal.class);
    }
}
