package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import nl.leertafel.mail.OutgoingMail.Mailbox;

/**
 * The only way this module writes a header. Angus lets a line break through {@code setHeader}, and with it another
 * header or another recipient; here a control character is refused before anything is written.
 */
final class MailHeaders {

    private static final String UNSAFE = "\u2028\u2029\u560A\u560D";

    private MailHeaders() {}

    /** A header of plain ASCII tokens, written as it is. */
    static void set(Part part, String name, String value) throws MessagingException {
        part.setHeader(safe(name), safe(value));
    }

    /** A header of free text, encoded and folded where needed. */
    static void setText(Part part, String name, String value) throws MessagingException {
        try {
            var encoded = MimeUtility.encodeText(safe(value), StandardCharsets.UTF_8.name(), null);
            part.setHeader(safe(name), MimeUtility.fold(name.length() + 2, encoded));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is unknown", e);
        }
    }

    static void setAddress(Part part, String name, Mailbox mailbox) throws MessagingException {
        try {
            var address = new InternetAddress(
                    safe(mailbox.address().value()), safe(mailbox.name()), StandardCharsets.UTF_8.name());
            address.validate();
            part.setHeader(safe(name), MimeUtility.fold(name.length() + 2, address.toString()));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is unknown", e);
        }
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
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || UNSAFE.indexOf(text.charAt(i)) >= 0) {
                throw new IllegalArgumentException("A control character in a mail header");
            }
        }
        return text;
    }
}
