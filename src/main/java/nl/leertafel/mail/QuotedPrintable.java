package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in the quoted-printable encoding (RFC 2045 section 6.7), for mails that are written in one go: a line they share
 * is encoded once. No line depends on the one before it.
 */
final class QuotedPrintable {

    static final String NAME = "quoted-printable";

    private static final byte[] CRLF = {'\r', '\n'};

    private final Map<String, byte[]> lines = new HashMap<>();

    /** In UTF-8, with line ends as mail has them. */
    byte[] encode(String text) {
        var out = new ByteArrayOutputStream(text.length() + text.length() / 4);
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            boolean isWhole = to > from && text.charAt(to - 1) == '\r';
            out.writeBytes(line(text.substring(from, isWhole ? to - 1 : to)));
            out.writeBytes(CRLF);
            from = to + 1;
        }
        out.writeBytes(line(text.substring(from)));
        return out.toByteArray();
    }

    private byte[] line(String line) {
        return lines.computeIfAbsent(line, QuotedPrintable::encodedLine);
    }

    private static byte[] encodedLine(String line) {
        var out = new ByteArrayOutputStream();
        try (var encoder = MimeUtility.encode(out, NAME)) {
            encoder.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Quoted-printable is unknown", e);
        }
        return out.toByteArray();
    }
}
