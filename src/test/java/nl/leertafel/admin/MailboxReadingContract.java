package nl.leertafel.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.mail.Outbox;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Who may look into the built-in mailbox. */
abstract class MailboxReadingContract {

    @Autowired
    private MailboxReading mailbox;

    @Autowired
    private Outbox outbox;

    @Autowired
    private People people;

    @Test
    void anAdministratorReadsEveryMail() {
        var id = outbox.enqueue(AdminExamples.welcome());

        people.as(people.administrator(), () -> {
            assertThat(mailbox.newest("welkom", Pageable.ofSize(5)))
                    .extracting(MailboxEntry::message)
                    .containsExactly(id);
            assertThat(mailbox.message(id).plain()).contains("Fijn dat je meedoet");
            assertThatThrownBy(() -> mailbox.message(UUID.randomUUID())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void forEverybodyElseThereIsNoMailbox() {
        var id = outbox.enqueue(AdminExamples.welcome());
        var network = people.rijnoever();

        for (var person : List.of(network.coordinator(), network.resident(), people.stranger())) {
            people.as(person, () -> {
                assertThat(mailbox.isOpen()).isFalse();
                assertThatThrownBy(() -> mailbox.newest("", Pageable.ofSize(5))).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> mailbox.message(id)).isInstanceOf(NotFound.class);
            });
        }
        assertThat(mailbox.isOpen()).as("nobody signed in").isFalse();
    }
}
