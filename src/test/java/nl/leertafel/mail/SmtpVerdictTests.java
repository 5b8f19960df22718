package nl.leertafel.mail;

import static nl.leertafel.mail.Delivery.FailureReason.RELAY_REFUSES_US;
import static nl.leertafel.mail.Delivery.FailureReason.RELAY_UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The exceptions are Angus's own, raised by a mail server that says what stands here. */
class SmtpVerdictTests {

    private final ScriptedSmtpServer server = new ScriptedSmtpServer();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatTheRelayTakesIsAccepted() {
        assertThat(attempt()).isEqualTo(new Attempt.Accepted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 550 5.1.1 User unknown                     | UNKNOWN_ADDRESS
            RCPT | 550 no such user here                      | UNKNOWN_ADDRESS
            RCPT | 551 5.1.6 moved away                       | UNKNOWN_ADDRESS
            RCPT | 553 5.1.3 bad address                      | UNKNOWN_ADDRESS
            RCPT | 550 5.4.1 Recipient address rejected       | UNKNOWN_ADDRESS
            RCPT | 550 5.2.1 Mailbox disabled                 | UNKNOWN_ADDRESS
            RCPT | 556 5.1.10 domain takes no mail            | UNKNOWN_ADDRESS
            RCPT | 552 5.2.2 Mailbox full                     | MAILBOX_FULL
            RCPT | 550 5.2.2 over quota                       | MAILBOX_FULL
            .    | 552 over quota                             | MAILBOX_FULL
            .    | 552 5.3.4 Message too big                  | REFUSED_CONTENT
            .    | 554 5.7.1 Looks like spam                  | REFUSED_CONTENT
            .    | 554 rejected                               | REFUSED_CONTENT
            .    | 550 5.7.1 Message rejected by policy       | REFUSED_CONTENT
            DATA | 554 5.6.0 no                               | REFUSED_CONTENT
            """)
    void aPermanentNoEndsIt(String stage, String answer, Delivery.FailureReason reason) {
        server.on(stage, answer);

        assertThat(attempt())
                .isEqualTo(new Attempt.Rejected(
                        new Attempt.Reply(Integer.parseInt(answer.substring(0, 3)), answer), reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 450 4.2.0 greylisted, come back            | TOO_LATE
            RCPT | 451 4.7.1 try later                        | TOO_LATE
            RCPT | 452 4.2.2 mailbox full                     | MAILBOX_FULL
            RCPT | 452 too much                               | MAILBOX_FULL
            MAIL | 451 4.3.0 not now                          | TOO_LATE
            DATA | 421 4.3.2 closing                          | RELAY_UNREACHABLE
            .    | 451 4.3.0 disk                             | TOO_LATE
            MAIL | 553 5.7.1 sender address not owned by user | RELAY_REFUSES_US
            MAIL | 550 5.7.1 not from you                     | RELAY_REFUSES_US
            RCPT | 554 5.7.1 <a@b.nl>: Relay access denied    | RELAY_REFUSES_US
            RCPT | 550 5.7.1 Unable to relay: relaying denied | RELAY_REFUSES_US
            """)
    void aPassingNoIsTriedLater(String stage, String answer, Delivery.FailureReason reason) {
        server.on(stage, answer);

        assertThat(attempt())
                .isEqualTo(new Attempt.Postponed(
                        new Attempt.Reply(Integer.parseInt(answer.substring(0, 3)), answer),
                        reason,
                        false,
                        stage.equals("RCPT") && reason != RELAY_REFUSES_US));
    }

    @Test
    void aBrokenLineAfterTheFinalDotLeavesItOpenWhetherTheMessageArrived() {
        server.on(".", ScriptedSmtpServer.HANG_UP);

        assertThat(attempt()).isInstanceOfSatisfying(Attempt.Postponed.class, it -> {
            assertThat(it.maybeSent()).isTrue();
            assertThat(it.reason()).isEqualTo(RELAY_UNREACHABLE);
            assertThat(it.reply().code()).isEqualTo(-1);
        });
    }

    @ParameterizedTest
    @CsvSource({"MAIL", "RCPT", "DATA"})
    void aBrokenLineBeforeThatMeansThatItDidNotArrive(String stage) {
        server.on(stage, ScriptedSmtpServer.HANG_UP);

        assertThat(attempt()).isInstanceOfSatisfying(Attempt.Postponed.class, it -> {
            assertThat(it.maybeSent()).isFalse();
            assertThat(it.reason()).isEqualTo(RELAY_UNREACHABLE);
        });
    }

    @ParameterizedTest
    @CsvSource({"530 5.7.0 Authentication required", "535 5.7.8 bad credentials"})
    void aRelayThatWantsToKnowWhoWeAreIsToBlameItself(String answer) {
        server.on("MAIL", answer);

        assertThat(attempt())
                .isInstanceOfSatisfying(
                        Attempt.RelayDown.class, it -> assertThat(it.reason()).isEqualTo(RELAY_REFUSES_US));
    }

    @ParameterizedTest
    @CsvSource({"535 5.7.8 bad credentials", "534 5.7.9 stronger please"})
    void wrongCredentialsStopTheQueue(String answer) {
        server.on("AUTH", answer);
        var settings = server.settings();
        settings.setUsername("leertafel");
        settings.setPassword("fout");
        settings.getJavaMailProperties().setProperty("mail.smtp.auth", "true");

        assertThat(attempt(settings))
                .isInstanceOfSatisfying(
                        Attempt.RelayDown.class, it -> assertThat(it.reason()).isEqualTo(RELAY_REFUSES_US));
    }

    @Test
    void aClosedDoorSaysNothingAboutTheMessage() {
        server.close();

        assertThat(attempt())
                .isInstanceOfSatisfying(
                        Attempt.RelayDown.class, it -> assertThat(it.reason()).isEqualTo(RELAY_UNREACHABLE));
    }

    @ParameterizedTest
    @CsvSource({"421 busy", "554 go away", "''"})
    void neitherDoesAnUnfriendlyGreeting(String greeting) {
        server.on("CONNECT", greeting);

        assertThat(attempt())
                .isInstanceOfSatisfying(
                        Attempt.RelayDown.class, it -> assertThat(it.reason()).isEqualTo(RELAY_UNREACHABLE));
    }

    private Attempt attempt() {
        return attempt(server.settings());
    }

    private static Attempt attempt(JavaMailSenderImpl settings) {
        var composed = MailComposer.compose(
                MailExamples.welcome(),
                "uitnodiging.ics",
                ZonedDateTime.of(2026, 12, 3, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam")));
        Relay.Connection connection;
        try {
            connection = new Relay(
                            settings,
                            new BounceAddress(
                                    new MailSettings("", 1, 1, 1, Duration.ofMinutes(1), Path.of("outbox.sent"))))
                    .open();
        } catch (MessagingException unreachable) {
            return SmtpVerdict.onConnecting(unreachable);
        }
        try (connection) {
            connection.send(new ClaimedMail(
                    composed.id(), "rijnoever@leertafel.example", "aisha@zwolle.example", composed.mime()));
            return new Attempt.Accepted();
        } catch (MessagingException failure) {
            return SmtpVerdict.onSending(failure);
        }
    }
}
