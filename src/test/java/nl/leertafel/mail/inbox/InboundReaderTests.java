package nl.leertafel.mail.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.inbox.DeliveryReport.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of a mail before anybody acts upon it. */
class InboundReaderTests {

    @ParameterizedTest
    @CsvSource({
        "exchange-accepted, CALENDAR",
        "outlook-declined, CALENDAR",
        "google-accepted, CALENDAR",
        "apple-tentative, CALENDAR",
        "thunderbird-series, CALENDAR",
        "delegated, CALENDAR",
        "google-counter, CALENDAR",
        "outlook-counter, CALENDAR",
        "customized-zone, CALENDAR",
        "refresh, CALENDAR",
        "postfix-bounce, BOUNCE",
        "postfix-delayed, BOUNCE",
        "exchange-bounce, BOUNCE",
        "exchange-policy, BOUNCE",
        "out-of-office, AUTOMATIC",
        "read-receipt, REPORT",
        "human, HUMAN",
        "forwarded-invitation, HUMAN"
    })
    void everyMailIsTakenForWhatItIs(String example, InboundKind kind) throws Unreadable {
        assertThat(read(example).kind()).isEqualTo(kind);
    }

    @Test
    void aPersonIsReadInTheirOwnWords() throws Unreadable {
        var mail = read("human");

        assertThat(mail.from()).isEqualTo(new EmailAddress(InboundExamples.BEA));
        assertThat(mail.fromName()).isEqualTo("Renée Visser");
        assertThat(mail.subject()).isEqualTo("Mag mijn hond mee?");
        assertThat(mail.text()).startsWith("Hallo Sanne,\n\nIk kom graag.").endsWith("Groet, Renée");
        assertThat(mail.recipients()).containsExactly(new EmailAddress(InboundExamples.NETWORK));
    }

    @Test
    void aPersonWhoSaysThatTheyAreAwayIsStillAPerson() throws Unreadable {
        var mail = new String(InboundExamples.mail("human"), UTF_8).replace("Mag mijn hond mee?", "Afwezig dinsdag");

        assertThat(InboundReader.read(mail.getBytes(UTF_8), "").kind()).isEqualTo(InboundKind.HUMAN);
    }

    @Test
    void aPageWithoutWordsBesideItIsReadWithoutItsMarkUp() throws Unreadable {
        var mail = "From: bea@rijnoever.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + "<style>p { color: red }</style><p>Ik&nbsp;kom <b>niet</b>.</p><script>alert(1)</script>";

        assertThat(InboundReader.read(mail.getBytes(UTF_8), "").text()).isEqualTo("Ik kom niet .");
    }

    @Test
    void onlyOurOwnMailServerIsAskedWhomItBelieves() throws Unreadable {
        var mail = InboundExamples.mail("google-accepted");

        assertThat(InboundReader.read(mail, "mx.leertafel.example").failsDmarc())
                .isTrue();
        assertThat(InboundReader.read(mail, "mx.elders.example").failsDmarc()).isFalse();
        assertThat(InboundReader.read(mail, "").failsDmarc()).isFalse();
    }

    @Test
    void aServerThatIsVagueIsReadInTheWordsOfTheOneItQuotes() throws Unreadable {
        assertThat(read("postfix-bounce").reports()).singleElement().satisfies(report -> {
            assertThat(report.action()).isEqualTo(Action.FAILED);
            assertThat(report.status()).isEqualTo("5.1.1");
            assertThat(report.recipient()).isEqualTo(InboundExamples.BEA);
            assertThat(report.detail()).contains("User unknown");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "postfix-bounce, FAILED, 5.1.1",
        "postfix-delayed, DELAYED, 4.4.1",
        "exchange-bounce, FAILED, 5.2.2",
        "exchange-policy, FAILED, 5.7.1"
    })
    void aBounceNamesTheMailItIsAbout(String example, Action action, String status) throws Unreadable {
        assertThat(read(example).reports()).singleElement().satisfies(report -> {
            assertThat(report.action()).isEqualTo(action);
            assertThat(report.status()).isEqualTo(status);
            assertThat(report.message()).isEqualTo(UUID.fromString(InboundExamples.MESSAGE));
        });
    }

    @Test
    void moreThanAnyoneSendsIsNotRead() {
        var mail = new StringBuilder("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        mail.repeat("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n", 300).append("--b--\r\n");
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> InboundReader.read(mail.toString().getBytes(UTF_8), ""));

        var deep = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 40; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        deep.append("Content-Type: text/plain\r\n\r\nx\r\n");
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> InboundReader.read(deep.toString().getBytes(UTF_8), ""));
    }

    @Test
    void aCalendarThatIsTooLargeIsNotRead() {
        var mail = "Content-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\n" + "X-A:a\r\n".repeat(50_000);

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> InboundReader.read(mail.getBytes(UTF_8), ""));
    }

    private static InboundMessage read(String example) throws Unreadable {
        return InboundReader.read(InboundExamples.mail(example), "");
    }
}
