package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.leertafel.mail.OutgoingMail.Mailbox;

/**
 * The only way this module writes a header. Angus lets a line break through {@code setHeader}, and with it another
 * header or another recipient; here a control character is refused before anything is written.
 */
final class MailHeaders {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u560A\\u560D]");

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9 -]+");

    private MailHeaders() {}

    /** A header of plain ASCII tokens, written as it is. */
    static void set(Part part, String name, String value) throws MessagingException {
        part.setHeader(safe(name), safe(value));
    }

    /** A header of free text, encoded and folded where needed. */
    static void setText(Part part, String name, String value) throws MessagingException {
        part.setHeader(
                safe(name),
                EncodedWords.areNeededFor(safe(value))
                        ? EncodedWords.of(value)
                        : MimeUtility.fold(name.length() + 2, value));
    }

    static void setAddress(Part part, String name, Mailbox mailbox) throws MessagingException {
        var address = new InternetAddress(safe(mailbox.address().value()), true);
        var whole = named(address, safe(mailbox.name()));
        part.setHeader(safe(name), whole.contains("\r\n") ? whole : MimeUtility.fold(name.length() + 2, whole));
    }

    private static String named(InternetAddress address, String name) {
        if (name.isBlank()) {
            return address.getAddress();
        }
        if (EncodedWords.areNeededFor(name)) {
            var words = EncodedWords.of(name);
            return words + (words.contains("\r\n") ? "\r\n" : "") + " <" + address.getAddress() + ">";
        }
        var quoted = "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return (PLAIN_NAME.matcher(name).matches() ? name : quoted) + " <" + address.getAddress() + ">";
    }

    /** A name to read and an id to sort by (RFC 2919). */
    static void setList(Part part, String name, String id) throws MessagingException {
        try {
            var phrase = MimeUtility.encodeWord(
                    safe(name).replace("\"", "").replace("\\", ""), StandardCharsets.UTF_8.name(), null);
            var written = phrase.startsWith("=?") ? phrase : "\"" + phrase + "\"";
            part.setHeader("List-Id", MimeUtility.fold("List-Id".length() + 2, written + " <" + safe(id) + ">"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is unknown", e);
        }
    }

    private static String safe(String text) {
        if (UNSAFE.matcher(text).find()) {
            throw new IllegalArgumentException("A control character in a mail header");
        }
        return text;
    }
}
