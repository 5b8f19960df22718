package nl.leertafel.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.mail.OutgoingMail.Picture;
import nl.leertafel.mail.OutgoingMail.Subscription;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Renders a message to bytes. The calendar stands as the last alternative, where Outlook, Gmail and Thunderbird look for
 * it, and once more as an attachment, for those that only import files.
 */
final class MailComposer {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Pattern METHOD = Pattern.compile("[A-Z]{3,16}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.:/~%-]+");
    private static final Pattern LIST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

    static {
        // else it is looked for in every jar again for each part of each message
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private MailComposer() {}

    static ComposedMail compose(OutgoingMail mail, String calendarFile, ZonedDateTime now) {
        return compose(mail, null, calendarFile, now, new QuotedPrintable());
    }

    /**
     * As {@link #compose(OutgoingMail, String, ZonedDateTime)}, for a mail that somebody else has to be answered for.
     *
     * @param encoder the same for all that are written in one go
     */
    static ComposedMail compose(
            OutgoingMail mail,
            @Nullable Mailbox answerTo,
            String calendarFile,
            ZonedDateTime now,
            QuotedPrintable encoder) {
        var id = OutboxMessageId.next();
        var domain = domainOf(mail.from().address());
        try {
            var message = new FixedIdMessage();
            MailHeaders.setAddress(message, "From", mail.from());
            MailHeaders.setAddress(message, "To", mail.to());
            if (answerTo != null) {
                MailHeaders.setAddress(message, "Reply-To", answerTo);
            }
            MailHeaders.setText(message, "Subject", mail.subject());
            MailHeaders.set(message, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
            MailHeaders.set(message, "Message-ID", "<" + id + "@" + domain + ">");
            MailHeaders.set(
                    message,
                    "References",
                    "<thread." + hash(mail.topic().getBytes(StandardCharsets.UTF_8), 16) + "@" + domain + ">");
            MailHeaders.set(message, "Content-Language", mail.language().code());
            MailHeaders.set(message, "Auto-Submitted", "auto-generated");
            // not "All": that would suppress the reports that tell us an address is dead
            MailHeaders.set(message, "X-Auto-Response-Suppress", "OOF, AutoReply, DR, RN, NRN");
            addSubscription(message, mail.subscription());
            message.setContent(body(mail, calendarFile, encoder));
            return new ComposedMail(id, written(message));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("This cannot be a mail", e);
        }
    }

    private static void addSubscription(MimeMessage message, @Nullable Subscription subscription)
            throws MessagingException {
        if (subscription == null) {
            return;
        }
        if (!ADDRESS.matcher(subscription.stop()).matches()) {
            throw new IllegalArgumentException("Not an address to stop mail at");
        }
        MailHeaders.set(message, "List-Unsubscribe", "<" + subscription.stop() + ">");
        if (subscription.stop().startsWith("https:")) { // RFC 8058 section 3.1: one click is for https alone
            MailHeaders.set(message, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var list = subscription.list();
        if (list != null) {
            if (!LIST.matcher(list.id()).matches()) {
                throw new IllegalArgumentException("Not a list id");
            }
            MailHeaders.setList(message, list.name(), list.id());
        }
    }

    /** The same message, addressed anew. */
    static byte[] readdressed(byte[] mime, String name, EmailAddress to) {
        try {
            var message = new FixedIdMessage(mime);
            MailHeaders.setAddress(message, "To", new Mailbox(name, to));
            return written(message);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("This cannot be a mail", e);
        }
    }

    private static Multipart body(OutgoingMail mail, String calendarFile, QuotedPrintable encoder)
            throws MessagingException {
        var alternatives =
                new MimeMultipart("alternative", text("plain", encoder.encode(mail.plain())), html(mail, encoder));
        var calendar = mail.calendar();
        if (calendar == null) {
            return alternatives;
        }
        var content = BASE64.encode(calendar.content());
        alternatives.addBodyPart(invitation(calendar, content));
        var first = new MimeBodyPart();
        first.setContent(alternatives);
        return new MimeMultipart("mixed", first, attachment(calendarFile, content));
    }

    /** With its pictures beside it, where there are any (RFC 2387). */
    private static BodyPart html(OutgoingMail mail, QuotedPrintable encoder) throws MessagingException {
        var html = text("html", encoder.encode(mail.html()));
        if (mail.pictures().isEmpty()) {
            return html;
        }
        var related = new MimeMultipart("related", html);
        for (var picture : mail.pictures()) {
            related.addBodyPart(picture(picture));
        }
        var part = new MimeBodyPart();
        part.setContent(related);
        return part;
    }

    private static BodyPart picture(Picture picture) throws MessagingException {
        var part = encoded("image/png", "base64", BASE64.encode(picture.png()));
        MailHeaders.set(part, "Content-ID", "<" + picture.name() + ">");
        MailHeaders.set(part, "Content-Disposition", Part.INLINE);
        return part;
    }

    private static BodyPart text(String kind, byte[] encoded) throws MessagingException {
        return encoded("text/" + kind + "; charset=UTF-8", QuotedPrintable.NAME, encoded);
    }

    /** No disposition, no name, nothing after the method: each of those costs the buttons in some mail program. */
    private static BodyPart invitation(CalendarPart calendar, byte[] content) throws MessagingException {
        if (!METHOD.matcher(calendar.method()).matches()) {
            throw new IllegalArgumentException("Not an iTIP method");
        }
        return encoded("text/calendar; charset=UTF-8; method=" + calendar.method(), "base64", content);
    }

    private static BodyPart attachment(String fileName, byte[] content) throws MessagingException {
        var part = encoded("application/ics; name=\"" + fileName + "\"", "base64", content);
        MailHeaders.set(part, "Content-Disposition", Part.ATTACHMENT + "; filename=\"" + fileName + "\"");
        return part;
    }

    private static BodyPart encoded(String type, String encoding, byte[] content) throws MessagingException {
        var part = new EncodedPart(content);
        MailHeaders.set(part, "Content-Type", type);
        MailHeaders.set(part, "Content-Transfer-Encoding", encoding);
        return part;
    }

    private static byte[] written(MimeMessage message) throws MessagingException {
        try {
            message.saveChanges();
            var bytes = new FastByteArrayOutputStream(); // it comes byte by byte
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hashOf(byte[] mime) {
        return hash(mime, 32);
    }

    private static String domainOf(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }

    private static String hash(byte[] content, int bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whole as it is: what is not encoded yet passes through several streams, byte by byte. */
    private static final class EncodedPart extends MimeBodyPart {

        EncodedPart(byte[] content) throws MessagingException {
            super(new InternetHeaders(), content);
        }

        @Override
        protected void updateHeaders() {}
    }

    /** Keeps the Message-ID it was given: a receiver that sees a message twice knows it by that. */
    private static final class FixedIdMessage extends MimeMessage {

        FixedIdMessage() {
            super(SESSION);
        }

        FixedIdMessage(byte[] mime) throws MessagingException {
            super(SESSION, new ByteArrayInputStream(mime));
        }

        @Override
        protected void updateMessageID() {}
    }
}
