package nl.leertafel.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A part of a message as it goes over the line (RFC 2045, RFC 2046). Written by ourselves: Jakarta Mail looks through the
 * whole class path for its encoders with every single part, which took longer than everything else about a mail.
 *
 * @param type the value of its Content-Type
 * @param headers the other headers, each with its line end
 */
record MimeContent(String type, String headers, byte[] bytes) {

    private static final String CRLF = "\r\n";
    private static final int LINE = 76;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(LINE, CRLF.getBytes(StandardCharsets.US_ASCII));
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    static MimeContent text(String kind, String text) {
        return new MimeContent(
                "text/" + kind + "; charset=UTF-8",
                "Content-Transfer-Encoding: quoted-printable" + CRLF,
                quotedPrintable(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MimeContent base64(String type, byte[] content) {
        return new MimeContent(type, "Content-Transfer-Encoding: base64" + CRLF, BASE64.encode(content));
    }

    /** Several parts as one; no encoded text can hold the line between them. */
    static MimeContent multipart(String kind, List<MimeContent> parts) {
        var boundary = "=_" + kind;
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            write(bytes, "--" + boundary + CRLF);
            part.writeTo(bytes);
            write(bytes, CRLF);
        }
        write(bytes, "--" + boundary + "--" + CRLF);
        return new MimeContent(
                "multipart/" + kind + ";" + CRLF + "\tboundary=\"" + boundary + "\"", "", bytes.toByteArray());
    }

    MimeContent with(String name, String value) {
        return new MimeContent(type, headers + name + ": " + value + CRLF, bytes);
    }

    /** Headers, an empty line, and what it holds. */
    void writeTo(ByteArrayOutputStream out) {
        write(out, "Content-Type: " + type + CRLF + headers + CRLF);
        out.writeBytes(bytes);
    }

    static void write(ByteArrayOutputStream out, String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] quotedPrintable(byte[] text) {
        var out = new ByteArrayOutputStream(text.length + text.length / 4);
        int used = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n') {
                continue; // its line feed follows
            }
            if (text[i] == '\n') {
                write(out, CRLF);
                used = 0;
                continue;
            }
            int width = isPlain(text, i) ? 1 : 3;
            if (used + width >= LINE) {
                write(out, "=" + CRLF);
                used = 0;
            }
            used += width;
            if (width == 1) {
                out.write(text[i]);
            } else {
                out.write('=');
                out.write(HEX[text[i] >> 4 & 0xF]);
                out.write(HEX[text[i] & 0xF]);
            }
        }
        return out.toByteArray();
    }

    /** A blank may not stand at the end of a line, where mail servers cut it off. */
    private static boolean isPlain(byte[] text, int i) {
        if (text[i] == ' ' || text[i] == '\t') {
            return i + 1 < text.length && text[i + 1] != '\n' && text[i + 1] != '\r';
        }
        return text[i] > ' ' && text[i] < 127 && text[i] != '=';
    }
}
