package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.OutgoingMail.MailList;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.mail.OutgoingMail.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailComposerTests {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 12, 3, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

    @Test
    void anInvitationStandsWhereEveryMailProgramLooks() throws Exception {
        var message = parsed(MailExamples.invitation("Uitnodiging: Kenniscafé"));

        assertThat(message.getContentType()).startsWith("multipart/mixed");
        var mixed = (MimeMultipart) message.getContent();
        var alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getCount()).isEqualTo(3);
        assertPart(alternative.getBodyPart(0), "text/plain; charset=UTF-8", "quoted-printable");
        assertPart(alternative.getBodyPart(1), "text/html; charset=UTF-8", "quoted-printable");
        var calendar = alternative.getBodyPart(2);
        assertPart(calendar, "text/calendar; charset=UTF-8; method=REQUEST", "base64");
        assertThat(calendar.getDisposition()).isNull();
        assertThat(calendar.getHeader("Content-ID")).isNull();
        var attachment = mixed.getBodyPart(1);
        assertPart(attachment, "application/ics; name=\"uitnodiging.ics\"", "base64");
        assertThat(attachment.getDisposition()).isEqualTo("attachment");
        assertThat(attachment.getFileName()).isEqualTo("uitnodiging.ics");
        assertThat(calendar.getInputStream().readAllBytes())
                .isEqualTo(attachment.getInputStream().readAllBytes())
                .isEqualTo(MailExamples.CALENDAR.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutCalendarThereAreOnlyTheTwoTexts() throws Exception {
        var message = parsed(MailExamples.welcome());

        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var alternative = (MimeMultipart) message.getContent();
        assertThat(alternative.getCount()).isEqualTo(2);
        assertThat(alternative.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(MailExamples.PLAIN);
        assertThat(alternative.getBodyPart(1).getContent()).isEqualTo(MailExamples.HTML);
    }

    @Test
    void mailOneCanDoWithoutSaysHowToStopItWithOneClick() throws Exception {
        var stop = "https://leertafel.example/afmelden/digest/AbC_9-";
        var list = new MailList("Leernetwerk Rijnoever & Zoën", "week.rijnoever.leertafel.example");
        var message = parsed(MailExamples.welcome().under(new Subscription(stop, list)));

        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + stop + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(message.getHeader("List-Id")[0])))
                .isEqualTo("Leernetwerk Rijnoever & Zoën <week.rijnoever.leertafel.example>");
        assertThat(message.getHeader("List-Id")[0]).isASCII();
    }

    @Test
    void oneClickIsForHttpsAloneAndAlwaysMailHasNoneOfIt() throws Exception {
        var plain = parsed(MailExamples.welcome().under(new Subscription("http://localhost:8080/afmelden/x", null)));
        assertThat(plain.getHeader("List-Unsubscribe")).hasSize(1);
        assertThat(plain.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(plain.getHeader("List-Id")).isNull();
        assertThat(parsed(MailExamples.invitation("Uitnodiging")).getHeader("List-Unsubscribe"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x>\r\nBcc: <b@c", "mailto:stop@a.example", "https://a.example/x> ", ""})
    void nothingButAnAddressStandsWhereOneStops(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed(MailExamples.welcome().under(new Subscription(address, null))));
    }

    @Test
    void headersTellMachinesThatNobodyWaitsForAnAnswer() throws Exception {
        var mail = MailExamples.invitation("Uitnodiging: Kenniscafé");
        var composed = MailComposer.compose(mail, "uitnodiging.ics", NOW);
        var message = parsed(composed.mime());

        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply, DR, RN, NRN");
        assertThat(message.getHeader("Content-Language")).containsExactly("nl");
        assertThat(message.getHeader("Date")).containsExactly("Thu, 3 Dec 2026 09:00:00 +0100");
        assertThat(message.getMessageID()).isEqualTo("<" + composed.id() + "@leertafel.example>");
        assertThat(message.getSubject()).isEqualTo("Uitnodiging: Kenniscafé");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("rijnoever@leertafel.example"));
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Aïsha el Amrani");
    }

    @Test
    void mailsOfOneTopicFormOneThread() throws Exception {
        var first = parsed(MailExamples.invitation("Uitnodiging")).getHeader("References", null);
        var second = parsed(MailExamples.invitation("Bijgewerkt")).getHeader("References", null);
        var other = parsed(MailExamples.welcome()).getHeader("References", null);

        assertThat(first).matches("<thread\\.[0-9a-f]{32}@leertafel\\.example>").isEqualTo(second);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void everyLineIsAsciiAndShortEnoughForAnyRelay() {
        var mail = MailExamples.invitation(
                "Een heel lang onderwerp over één avond ".repeat(8).strip());
        var mime = new String(MailComposer.compose(mail, "uitnodiging.ics", NOW).mime(), StandardCharsets.UTF_8);

        assertThat(mime).isASCII();
        assertThat(mime.lines()).allMatch(line -> line.length() <= 78);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nBcc: ander@evil.example",
                "\nX: y",
                "\rX: y",
                "\u0085X: y",
                "\u2028X: y",
                "\u560aX: y",
                "\u0000"
            })
    void aControlCharacterNeverBecomesAHeader(String attack) {
        assertRefused(MailExamples.to(MailExamples.AISHA, "Welkom" + attack));
        assertRefused(MailExamples.to(new Mailbox("Aïsha" + attack, MailExamples.AISHA.address()), "Welkom"));
    }

    @Test
    void namesWithMailPunctuationStayNames() throws Exception {
        var name = "Bcc: <ander@evil.example>, \"Henk\" (afd. Wmo); x";
        var message = parsed(MailExamples.to(new Mailbox(name, MailExamples.AISHA.address()), "Welkom"));

        assertThat(message.getAllRecipients()).hasSize(1);
        var recipient = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
        assertThat(recipient.getAddress()).isEqualTo("aisha@zwolle.example");
        assertThat(recipient.getPersonal()).isEqualTo(name);
    }

    @Test
    void aMethodThatIsNoWordIsRefused() {
        assertRefused(MailExamples.mail("x", "Welkom", MailExamples.calendar("REQUEST; name=x"), null));
        assertRefused(MailExamples.mail("x", "Welkom", MailExamples.calendar("request"), null));
    }

    @Test
    void readdressingChangesNothingButTheRecipient() throws Exception {
        var composed = MailComposer.compose(MailExamples.welcome(), "uitnodiging.ics", NOW);
        var again =
                MailComposer.readdressed(composed.mime(), "Aïsha", new EmailAddress("aisha.elamrani@zwolle.example"));

        assertThat(parsed(again).getAllRecipients())
                .containsExactly(new InternetAddress("aisha.elamrani@zwolle.example"));
        assertThat(withoutRecipient(again)).isEqualTo(withoutRecipient(composed.mime()));
    }

    private static String withoutRecipient(byte[] mime) {
        return new String(mime, StandardCharsets.US_ASCII).replaceFirst("(?m)^To: .*$", "");
    }

    private static void assertPart(BodyPart part, String type, String encoding) throws Exception {
        assertThat(part.getHeader("Content-Type")).containsExactly(type);
        assertThat(part.getHeader("Content-Transfer-Encoding")).containsExactly(encoding);
    }

    private static void assertRefused(OutgoingMail mail) {
        assertThatIllegalArgumentException().isThrownBy(() -> MailComposer.compose(mail, "uitnodiging.ics", NOW));
    }

    private static MimeMessage parsed(OutgoingMail mail) throws Exception {
        return parsed(MailComposer.compose(mail, "uitnodiging.ics", NOW).mime());
    }

    private static MimeMessage parsed(byte[] mime) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
        assertThat(Collections.list(message.getAllHeaders()))
                .map(header -> header.getName())
                .doesNotHaveDuplicates()
                .isSubsetOf(Arrays.asList(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "References",
                        "Content-Language",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress",
                        "List-Unsubscribe",
                        "List-Unsubscribe-Post",
                        "List-Id",
                        "MIME-Version",
                        "Content-Type"));
        return message;
    }
}
