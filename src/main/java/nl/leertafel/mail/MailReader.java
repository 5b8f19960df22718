package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/** Reads back what {@link MailComposer} wrote. */
final class MailReader {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static MailboxMessage read(UUID id, Instant at, byte[] mime) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(mime));
            var parts = new ArrayList<MailboxMessage.Part>();
            Map<String, String> pictures = new HashMap<>();
            collect(message, parts, pictures);
            return new MailboxMessage(
                    id,
                    at,
                    decoded(message.getHeader("From", null)),
                    decoded(message.getHeader("To", null)),
                    message.getSubject(),
                    first(parts, "text/plain"),
                    withPictures(first(parts, "text/html"), pictures),
                    parts.stream()
                            .filter(part -> part.contentType().startsWith("text/calendar"))
                            .map(MailboxMessage.Part::text)
                            .findFirst()
                            .orElse(null),
                    headers(message),
                    List.copyOf(parts));
        } catch (MessagingException e) {
            throw new IllegalStateException("Message " + id + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<MailboxMessage.Part> found, Map<String, String> pictures)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i), found, pictures);
            }
        } else if (part.isMimeType("image/png") && part instanceof MimePart picture) {
            var base64 =
                    Base64.getEncoder().encodeToString(part.getInputStream().readAllBytes());
            var name = picture.getContentID();
            pictures.put(name.substring(1, name.length() - 1), base64);
            found.add(new MailboxMessage.Part(part.getContentType(), part.getFileName(), base64));
        } else {
            var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            found.add(new MailboxMessage.Part(part.getContentType(), part.getFileName(), text));
        }
    }

    /** A browser knows no parts beside a page: each picture stands in it instead. */
    private static String withPictures(String html, Map<String, String> pictures) {
        var shown = html;
        for (var picture : pictures.entrySet()) {
            shown = shown.replace("cid:" + picture.getKey(), "data:image/png;base64," + picture.getValue());
        }
        return shown;
    }

    private static String first(List<MailboxMessage.Part> parts, String type) {
        return parts.stream()
                .filter(part -> part.contentType().startsWith(type))
                .map(MailboxMessage.Part::text)
                .findFirst()
                .orElse("");
    }

    private static List<MailboxMessage.Header> headers(MimeMessage message) throws MessagingException, IOException {
        var headers = new ArrayList<MailboxMessage.Header>();
        for (var header : Collections.list(message.getAllHeaders())) {
            headers.add(new MailboxMessage.Header(header.getName(), decoded(header.getValue())));
        }
        return List.copyOf(headers);
    }

    private static String decoded(String header) throws IOException {
        return MimeUtility.decodeText(MimeUtility.unfold(header));
    }
}
