package nl.leertafel.mail.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to mail from the moment it lies in a mailbox on a server. */
@OnH2
class ImapMailboxTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser mailbox;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private InboxWorker worker;

    @Autowired
    private People people;

    @Autowired
    private NetworkDirectory networks;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Attendance attendance;

    @Autowired
    private ParticipationDirectory participations;

    @Autowired
    private InvitationWorker calendars;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aMailServer() {
        server.start();
        mailbox = server.setUser("post@leertafel.example", "post", "geheim");
    }

    @AfterEach
    void closeIt() {
        server.stop();
    }

    @Test
    void everyMailIsStoredOnceInItsOrder() throws MessagingException {
        deliver("human", "out-of-office", "postfix-bounce");

        assertThat(read()).isEqualTo(3);
        assertThat(read()).isZero();
        assertThat(database.sql("select subject from inbound_mail order by arrival")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Mag mijn hond mee?",
                        "Automatisch antwoord: Kenniscafe",
                        "Undelivered Mail Returned to Sender");
        assertThat(unread()).isZero();
    }

    @Test
    void killedBeforeItWasMarkedAsReadItIsReadAgainAndCountsOnce() throws MessagingException {
        var rijnoever = people.rijnoever();
        var evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            attendance.invite(id, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null)));
            return id;
        });
        calendars.run();
        clock.advance(Duration.ofMinutes(10));
        deliver(new InboundExamples()
                .with("network", networks.byId(rijnoever.network()).mailbox())
                .with(
                        "uid",
                        database.sql("select uid from invitation")
                                .query(UUID.class)
                                .single())
                .with("dtstamp", clock.instant().toString().replaceAll("[-:]|\\.\\d+", ""))
                .write("exchange-accepted"));

        read();
        worker.run();
        markAsUnread();
        assertThat(read()).as("it is known").isZero();
        worker.run();

        assertThat(participations
                        .find(evening, rijnoever.resident())
                        .orElseThrow()
                        .status())
                .isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(database.sql("select count(*) from itip_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(unread()).isZero();
    }

    @Test
    void whatIsStoredCanGoToAFolderOfItsOwn() throws MessagingException {
        deliver("human");
        new ImapMailbox(settings("Verwerkt"), mailroom).read(() -> false);

        withFolder("INBOX", inbox -> assertThat(inbox.getMessageCount()).isZero());
        withFolder("Verwerkt", done -> assertThat(done.getMessageCount()).isEqualTo(1));
    }

    @Test
    void whatIsTooLargeIsNotedAndNotFetched() throws MessagingException {
        var large = "From: bea@rijnoever.example\r\nTo: post@leertafel.example\r\nSubject: Mijn foto’s\r\n\r\n"
                + "een regel van een hele lange mail\r\n".repeat(330_000);
        deliver(large.getBytes(UTF_8));
        deliver("human");

        assertThat(read()).isEqualTo(2);
        assertThat(database.sql("select status from inbound_mail order by arrival")
                        .query(String.class)
                        .list())
                .containsExactly("TOO_LARGE", "WAITING");
        assertThat(database.sql("select count(*) from inbound_mail where raw is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theServerTellsOfNewMailByItself() throws MessagingException {
        var goOn = new AtomicBoolean(true);
        var reading = Thread.ofVirtual().start(() -> new ImapMailbox(settings(""), mailroom).read(goOn::get));
        try {
            deliver("human");
            await().atMost(Duration.ofSeconds(20)).until(() -> count() == 1);
            deliver("out-of-office");
            await().atMost(Duration.ofSeconds(20)).until(() -> count() == 2);
        } finally {
            goOn.set(false);
            await().atMost(Duration.ofSeconds(20)).until(() -> !reading.isAlive());
        }
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() throws MessagingException {
        deliver("human");
        var settings = settings("");
        server.stop();
        assertThat(new ImapMailbox(settings, mailroom).read(() -> false)).isZero();
    }

    @Test
    void withoutAServerNothingIsRead() {
        var none = new InboxSettings("", 993, "", "", true, "INBOX", "", Duration.ofMinutes(1), "");

        assertThat(new ImapMailbox(none, mailroom).read(() -> false)).isZero();
    }

    private int read() {
        return new ImapMailbox(settings(""), mailroom).read(() -> false);
    }

    private InboxSettings settings(String processed) {
        return new InboxSettings(
                "127.0.0.1",
                server.getImap().getPort(),
                "post",
                "geheim",
                false,
                "INBOX",
                processed,
                Duration.ofSeconds(
                        10), // what comes just before we wait, this server never tells; the next look finds it
                "");
    }

    private void deliver(String... examples) throws MessagingException {
        for (var example : List.of(examples)) {
            deliver(InboundExamples.mail(example));
        }
    }

    private void deliver(byte[] mail) throws MessagingException {
        mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
    }

    private int count() {
        return database.sql("select count(*) from inbound_mail")
                .query(Integer.class)
                .single();
    }

    private int unread() throws MessagingException {
        var unread = new int[1];
        withFolder("INBOX", inbox -> unread[0] = inbox.getUnreadMessageCount());
        return unread[0];
    }

    private void markAsUnread() throws MessagingException {
        withFolder("INBOX", inbox -> inbox.setFlags(inbox.getMessages(), new Flags(Flags.Flag.SEEN), false));
    }

    private interface Look {
        void at(Folder folder) throws MessagingException;
    }

    private void withFolder(String name, Look look) throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.getImap().getPort(), "post", "geheim");
            try (var folder = store.getFolder(name)) {
                folder.open(Folder.READ_WRITE);
                look.at(folder);
            }
        }
    }
}
