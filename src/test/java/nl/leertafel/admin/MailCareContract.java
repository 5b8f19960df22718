package nl.leertafel.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.AddressTrouble;
import nl.leertafel.mail.BounceKind;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What an administrator sees of all outgoing mail, and does about it. */
abstract class MailCareContract {

    private static final EmailAddress BEA = new EmailAddress("bea@rijnoever.example");

    @Autowired
    private MailCare care;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Test
    void theAdministratorSeesWhatFailedEvenOfNoNetwork() {
        var message = outbox.enqueue(AdminExamples.welcome());
        AdminExamples.fail(database, message);

        people.as(people.administrator(), () -> {
            assertThat(care.report().dead()).isOne();
            assertThat(care.undelivered(Pageable.ofSize(10)))
                    .extracting(Delivery::message)
                    .containsExactly(message);

            care.sendAgain(message);

            assertThat(care.report().dead()).isZero();
            assertThatThrownBy(() -> care.sendAgain(message)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void anAddressThatMailCameBackFromIsAllowedAgain() {
        suppressions.bounced(outbox.enqueue(AdminExamples.welcome()), BounceKind.HARD, "550 5.1.1 unknown");

        people.as(people.administrator(), () -> {
            assertThat(care.addresses(Pageable.ofSize(10)))
                    .extracting(AddressTrouble::address)
                    .containsExactly(BEA.value());
            care.allow(BEA);
        });

        assertThat(suppressions.isSuppressed(BEA)).isFalse();
    }

    @Test
    void aPauseIsSeenAndEnds() {
        people.as(people.administrator(), () -> {
            care.pause();
            assertThat(care.report().pausedAt()).isNotNull();
            care.resume();
            assertThat(care.report().pausedAt()).isNull();
        });
        assertThat(database.sql("select verb from audit_event where verb like 'MAIL%' order by audit_event_id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("MAIL_PAUSED", "MAIL_RESUMED");
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        var rijnoever = people.rijnoever();
        for (var person : List.of(rijnoever.coordinator(), rijnoever.lecturer(), rijnoever.resident())) {
            people.as(person, () -> {
                assertThatThrownBy(() -> care.report()).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> care.pause()).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> care.resume()).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> care.undelivered(Pageable.ofSize(5))).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> care.sendAgain(UUID.randomUUID())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> care.addresses(Pageable.ofSize(5))).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> care.allow(BEA)).isInstanceOf(NotFound.class);
            });
        }
    }
}
