package nl.leertafel.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.Outbox;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What a coordinator sees of mails that did not arrive, and does about them. */
abstract class UndeliveredMailContract {

    private static final EmailAddress RIGHT = new EmailAddress("bea.visser@rijnoever.example");

    @Autowired
    private UndeliveredMail undelivered;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PersonRegister register;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    private NetworkCast rijnoever;
    private UUID message;

    @BeforeEach
    void aMailToBeaFails() {
        rijnoever = people.rijnoever();
        message = outbox.enqueue(AdminExamples.mail("welkom", rijnoever.resident(), rijnoever.network()));
        AdminExamples.fail(database, message);
    }

    @Test
    void theCoordinatorReadsWhichAndWhy() {
        people.as(rijnoever.coordinator(), () -> {
            assertThat(undelivered.count(rijnoever.network())).isOne();
            assertThat(undelivered.newest(rijnoever.network(), Pageable.ofSize(10)))
                    .extracting(Delivery::message, Delivery::reason)
                    .containsExactly(tuple(message, FailureReason.UNKNOWN_ADDRESS));
        });
    }

    @Test
    void aCorrectedAddressStaysWithThePersonAndGetsTheMail() {
        people.as(rijnoever.coordinator(), () -> {
            undelivered.correct(rijnoever.network(), message, RIGHT);

            assertThat(register.details(rijnoever.resident()).email()).isEqualTo(RIGHT);
            assertThat(undelivered.count(rijnoever.network())).isZero();
        });
        assertThat(outbox.latest("welkom")).get().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Delivery.Status.SENT);
            assertThat(it.recipient()).isEqualTo(RIGHT.value());
        });
    }

    @Test
    void oneCorrectionSendsEverythingThatWentToTheWrongAddress() {
        var reminder = outbox.enqueue(AdminExamples.mail("herinnering", rijnoever.resident(), rijnoever.network()));
        AdminExamples.fail(database, reminder);

        people.as(rijnoever.coordinator(), () -> {
            undelivered.correct(rijnoever.network(), message, RIGHT);
            assertThat(undelivered.count(rijnoever.network())).isZero();
        });
    }

    @Test
    void anAddressOfSomebodyElseChangesNothing() {
        people.as(rijnoever.coordinator(), () -> {
            assertThatThrownBy(() -> undelivered.correct(
                            rijnoever.network(), message, new EmailAddress("timo@rijnoever.example")))
                    .isInstanceOf(Refusal.class);
            assertThat(undelivered.count(rijnoever.network())).isOne();
        });
    }

    @Test
    void theSameAddressIsTriedAgain() {
        people.as(rijnoever.coordinator(), () -> undelivered.sendAgain(rijnoever.network(), message));

        assertThat(outbox.latest("welkom")).map(Delivery::status).contains(Delivery.Status.SENT);
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        var noorderwerk = people.noorderwerk();
        for (var person :
                List.of(noorderwerk.coordinator(), rijnoever.resident(), people.stranger(), people.administrator())) {
            people.as(person, () -> {
                assertThatThrownBy(() -> undelivered.count(rijnoever.network())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> undelivered.newest(rijnoever.network(), Pageable.ofSize(5)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> undelivered.sendAgain(rijnoever.network(), message))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> undelivered.correct(rijnoever.network(), message, RIGHT))
                        .isInstanceOf(NotFound.class);
            });
        }
        people.as(
                noorderwerk.coordinator(),
                () -> assertThatThrownBy(() -> undelivered.sendAgain(noorderwerk.network(), message))
                        .isInstanceOf(NotFound.class));
    }
}
