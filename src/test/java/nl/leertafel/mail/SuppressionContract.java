package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.Delivery.Status;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes back, and who gets no mail any more because of it. */
abstract class SuppressionContract {

    private static final EmailAddress AISHA = MailExamples.AISHA.address();
    private static final String NO_SUCH_USER = "550 5.1.1 no such user";

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailTraffic traffic;

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
    void aMailThatCameBackForGoodEndsAllMailToThatAddress() {
        suppressions.bounced(outbox.enqueue(MailExamples.welcome()), BounceKind.HARD, NO_SUCH_USER);

        assertThat(suppressions.isSuppressed(AISHA)).isTrue();
        assertThat(outbox.latest("welkom:aisha")).get().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Status.FAILED);
            assertThat(it.reason()).isEqualTo(FailureReason.UNKNOWN_ADDRESS);
        });
        outbox.enqueue(MailExamples.invitation("Uitnodiging"));
        assertThat(outbox.latest("uitnodiging:kenniscafe:aisha")).get().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Status.FAILED);
            assertThat(it.reason()).isEqualTo(FailureReason.DEAD_ADDRESS);
        });
        assertThat(suppressions.newest(Pageable.ofSize(10)))
                .extracting(AddressTrouble::address, AddressTrouble::suppressed, AddressTrouble::detail)
                .containsExactly(tuple(AISHA.value(), true, NO_SUCH_USER));
    }

    @Test
    void whatWaitsForADeadAddressIsNotTried() {
        var first = outbox.enqueue(MailExamples.welcome());
        var second = outbox.enqueue(MailExamples.invitation("Uitnodiging"));
        database.sql("update outbox_message set status = 'WAITING' where outbox_message_id = ?")
                .param(second)
                .update();

        suppressions.bounced(first, BounceKind.HARD, NO_SUCH_USER);

        assertThat(outbox.latest("uitnodiging:kenniscafe:aisha"))
                .map(Delivery::reason)
                .contains(FailureReason.DEAD_ADDRESS);
    }

    @Test
    void whatSomebodyAsksForThisMinuteIsTriedAllTheSame() {
        suppressions.bounced(outbox.enqueue(MailExamples.welcome()), BounceKind.HARD, NO_SUCH_USER);

        outbox.enqueueAsked(MailExamples.invitation("Je inloglink"));

        assertThat(outbox.latest("uitnodiging:kenniscafe:aisha"))
                .map(Delivery::status)
                .contains(Status.SENT);
    }

    @Test
    void anAddressThatIsAllowedAgainGetsMailAgain() {
        suppressions.bounced(outbox.enqueue(MailExamples.welcome()), BounceKind.HARD, NO_SUCH_USER);

        suppressions.allow(AISHA);

        assertThat(suppressions.isSuppressed(AISHA)).isFalse();
        assertThat(suppressions.count()).isZero();
    }

    @Test
    void sendingAgainIsToldByAPersonAndSoTheAddressIsTriedAgain() {
        var message = outbox.enqueue(MailExamples.welcome());
        suppressions.bounced(message, BounceKind.HARD, NO_SUCH_USER);

        transaction.executeWithoutResult(status -> outbox.sendAgain(message));

        assertThat(suppressions.isSuppressed(AISHA)).isFalse();
        assertThat(outbox.latest("welkom:aisha")).map(Delivery::status).contains(Status.SENT);
    }

    @Test
    void aFullMailboxIsAWarningAtTheThirdTimeInTwoWeeks() {
        bounceSoftly();
        bounceSoftly();
        assertThat(suppressions.troubles(List.of(AISHA))).isEmpty();

        clock.advance(Duration.ofDays(15));
        bounceSoftly();
        bounceSoftly();
        assertThat(suppressions.troubles(List.of(AISHA))).isEmpty();

        bounceSoftly();
        assertThat(suppressions.troubles(List.of(AISHA)).get(AISHA)).satisfies(it -> {
            assertThat(it.suppressed()).isFalse();
            assertThat(it.reason()).isEqualTo(FailureReason.MAILBOX_FULL);
        });
        assertThat(suppressions.isSuppressed(AISHA)).isFalse();
    }

    @Test
    void whoDoesNotWantOurMailIsTheAdministratorsConcern() {
        suppressions.bounced(outbox.enqueue(MailExamples.welcome()), BounceKind.POLICY, "550 5.7.1 spam");

        assertThat(suppressions.isSuppressed(AISHA)).isFalse();
        assertThat(traffic.report().refused()).isOne();
        assertThat(outbox.latest("welkom:aisha")).map(Delivery::reason).contains(FailureReason.REFUSED_CONTENT);
    }

    @Test
    void aDelayIsNotedAndNothingElse() {
        suppressions.bounced(outbox.enqueue(MailExamples.welcome()), BounceKind.DELAYED, "4.4.1 no answer");

        assertThat(outbox.latest("welkom:aisha")).get().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Status.SENT);
            assertThat(it.reason()).isEqualTo(FailureReason.DELAYED);
        });
        assertThat(suppressions.count()).isZero();
    }

    @Test
    void aReportAboutAMessageNobodyKnowsChangesNothing() {
        suppressions.bounced(UUID.randomUUID(), BounceKind.HARD, NO_SUCH_USER);

        assertThat(suppressions.count()).isZero();
    }

    @Test
    void aPersonTakesAlongThatTheirAddressFailed() {
        var aisha = PersonId.next();
        suppressions.bounced(outbox.enqueue(MailExamples.about(aisha)), BounceKind.HARD, NO_SUCH_USER);

        assertThat(personalData.export(aisha).get("troubled_address"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("address", AISHA.value()));
        personalData.erase(aisha);

        assertThat(suppressions.count()).isZero();
        assertThat(rows("bounce")).isZero();
    }

    @Test
    void afterAMonthTheWordsAndAfterAYearTheAddressAreForgotten() {
        suppressions.bounced(outbox.enqueue(MailExamples.about(PersonId.next())), BounceKind.HARD, NO_SUCH_USER);
        clock.advance(Duration.ofDays(31));
        retention.forgetBodies();
        assertThat(rows("bounce")).isZero();
        assertThat(suppressions.isSuppressed(AISHA)).isTrue();

        clock.advance(Duration.ofDays(335));
        retention.forgetBodies();

        assertThat(suppressions.isSuppressed(AISHA)).isFalse();
    }

    private void bounceSoftly() {
        suppressions.bounced(outbox.enqueue(MailExamples.welcome()), BounceKind.SOFT, "452 4.2.2 mailbox full");
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
