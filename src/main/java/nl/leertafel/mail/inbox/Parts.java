package nl.leertafel.mail.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leertafel.mail.inbox.InboundMessage.CalendarFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What a mail is made of, taken apart once; never looks inside a mail that is enclosed in it. */
final class Parts {

    private static final int DEEPEST = 16;
    private static final int MOST_PARTS = 256;
    private static final int MOST_CALENDAR_BYTES = 256 * 1024;
    private static final int MOST_REPORT_BYTES = 64 * 1024;
    private static final int MOST_TEXT_BYTES = 256 * 1024;
    private static final Set<String> CALENDAR_TYPES = Set.of("text/calendar", "application/ics");
    private static final Pattern MARK_UP = Pattern.compile("(?s)<(style|script)\\b.{0,20000}?</\\1>|<[^<>]{0,2000}>");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern METHOD = Pattern.compile("(?im)^METHOD[:;]");

    private final List<Calendar> calendars = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;
    private int count;

    private Parts() {}

    /** A calendar file; {@code rank} is lower for what is more likely to be the answer. */
    private record Calendar(int rank, CalendarFile file) {}

    /** A part that a machine wrote for a machine, or the mail of ours it is about. */
    record Report(String type, byte[] content) {}

    /** @throws Unreadable when there is too much of it */
    static Parts of(Part message) throws MessagingException, Unreadable {
        var parts = new Parts();
        try {
            parts.take(message, 0);
        } catch (IOException broken) {
            throw new Unreadable("A part of the mail is broken", broken);
        }
        return parts;
    }

    List<CalendarFile> calendars() {
        return calendars.stream()
                .sorted(Comparator.comparing(Calendar::rank))
                .map(Calendar::file)
                .toList();
    }

    List<Report> reports() {
        return reports;
    }

    boolean has(String reportType) {
        return reports.stream().anyMatch(it -> it.type().equals(reportType));
    }

    String text() {
        var text = plain == null || plain.isBlank() ? withoutMarkUp(html == null ? "" : html) : plain;
        return text.length() > InboundReader.MOST_TEXT ? text.substring(0, InboundReader.MOST_TEXT) : text;
    }

    private void take(Part part, int depth) throws MessagingException, IOException, Unreadable {
        if (depth > DEEPEST || ++count > MOST_PARTS) {
            throw new Unreadable("More parts than anyone sends");
        }
        var type = type(part);
        if (type.startsWith("multipart/")) {
            if (!(part.getContent() instanceof Multipart multipart)) {
                throw new Unreadable("A multipart without parts");
            }
            for (int i = 0; i < multipart.getCount(); i++) {
                take(multipart.getBodyPart(i), depth + 1);
            }
        } else if (isCalendar(part, type)) {
            addCalendar(part, type);
        } else if (type.startsWith("message/") || type.equals("text/rfc822-headers")) {
            reports.add(new Report(type, start(part, MOST_REPORT_BYTES)));
        } else if (type.equals("text/plain") && plain == null && isShown(part)) {
            plain = decoded(part);
        } else if (type.equals("text/html") && html == null && isShown(part)) {
            html = decoded(part);
        }
    }

    private void addCalendar(Part part, String type) throws MessagingException, IOException, Unreadable {
        var content = start(part, MOST_CALENDAR_BYTES + 1);
        if (content.length > MOST_CALENDAR_BYTES) {
            throw new Unreadable("A calendar that is too large");
        }
        calendars.add(new Calendar(rank(part, type, content), new CalendarFile(content)));
    }

    /** First what says in its type what it asks, then what says so inside, then the copy for who imports files. */
    private static int rank(Part part, String type, byte[] content) throws MessagingException {
        var text = type.equals("text/calendar") ? 0 : 2;
        if (contentType(part)
                .map(it -> it.getParameter("method"))
                .filter(it -> it != null)
                .isPresent()) {
            return text;
        }
        return text + (METHOD.matcher(new String(content, UTF_8)).find() ? 1 : 4);
    }

    private static boolean isCalendar(Part part, String type) {
        return CALENDAR_TYPES.contains(type) || fileName(part).endsWith(".ics");
    }

    private static boolean isShown(Part part) throws MessagingException {
        return !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
    }

    private static @Nullable String disposition(Part part) throws MessagingException {
        try {
            return part.getDisposition();
        } catch (ParseException broken) {
            return null;
        }
    }

    private static String fileName(Part part) {
        try {
            var name = part.getFileName();
            return name == null ? "" : name.toLowerCase(Locale.ROOT);
        } catch (MessagingException broken) {
            return "";
        }
    }

    private static String type(Part part) throws MessagingException {
        return contentType(part)
                .map(it -> it.getBaseType().toLowerCase(Locale.ROOT))
                .orElse("text/plain");
    }

    private static java.util.Optional<ContentType> contentType(Part part) throws MessagingException {
        try {
            var value = part.getContentType();
            return value == null ? java.util.Optional.empty() : java.util.Optional.of(new ContentType(value));
        } catch (ParseException broken) {
            return java.util.Optional.empty();
        }
    }

    private static byte[] start(Part part, int most) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return content.readNBytes(most);
        }
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        var text = new String(start(part, MOST_TEXT_BYTES), charset(part));
        return CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("")
                .strip();
    }

    private static Charset charset(Part part) throws MessagingException {
        var name = contentType(part).map(it -> it.getParameter("charset")).orElse(null);
        try {
            return name == null ? UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return UTF_8;
        }
    }

    private static String withoutMarkUp(String html) {
        return HtmlUtils.htmlUnescape(MARK_UP.matcher(html).replaceAll(" "))
                .replaceAll("[ \\u00A0]+", " ")
                .strip();
    }

    /** The type of report a multipart says it is; empty when it is none. */
    static String reportType(MimePart message) throws MessagingException {
        return contentType(message)
                .filter(it -> it.match("multipart/report"))
                .map(it -> it.getParameter("report-type"))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
