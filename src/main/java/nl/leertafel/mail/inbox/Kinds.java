package nl.leertafel.mail.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells mail apart. The order matters: a mail server's report and a calendar's answer both say that a machine sent them,
 * and are not to be taken for an automatic reply.
 */
final class Kinds {

    private static final Pattern METHOD = Pattern.compile("(?im)^METHOD[:;]");
    private static final Set<String> NOT_PERSONAL = Set.of("bulk", "auto_reply", "junk");
    private static final List<String> SAID_BY_MACHINES =
            List.of("X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond");
    private static final Pattern AWAY = Pattern.compile(
            "^(automatisch antwoord|automatic reply|autoreply|out of (the )?office|afwezigheidsbericht|afwezig:|abwesenheitsnotiz|réponse automatique)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Kinds() {}

    static InboundKind of(MimeMessage message, Parts parts) throws MessagingException {
        var report = Parts.reportType(message);
        if (report.equals("delivery-status") || (hasNoSender(message) && parts.has("message/delivery-status"))) {
            return InboundKind.BOUNCE;
        }
        if (parts.calendars().stream()
                .anyMatch(it -> METHOD.matcher(new String(it.content(), UTF_8)).find())) {
            return InboundKind.CALENDAR;
        }
        if (report.equals("disposition-notification") || report.equals("feedback-report")) {
            return InboundKind.REPORT;
        }
        return isAutomatic(message) ? InboundKind.AUTOMATIC : InboundKind.HUMAN;
    }

    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        var auto = message.getHeader("Auto-Submitted", ";");
        if (auto != null && !auto.strip().toLowerCase(Locale.ROOT).startsWith("no")) {
            return true;
        }
        for (var header : SAID_BY_MACHINES) {
            if (message.getHeader(header) != null) {
                return true;
            }
        }
        var precedence = message.getHeader("Precedence");
        return hasNoSender(message)
                || (precedence != null
                        && Arrays.stream(precedence)
                                .anyMatch(it -> NOT_PERSONAL.contains(it.strip().toLowerCase(Locale.ROOT))))
                || AWAY.matcher(InboundReader.decoded(message.getHeader("Subject", null))
                                .strip())
                        .find();
    }

    /** The envelope had no sender, so that nobody answers it by mistake. */
    private static boolean hasNoSender(MimeMessage message) throws MessagingException {
        var path = message.getHeader("Return-Path", null);
        return path != null && path.replace(" ", "").equals("<>");
    }
}
