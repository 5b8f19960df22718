package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.Delivery.Status;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox with a relay that behaves, and with one that does not. */
abstract class MailDeliveryContract {

    private static final NetworkId RIJNOEVER = NetworkId.next();
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final String TOPIC = "uitnodiging:kenniscafe:aisha";

    @TempDir
    private Path folder;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private OutboxBodies bodies;

    @Autowired
    private FreshBodies fresh;

    @Autowired
    private OutboxQueue queue;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private MessageSource texts;

    @Autowired
    private RelayCircuit circuit;

    @Autowired
    private MailMeters meters;

    @Autowired
    private MailTraffic traffic;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();
    private MailDelivery delivery;
    private Outbox outbox;

    @BeforeEach
    void connect() {
        delivery = delivery(server.settings());
        outbox = new Outbox(messages, bodies, fresh, suppressions, relay(server.settings()), texts, clock);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aMessageReachesTheRecipientAsItWasWritten() throws Exception {
        var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try {
            var settings = new JavaMailSenderImpl();
            settings.setHost("127.0.0.1");
            settings.setPort(greenMail.getSmtp().getPort());
            var id = enqueue(MailExamples.invitation("Uitnodiging: Kenniscafé"));

            assertThat(delivery(settings).deliverDue()).isOne();

            MimeMessage received = greenMail.getReceivedMessages()[0];
            assertThat(received.getMessageID()).isEqualTo("<" + id + "@leertafel.example>");
            assertThat(received.getSubject()).isEqualTo("Uitnodiging: Kenniscafé");
            assertThat(received.getAllRecipients()).hasSize(1);
            assertThat(received.getHeader("Return-Path", null)).contains("rijnoever@leertafel.example");
            assertThat(latest().status()).isEqualTo(Status.SENT);
            assertThat(latest().sentAt()).isEqualTo(clock.instant());
            assertThat(latest().attempts()).isOne();
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void nothingIsSentTwice() {
        enqueue(MailExamples.invitation("Uitnodiging"));

        assertThat(delivery.deliverDue()).isOne();
        assertThat(delivery.deliverDue()).isZero();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void oneTopicGoesOutInTheOrderItWasWritten() {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 5).forEach(i -> outbox.enqueue(MailExamples.invitation("Versie " + i))));

        assertThat(delivery.deliverDue()).isEqualTo(5);
        assertThat(subjects()).containsExactly("Versie 0", "Versie 1", "Versie 2", "Versie 3", "Versie 4");
    }

    @Test
    void aPostponedMessageHoldsBackItsTopicAndNoOther() {
        server.on("RCPT TO:<aisha", "450 4.2.0 greylisted");
        enqueue(MailExamples.invitation("Uitnodiging"));
        enqueue(MailExamples.invitation("Bijgewerkt"));
        enqueue(MailExamples.to(new OutgoingMail.Mailbox("Bram", new EmailAddress("bram@zwolle.example")), "Welkom"));

        assertThat(delivery.deliverDue()).isOne();
        assertThat(subjects()).containsExactly("Welkom");

        server.behave();
        assertThat(delivery.deliverDue()).isZero();
        clock.advance(Duration.ofSeconds(73));
        assertThat(delivery.deliverDue()).isEqualTo(2);
        assertThat(subjects()).containsExactly("Welkom", "Uitnodiging", "Bijgewerkt");
    }

    @Test
    void aPermanentNoIsToldToTheCoordinator() {
        server.on("RCPT", "550 5.1.1 unknown");
        enqueue(MailExamples.of(RIJNOEVER, TOPIC));

        assertThat(delivery.deliverDue()).isZero();

        assertThat(outbox.undelivered(RIJNOEVER, Pageable.ofSize(10)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isEqualTo(Status.FAILED);
                    assertThat(it.reason()).isEqualTo(FailureReason.UNKNOWN_ADDRESS);
                    assertThat(it.recipient()).isEqualTo("aisha@zwolle.example");
                });
        assertThat(outbox.countUndelivered(RIJNOEVER)).isOne();
        assertThat(outbox.countUndelivered(NetworkId.next())).isZero();
        assertThat(outbox.undelivered(RIJNOEVER, latest().message())).contains(latest());
        assertThat(outbox.undelivered(NetworkId.next(), latest().message())).isEmpty();
    }

    @Test
    void aCorrectedAddressGetsTheMessageAfterAll() {
        server.on("RCPT", "550 5.1.1 unknown");
        var id = enqueue(MailExamples.of(RIJNOEVER, TOPIC));
        delivery.deliverDue();
        server.behave();

        transaction.executeWithoutResult(
                status -> outbox.sendAgain(id, "Aïsha el Amrani", new EmailAddress("aisha.elamrani@zwolle.example")));
        assertThat(delivery.deliverDue()).isOne();

        assertThat(server.said()).contains("RCPT TO:<aisha.elamrani@zwolle.example>");
        assertThat(server.received().getLast())
                .contains("<aisha.elamrani@zwolle.example>")
                .doesNotContain("<aisha@");
        assertThat(server.received().getLast()).contains("<" + id + "@leertafel.example>");
        assertThat(outbox.countUndelivered(RIJNOEVER)).isZero();
    }

    @Test
    void aFailedMessageIsNotSentAgainAfterItsMomentOrAfterANewerOne() {
        server.on("RCPT", "550 5.1.1 unknown");
        var first = enqueue(MailExamples.of(RIJNOEVER, TOPIC));
        delivery.deliverDue();
        var second = enqueue(MailExamples.of(RIJNOEVER, TOPIC));
        assertThatThrownBy(() -> again(first)).isInstanceOf(Refusal.class).hasMessageContaining("overtaken");
        delivery.deliverDue();

        clock.set(MailExamples.SESSION_STARTS);

        assertThatThrownBy(() -> again(second)).isInstanceOf(Refusal.class).hasMessageContaining("late");
    }

    @Test
    void aMessageIsGivenUpWhenItsMomentHasPassed() {
        server.on("RCPT", "450 later");
        var topic = "uitnodiging:kenniscafe:bram";
        clock.set(MailExamples.SESSION_STARTS.minus(Duration.ofMinutes(2)));
        enqueue(MailExamples.of(RIJNOEVER, topic));
        delivery.deliverDue();

        clock.advance(Duration.ofMinutes(2));
        server.behave();

        assertThat(delivery.deliverDue()).isZero();
        assertThat(outbox.latest(topic)).get().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Status.FAILED);
            assertThat(it.reason()).isEqualTo(FailureReason.TOO_LATE);
        });
    }

    @Test
    void patienceEndsAfterTwoDays() {
        server.on("RCPT", "452 4.2.2 full");
        enqueue(MailExamples.of(RIJNOEVER, TOPIC));
        for (int hour = 0; hour <= 48; hour++) {
            delivery.deliverDue();
            clock.advance(Duration.ofHours(1));
        }
        delivery.deliverDue();

        assertThat(latest().status()).isEqualTo(Status.FAILED);
        assertThat(latest().reason()).isEqualTo(FailureReason.MAILBOX_FULL);
        assertThat(latest().attempts()).isBetween(8, 11);
    }

    @Test
    void aClosedRelayCostsNoAttemptAndWaitsLongerEachTime() {
        server.close();
        enqueue(MailExamples.invitation("Uitnodiging"));

        for (int second = 0; second < 120; second++) {
            delivery.deliverDue();
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(latest().attempts()).isZero();
        assertThat(latest().status()).isEqualTo(Status.WAITING);
        assertThat(latest().reason()).isEqualTo(FailureReason.RELAY_UNREACHABLE);
        assertThat(takeBack()).as("it certainly did not go out").isOne();
    }

    @Test
    void afterAnOutageEverythingGoesOutWithinAMinute() {
        server.on("CONNECT", "421 down");
        transaction.executeWithoutResult(status -> IntStream.range(0, 120)
                .forEach(i -> outbox.enqueue(MailExamples.mail("welkom:" + i, "Welkom " + i, null, null))));
        for (int minute = 0; minute < 10; minute++) {
            delivery.deliverDue();
            clock.advance(Duration.ofMinutes(1));
        }
        delivery.deliverDue();
        server.behave();
        clock.advance(Duration.ofMinutes(1));

        assertThat(delivery.deliverDue()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONNECT | 421 4.3.2 not now
            CONNECT | 554 no service
            CONNECT | -
            EHLO    | -
            MAIL    | 451 4.3.0 try later
            MAIL    | 421 4.7.0 too much
            MAIL    | 530 5.7.0 who are you
            MAIL    | -
            RCPT    | 451 4.3.0 try later
            RCPT    | -
            DATA    | 451 4.3.0 try later
            DATA    | -
            .       | 452 4.3.1 disk full
            .       | -
            """)
    void tenMinutesOutageAtAnyStageLosesNothingAndEndsWithinTwoMinutes(String stage, String answer) {
        server.on(stage, answer.equals("-") ? ScriptedSmtpServer.HANG_UP : answer);
        var order = IntStream.range(0, 40)
                .mapToObj(i -> enqueue(MailExamples.mail("welkom:" + i % 20, "Welkom " + i, i % 20)))
                .toList();
        everyFewSeconds(Duration.ofMinutes(10));
        var during = List.copyOf(server.received());
        server.behave();

        everyFewSeconds(Duration.ofMinutes(2));

        assertThat(traffic.report().waiting()).isZero();
        assertThat(traffic.report().dead()).isZero();
        var after = server.received().subList(during.size(), server.received().size());
        assertThat(messageIds(after)).hasSameSizeAs(order).doesNotHaveDuplicates();
        assertThat(messageIds(after)).containsAll(messageIds(during));
        for (int i = 0; i < 20; i++) {
            assertThat(subjects().lastIndexOf("Welkom " + i))
                    .isLessThan(subjects().lastIndexOf("Welkom " + (i + 20)));
        }
    }

    @Test
    void whatTheRelayTakesOfManyIsCountedPerDomainAndTheRestWaits() {
        var slow = delivery(server.settings(), settings("", 1000, 3));
        IntStream.range(0, 8).forEach(i -> enqueue(MailExamples.mail("welkom:" + i, "Welkom " + i, 1)));
        enqueue(MailExamples.mail("welkom:elders", "Welkom elders", 2));

        assertThat(slow.deliverDue()).isEqualTo(4);
        assertThat(subjects()).contains("Welkom elders");
        clock.advance(Duration.ofMinutes(1));
        assertThat(slow.deliverDue()).isEqualTo(3);
        clock.advance(Duration.ofMinutes(1));
        assertThat(slow.deliverDue()).isEqualTo(2);
        assertThat(traffic.report().retrying()).isZero();
    }

    @Test
    void aPauseKeepsEverythingHereAndEndsNoMessage() {
        var elsewhere = new Relay(server.settings(), new BounceAddress(many()));
        enqueue(MailExamples.welcome());
        circuit.pause(elsewhere);

        assertThat(delivery.deliverDue()).isZero();
        clock.advance(Duration.ofDays(3));
        assertThat(delivery.deliverDue()).isZero();
        circuit.resume(elsewhere);
        queue.restartPatience();

        assertThat(delivery.deliverDue()).isOne();
    }

    @Test
    void everyMessageHasABounceAddressOfItsOwn() {
        server.on("EHLO", "250-hier\r\n250 DSN");
        var verp = settings("bounce@post.example", 1000, 1000);
        var id = enqueue(MailExamples.welcome());

        assertThat(delivery(server.settings(), verp).deliverDue()).isOne();

        var number = id.toString().replace("-", "");
        assertThat(server.said())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("MAIL FROM:<bounce+" + number + "@post.example>")
                        .contains("ENVID=" + number)
                        .contains("RET=HDRS"))
                .anySatisfy(line -> assertThat(line).contains("NOTIFY=FAILURE,DELAY"));
        assertThat(BounceAddress.message("bounce+" + number + "@post.example")).contains(id);
        assertThat(BounceAddress.message("<" + id + "@leertafel.example>")).contains(id);
        assertThat(BounceAddress.message("rijnoever@leertafel.example")).isEmpty();
    }

    @Test
    void anAddressThatDoesNotExistGetsNoOtherMail() {
        server.on("RCPT", "550 5.1.1 unknown");
        enqueue(MailExamples.of(RIJNOEVER, TOPIC));

        delivery.deliverDue();

        assertThat(suppressions.isSuppressed(MailExamples.AISHA.address())).isTrue();
    }

    @Test
    void aRelayThatRefusesUsStopsTheQueueWithoutCost() {
        server.on("MAIL", "530 5.7.0 Authentication required");
        enqueue(MailExamples.invitation("Uitnodiging"));
        enqueue(MailExamples.welcome());

        delivery.deliverDue();
        delivery.deliverDue();

        assertThat(server.said()).filteredOn(line -> line.startsWith("MAIL")).hasSize(1);
        assertThat(latest().attempts()).isZero();
        assertThat(latest().reason()).isEqualTo(FailureReason.RELAY_REFUSES_US);
        server.behave();
        clock.advance(Duration.ofMinutes(1));
        assertThat(delivery.deliverDue()).isEqualTo(2);
    }

    @Test
    void whenTheLineBreaksAfterTheDotTheSameMessageIsSentOnceMore() {
        server.on(".", ScriptedSmtpServer.HANG_UP);
        var id = enqueue(MailExamples.invitation("Uitnodiging"));
        delivery.deliverDue();

        assertThat(takeBack()).as("it may have arrived").isZero();
        server.behave();
        clock.advance(Duration.ofMinutes(2));
        assertThat(delivery.deliverDue()).isOne();

        assertThat(server.received()).hasSize(2).allMatch(mime -> mime.contains("<" + id + "@leertafel.example>"));
        assertThat(server.received().getFirst()).isEqualTo(server.received().getLast());
    }

    @Test
    void whatADeadWorkerHadInHandIsSentWhenItsLeaseRunsOut() {
        var id = enqueue(MailExamples.invitation("Uitnodiging"));
        assertThat(queue.claim(10)).hasSize(1); // and then the power fails

        assertThat(takeBack()).as("it may be going out this moment").isZero();
        assertThat(delivery.deliverDue()).isZero();
        clock.advance(LEASE);

        assertThat(delivery.deliverDue()).isOne();
        assertThat(server.received()).singleElement().asString().contains("<" + id + "@leertafel.example>");
    }

    @Test
    void whatTheRelayTookIsNotSentAgainThoughItsWorkerWasKilledRightAfterwards() {
        enqueue(MailExamples.invitation("Uitnodiging"));
        takenByAWorkerThatIsKilled();
        clock.advance(LEASE);

        assertThat(delivery.deliverDue()).isZero();

        assertThat(server.received()).isEmpty();
        assertThat(latest().status()).isEqualTo(Status.SENT);
        assertThat(latest().sentAt()).isEqualTo(clock.instant().minus(LEASE));
    }

    @Test
    void whatAKilledWorkerNotedWaitsForNobodysLease() {
        enqueue(MailExamples.invitation("Uitnodiging"));
        takenByAWorkerThatIsKilled();
        enqueue(MailExamples.invitation("Bijgewerkt"));

        assertThat(delivery.deliverDue()).isOne();

        assertThat(subjects()).containsExactly("Bijgewerkt");
    }

    @Test
    void whatSomebodySentAgainSinceGoesOutThoughAKilledWorkerNotedItBefore() {
        var id = enqueue(MailExamples.invitation("Uitnodiging"));
        takenByAWorkerThatIsKilled();
        clock.advance(RetrySchedule.PATIENCE);
        queue.giveUp();
        again(id);

        assertThat(delivery.deliverDue()).isOne();
        assertThat(subjects()).containsExactly("Uitnodiging");
    }

    @Test
    void whatAKilledWorkerNotedIsNotSentAgainAfterAPause() {
        enqueue(MailExamples.invitation("Uitnodiging"));
        takenByAWorkerThatIsKilled();
        var relay = relay(server.settings());
        circuit.pause(relay);
        clock.advance(LEASE.multipliedBy(2));
        circuit.resume(relay);
        queue.restartPatience();

        assertThat(delivery.deliverDue()).isZero();
        assertThat(latest().status()).isEqualTo(Status.SENT);
    }

    @Test
    void aReportThatComesBeforeTheTickIsNotOverwrittenByIt() {
        var id = enqueue(MailExamples.invitation("Uitnodiging"));
        takenByAWorkerThatIsKilled();
        suppressions.bounced(id, BounceKind.HARD, "550 5.1.1 no such user");

        assertThat(delivery.deliverDue()).isZero();
        assertThat(latest().status()).isEqualTo(Status.FAILED);
    }

    @Test
    void anOldReportOfDelayTakesNothingAwayThatIsSentAgain() {
        var id = enqueue(MailExamples.invitation("Uitnodiging"));
        assertThat(delivery.deliverDue()).isOne();
        suppressions.bounced(id, BounceKind.HARD, "550 5.1.1 no such user");
        again(id);
        assertThat(queue.claim(10)).hasSize(1); // and then the power fails
        suppressions.bounced(id, BounceKind.DELAYED, "4.4.1 no answer yet");
        clock.advance(LEASE);

        assertThat(delivery.deliverDue()).isOne();
    }

    @Test
    void whatAnotherNodeWroteIsSentAsItWroteIt() {
        asIfWrittenElsewhere(enqueue(MailExamples.invitation("Uitnodiging")));
        var stored = database.sql("select mime from outbox_body")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();

        assertThat(delivery.deliverDue()).isOne();
        assertThat(server.received().getFirst().lines())
                .containsExactlyElementsOf(stored.lines().toList());
    }

    @Test
    void aBodyThatWasWrittenAnewElsewhereIsSentAsItIsNow() {
        var id = enqueue(MailExamples.invitation("Uitnodiging"));
        database.sql("update outbox_message set content_hash = 'anders'").update();
        database.sql("update outbox_body set mime = ?")
                .param("To: bram@zwolle.example\r\n\r\nHallo\r\n".getBytes(StandardCharsets.UTF_8))
                .update();

        assertThat(delivery.deliverDue()).isOne();
        assertThat(server.received())
                .singleElement()
                .asString()
                .contains("Hallo")
                .doesNotContain(id.toString());
    }

    @Test
    void aMailWhoseBodyIsGoneDoesNotHoldUpTheOthers() {
        asIfWrittenElsewhere(enqueue(MailExamples.invitation("Uitnodiging")));
        database.sql("delete from outbox_body").update();
        enqueue(MailExamples.to(new OutgoingMail.Mailbox("Bram", new EmailAddress("bram@zwolle.example")), "Welkom"));

        assertThat(delivery.deliverDue()).isOne();
        assertThat(subjects()).containsExactly("Welkom");
        assertThat(latest().status()).isEqualTo(Status.WAITING);
    }

    @Test
    void theRestOfABatchGoesOutOverANewLineWhenTheOldOneBreaks() {
        server.on("RCPT TO:<aisha", ScriptedSmtpServer.HANG_UP);
        enqueue(MailExamples.invitation("Uitnodiging"));
        enqueue(MailExamples.to(new OutgoingMail.Mailbox("Bram", new EmailAddress("bram@zwolle.example")), "Welkom"));

        assertThat(delivery.deliverDue()).isOne();
        assertThat(latest().attempts()).isOne();
    }

    @Test
    void aRelayThatEndsTheConversationBetweenTwoMessagesCostsNoAttempt() {
        server.endsAfter(1);
        enqueue(MailExamples.invitation("Uitnodiging"));
        enqueue(MailExamples.to(new OutgoingMail.Mailbox("Bram", new EmailAddress("bram@zwolle.example")), "Welkom"));

        assertThat(delivery.deliverDue()).isEqualTo(2);
        assertThat(server.received()).hasSize(2);
        assertThat(latest().attempts()).isOne();
    }

    @Test
    void aTakenBackMessageNeverGoesOut() {
        enqueue(MailExamples.invitation("Uitnodiging"));
        assertThat(takeBack()).isOne();
        enqueue(MailExamples.invitation("Bijgewerkt"));

        delivery.deliverDue();

        assertThat(subjects()).containsExactly("Bijgewerkt");
    }

    @Test
    void twoWorkersNeverTakeTheSameMessage() throws InterruptedException {
        transaction.executeWithoutResult(status -> IntStream.range(0, 120)
                .forEach(i -> outbox.enqueue(MailExamples.mail("welkom:" + i % 60, "Welkom " + i, null, null))));

        var workers = IntStream.range(0, 3)
                .mapToObj(i -> Thread.ofPlatform().start(delivery(server.settings())::deliverDue))
                .toList();
        for (var worker : workers) {
            worker.join();
        }

        assertThat(subjects()).hasSize(120).doesNotHaveDuplicates();
        for (int i = 0; i < 60; i++) {
            assertThat(subjects().indexOf("Welkom " + i)).isLessThan(subjects().indexOf("Welkom " + (i + 60)));
        }
    }

    private void everyFewSeconds(Duration time) {
        for (int second = 0; second < time.toSeconds(); second += 5) {
            delivery.deliverDue();
            clock.advance(Duration.ofSeconds(5));
        }
    }

    private static List<String> messageIds(List<String> received) {
        return received.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Message-ID: "))
                .toList();
    }

    private void asIfWrittenElsewhere(UUID message) {
        fresh.take(message, "");
    }

    private void takenByAWorkerThatIsKilled() {
        try (var journal = journal(many())) {
            journal.catchUp();
            queue.claim(10).forEach(mail -> journal.add(mail.id()));
        }
    }

    private SentJournal journal(MailSettings how) {
        return new SentJournal(how, queue, clock);
    }

    private MailDelivery delivery(JavaMailSenderImpl settings) {
        return delivery(settings, many());
    }

    private MailSettings many() {
        return settings("", 100_000, 100_000);
    }

    private MailSettings settings(String bounceAddress, int perMinute, int perDomainPerMinute) {
        return new MailSettings(
                bounceAddress, perMinute, perDomainPerMinute, 100, LEASE, folder.resolve("outbox.sent"));
    }

    private MailDelivery delivery(JavaMailSenderImpl settings, MailSettings how) {
        try {
            return new MailDelivery(
                    queue,
                    journal(how),
                    new Relay(settings, new BounceAddress(how)),
                    circuit,
                    new SendingRates(how, dataSource, clock),
                    meters,
                    how,
                    clock);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private Relay relay(JavaMailSenderImpl settings) {
        return new Relay(settings, new BounceAddress(many()));
    }

    private UUID enqueue(OutgoingMail mail) {
        return transaction.execute(status -> outbox.enqueue(mail));
    }

    private void again(UUID message) {
        transaction.executeWithoutResult(status -> outbox.sendAgain(message));
    }

    private int takeBack() {
        return Objects.requireNonNull(transaction.execute(status -> outbox.supersede(TOPIC)));
    }

    private Delivery latest() {
        return outbox.latest(TOPIC).orElseThrow();
    }

    private List<String> subjects() {
        return server.received().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Subject: "))
                .map(line -> line.substring("Subject: ".length()))
                .toList();
    }
}
