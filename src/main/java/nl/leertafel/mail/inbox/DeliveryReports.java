package nl.leertafel.mail.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.mail.inbox.DeliveryReport.Action;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a mail server reports (RFC 3464), and finds out which mail of ours it is about: from the address it was
 * returned to, else from what it says, else from the mail that it sent back.
 */
final class DeliveryReports {

    private static final int MOST_RECIPIENTS = 50;
    private static final int MOST_DETAIL = 500;
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^>\\s]{1,300})>");
    private static final Pattern CODE = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final String NOTHING_SPECIAL = "0.0";

    private final Map<String, String> aboutMail = new HashMap<>();
    private final List<Map<String, String>> aboutRecipients = new ArrayList<>();

    private DeliveryReports(String status) {
        for (var block : status.replace("\r\n", "\n").split("\n\\s*\n")) {
            var fields = fields(block);
            if (fields.containsKey("action") || fields.containsKey("final-recipient")) {
                aboutRecipients.add(fields);
            } else {
                aboutMail.putAll(fields);
            }
        }
    }

    static List<DeliveryReport> of(MimeMessage message, Parts parts) throws MessagingException {
        var status = parts.reports().stream()
                .filter(it -> it.type().equals("message/delivery-status"))
                .findFirst();
        if (status.isEmpty()) {
            return List.of();
        }
        var said = new DeliveryReports(new String(status.get().content(), ISO_8859_1));
        var about = said.about(message, parts);
        return said.aboutRecipients.stream()
                .limit(MOST_RECIPIENTS)
                .map(fields -> report(fields, about))
                .toList();
    }

    private @Nullable UUID about(MimeMessage message, Parts parts) throws MessagingException {
        var returnedTo = new ArrayList<String>();
        for (var header : List.of("Delivered-To", "X-Original-To", "Envelope-To", "To")) {
            returnedTo.addAll(InboundReader.values(message, header));
        }
        var sentBack = parts.reports().stream()
                .filter(it -> it.type().equals("message/rfc822") || it.type().equals("text/rfc822-headers"))
                .map(it -> MESSAGE_ID.matcher(new String(it.content(), ISO_8859_1)))
                .filter(found -> found.find())
                .map(found -> found.group(1));
        return Stream.of(returnedTo.stream(), Stream.of(aboutMail.getOrDefault("original-envelope-id", "")), sentBack)
                .flatMap(it -> it)
                .map(DeliveryReports::ours)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every mail of ours is numbered; the number stands in its Message-ID and in where its bounces go. */
    private static @Nullable UUID ours(String text) {
        var found = OURS.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return null;
        }
        var digits = found.group().replace("-", "");
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    private static DeliveryReport report(Map<String, String> fields, @Nullable UUID about) {
        var detail = fields.getOrDefault("diagnostic-code", "");
        var recipient = fields.getOrDefault("final-recipient", "");
        return new DeliveryReport(
                action(fields.getOrDefault("action", "")),
                status(fields.getOrDefault("status", ""), detail),
                InboundReader.line(recipient.substring(recipient.indexOf(';') + 1), 254),
                InboundReader.line(detail, MOST_DETAIL),
                about);
    }

    private static Action action(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "failed" -> Action.FAILED;
            case "delayed" -> Action.DELAYED;
            default -> Action.ARRIVED;
        };
    }

    /** A server that says 5.0.0 itself often quotes another one that was more precise. */
    private static String status(String status, String detail) {
        var own = CODE.matcher(status);
        var said = own.find() ? own.group(1) : "";
        if (!said.isEmpty() && !said.endsWith(NOTHING_SPECIAL)) {
            return said;
        }
        var quoted = CODE.matcher(detail);
        return quoted.find() ? quoted.group(1) : said;
    }

    private static Map<String, String> fields(String block) {
        var fields = new HashMap<String, String>();
        for (var line : block.replaceAll("\n[ \t]+", " ").split("\n")) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }
}
