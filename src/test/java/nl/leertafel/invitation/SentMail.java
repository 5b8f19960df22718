package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A message as it stands in the outbox, read the way a mail program and a calendar program would. */
record SentMail(
        String subject, String plain, String html, @Nullable ICalendar calendar) {

    static SentMail read(byte[] mime) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
            var parts = new HashMap<String, byte[]>();
            collect(message, parts);
            return new SentMail(
                    message.getSubject(), text(parts, "text/plain"), text(parts, "text/html"), calendar(parts));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String method() {
        return calendar == null ? "" : calendar.getMethod().getValue();
    }

    VEvent event() {
        if (calendar == null) {
            throw new AssertionError("No calendar in: " + subject);
        }
        return calendar.getEvents().getFirst();
    }

    int sequence() {
        return event().getSequence().getValue();
    }

    String uid() {
        return event().getUid().getValue();
    }

    private static void collect(Part part, Map<String, byte[]> parts) throws MessagingException, IOException {
        for (var inner : parts(part)) {
            collect(inner, parts);
        }
        if (!part.isMimeType("multipart/*")) {
            try (InputStream content = part.getInputStream()) {
                parts.putIfAbsent(
                        part.getContentType().split(";")[0].toLowerCase(java.util.Locale.ROOT), content.readAllBytes());
            }
        }
    }

    private static List<Part> parts(Part part) throws MessagingException, IOException {
        var inner = new ArrayList<Part>();
        if (part.isMimeType("multipart/*")) {
            var multipart = (Multipart) part.getContent();
            for (int i = 0; i < multipart.getCount(); i++) {
                inner.add(multipart.getBodyPart(i));
            }
        }
        return inner;
    }

    private static String text(Map<String, byte[]> parts, String type) {
        return new String(parts.getOrDefault(type, new byte[0]), UTF_8).replace("\r\n", "\n");
    }

    private static @Nullable ICalendar calendar(Map<String, byte[]> parts) {
        return parts.containsKey("text/calendar")
                ? Biweekly.parse(new String(parts.get("text/calendar"), UTF_8)).first()
                : null;
    }
}
