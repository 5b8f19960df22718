package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this node keeps in memory of the mails it wrote last. */
class FreshBodiesTests {

    private static final byte[] MIME = "Subject: Tot dinsdag\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = MailComposer.hashOf(MIME);

    private final FreshBodies bodies = new FreshBodies();

    @Test
    void aBodyIsTakenOnce() {
        var id = keep();

        assertThat(bodies.take(id, HASH)).contains(MIME);
        assertThat(bodies.take(id, HASH)).isEmpty();
    }

    @Test
    void aBodyThatTheOutboxNoLongerKnowsIsNotSent() {
        assertThat(bodies.take(keep(), "anders")).isEmpty();
    }

    @Test
    void aThousandAreKeptAndTheOldestMakesRoom() {
        var oldest = keep();
        var next = keep();
        for (var others = 2; others <= 1000; others++) {
            keep();
        }

        assertThat(bodies.take(oldest, HASH)).isEmpty();
        assertThat(bodies.take(next, HASH)).contains(MIME);
    }

    private UUID keep() {
        var message = new OutboxMessage(
                MailExamples.welcome(),
                0,
                new ComposedMail(new OutboxMessageId(UUID.randomUUID()), MIME),
                Instant.EPOCH);
        bodies.keep(message, MIME);
        return message.uuid();
    }
}
