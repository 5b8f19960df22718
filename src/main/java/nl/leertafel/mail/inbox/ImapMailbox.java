package nl.leertafel.mail.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox of this installation, read over IMAP, oldest mail first. A mail is marked as read only once it is stored:
 * killed in between, it is found again and known by what is in it.
 */
@Component
class ImapMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final Flags READ = new Flags(Flags.Flag.SEEN);

    private final InboxSettings settings;
    private final Mailroom mailroom;

    ImapMailbox(InboxSettings settings, Mailroom mailroom) {
        this.settings = settings;
        this.mailroom = mailroom;
    }

    /**
     * Stores what is new, and goes on doing so as long as the server itself tells of new mail and {@code goOn} holds.
     * Returns how many mails were stored.
     */
    int read(BooleanSupplier goOn) {
        if (!settings.isConfigured()) {
            return 0;
        }
        try (var store = (IMAPStore) session().getStore(protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var folder = (IMAPFolder) store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(store, folder, goOn);
            }
        } catch (MessagingException unreachable) {
            // it is tried again after a while; nothing is lost meanwhile, because all of it stays on the server
            LOG.warn("inbox.unreachable reason={}", unreachable.getClass().getSimpleName());
            return 0;
        }
    }

    private int read(IMAPStore store, IMAPFolder folder, BooleanSupplier goOn) throws MessagingException {
        var waits = store.hasCapability("IDLE");
        int stored = readAll(store, folder);
        while (waits && goOn.getAsBoolean()) {
            waitForMail(folder, goOn);
            stored += readAll(store, folder);
        }
        return stored;
    }

    /** Until nothing came meanwhile: the server does not tell again of what it told while we were reading. */
    private int readAll(IMAPStore store, IMAPFolder folder) throws MessagingException {
        int stored = 0;
        int found;
        int before;
        do {
            before = folder.getMessageCount();
            found = readNew(store, folder);
            stored += found;
        } while (found > 0 || folder.getMessageCount() != before);
        return stored;
    }

    private int readNew(IMAPStore store, IMAPFolder folder) throws MessagingException {
        int stored = 0;
        for (var message : folder.search(new FlagTerm(READ, false))) {
            try {
                stored += store((IMAPMessage) message) ? 1 : 0;
                done(store, folder, message);
            } catch (MessagingException | IOException broken) {
                if (!folder.isOpen()) {
                    throw new MessagingException("The connection broke", broken);
                }
                // one by one: a mail that cannot be fetched must not hold up the others
                LOG.error("inbox.not-fetched number={}", message.getMessageNumber(), broken);
            }
        }
        return stored;
    }

    private boolean store(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true); // to look is not to have read
        if (message.getSize() > Mailroom.MOST_BYTES) {
            return mailroom.note(headers(message), message.getSize());
        }
        try (var raw = message.getMimeStream()) {
            return mailroom.receive(raw.readNBytes(Mailroom.MOST_BYTES + 1));
        }
    }

    private void done(IMAPStore store, IMAPFolder folder, Message message) throws MessagingException {
        message.setFlag(Flags.Flag.SEEN, true);
        if (!settings.processed().isBlank()) {
            var processed = store.getFolder(settings.processed());
            if (!processed.exists()) {
                processed.create(Folder.HOLDS_MESSAGES);
            }
            move(store, folder, message, processed);
        }
    }

    private static void move(IMAPStore store, IMAPFolder folder, Message message, Folder to) throws MessagingException {
        var one = new Message[] {message};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(one, to);
        } else {
            folder.copyMessages(one, to);
            message.setFlag(Flags.Flag.DELETED, true);
        }
    }

    private static byte[] headers(IMAPMessage message) throws MessagingException {
        var headers = new ByteArrayOutputStream();
        for (var line : Collections.list(message.getAllHeaderLines())) {
            headers.writeBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        headers.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return headers.toByteArray();
    }

    /** Until the server tells of something, the poll interval is over, or there is another reason to stop. */
    private void waitForMail(IMAPFolder folder, BooleanSupplier goOn) throws MessagingException {
        try (var watch =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory())) {
            wakeLater(watch, folder, goOn);
            folder.idle(true);
            watch.shutdownNow();
        }
    }

    /** To ask a folder anything ends its waiting. */
    private void wakeLater(ScheduledExecutorService watch, IMAPFolder folder, BooleanSupplier goOn) {
        var ends = System.nanoTime() + settings.pollInterval().toNanos();
        watch.scheduleWithFixedDelay(
                () -> {
                    if (System.nanoTime() >= ends || !goOn.getAsBoolean()) {
                        folder.isOpen();
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    private Session session() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", String.valueOf(TO_CONNECT.toMillis()));
        // longer than we let the server be silent while it waits for mail
        properties.setProperty(
                prefix + "timeout",
                String.valueOf(TO_ANSWER.plus(settings.pollInterval()).toMillis()));
        properties.setProperty(prefix + "writetimeout", String.valueOf(TO_ANSWER.toMillis()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        return Session.getInstance(properties);
    }

    private String protocol() {
        return settings.tls() ? "imaps" : "imap";
    }
}
