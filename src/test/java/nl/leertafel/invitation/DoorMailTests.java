package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.DoorCode;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.QrReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The code in the mail of who has a seat, read back as a camera would. */
@OnH2
class DoorMailTests {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SignUp signUp;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    InvitationWorker worker;

    @Autowired
    DoorCode code;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    NetworkCast rijnoever;
    SessionId session;

    @BeforeEach
    void anEveningForOne() {
        rijnoever = people.rijnoever();
        session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(1));
            planning.publish(id);
            return id;
        });
        signUp("Bea Visser", "bea@elders.example");
        signUp("Noor Smit", "noor@elders.example");
        worker.run();
    }

    @Test
    void theCodeLeadsToTheLineOfWhoHasASeat() throws Exception {
        var bea = directory.of(session).stream()
                .filter(it -> it.waitingNumber() == null)
                .findFirst()
                .orElseThrow();
        var address = code.address(bea.id());
        assertThat(address).endsWith("/deur/" + bea.id().participationId());

        var mixed = (MimeMultipart) message("bea@elders.example").getContent();
        var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getCount()).as("words, HTML, calendar").isEqualTo(3);
        assertThat(alternatives.getBodyPart(0).getContent().toString()).contains(address);
        assertThat(alternatives.getBodyPart(2).getContentType()).startsWith("text/calendar");
        var related = (MimeMultipart) alternatives.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(related.getBodyPart(0).getContent().toString()).contains("src=\"cid:deur@leertafel\"");
        var picture = related.getBodyPart(1);
        assertThat(picture.getHeader("Content-ID")).containsExactly("<deur@leertafel>");
        assertThat(QrReader.read(picture.getInputStream().readAllBytes())).isEqualTo(address);
    }

    @Test
    void theBuiltInMailboxShowsTheCodeInThePage() {
        var shown = mailbox.newest("bea@elders.example", PageRequest.of(0, 1)).getFirst();
        assertThat(mailbox.message(shown.message()).orElseThrow().html())
                .contains("src=\"data:image/png;base64,")
                .doesNotContain("cid:");
    }

    @Test
    void whoWaitsGetsNoCode() throws Exception {
        var waiting = message("noor@elders.example");
        assertThat(waiting.getContentType()).startsWith("multipart/alternative");
        var alternatives = (MimeMultipart) waiting.getContent();
        assertThat(alternatives.getBodyPart(0).getContent().toString()).doesNotContain("/deur/");
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    private void signUp(String name, String email) {
        signUp.signUp(session, new SignUpForm(name, new EmailAddress(email), Perspective.RESIDENT, null, Language.NL));
    }

    private MimeMessage message(String recipient) throws Exception {
        var mime = database.sql(
                        "select mime from outbox_message m join outbox_body b on b.outbox_message_id = m.outbox_message_id where recipient = ?")
                .params(recipient)
                .query((row, number) -> row.getBytes(1))
                .single();
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
    }
}
