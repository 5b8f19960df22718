package nl.leertafel.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a mail before it is read: enough to know it again, and to show that it is there.
 *
 * @param deliveredTo where it came in; null when that cannot be told
 */
record Envelope(
        String messageId,
        String sha256,
        @Nullable String deliveredTo,
        @Nullable String sender,
        String subject) {

    private static final int MOST_ID = 320;

    static Envelope of(byte[] raw) {
        var id = messageId(raw);
        try {
            var message = InboundReader.read(raw, "");
            var to = message.recipients().stream().findFirst().orElse(null);
            var from = message.from();
            return new Envelope(
                    id,
                    sha256(raw),
                    to == null ? null : to.value(),
                    from == null ? null : from.value(),
                    message.subject());
        } catch (Unreadable kept) {
            // it is stored all the same, and shown as what it is
            return new Envelope(id, sha256(raw), null, null, "");
        }
    }

    private static String messageId(byte[] raw) {
        try {
            var id = new InternetHeaders(new ByteArrayInputStream(raw), true).getHeader("Message-ID", null);
            return id == null ? "" : InboundReader.line(id, MOST_ID);
        } catch (MessagingException noHeaders) {
            return "";
        }
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
