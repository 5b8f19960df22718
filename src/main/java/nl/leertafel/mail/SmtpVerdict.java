package nl.leertafel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leertafel.mail.Attempt.Reply;
import nl.leertafel.mail.Delivery.FailureReason;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What an exception of Angus means for a message: try later, never again, or blame the relay. */
final class SmtpVerdict {

    private static final int SILENCE = -1;
    private static final Set<Integer> RELAY_WANTS_CREDENTIALS = Set.of(530, 534, 535, 538);
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([45])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern NO_ROOM = Pattern.compile("\\b[45]\\.2\\.2\\b");
    private static final Pattern WE_MAY_NOT_RELAY = Pattern.compile(
            "relay(ing)? (access )?(is )?(denied|not (permitted|allowed)|prohibited)", Pattern.CASE_INSENSITIVE);

    private SmtpVerdict() {}

    /** There was no conversation yet: no word about any message. */
    static Attempt.RelayDown onConnecting(MessagingException failure) {
        var said = said(failure);
        var refused = failure instanceof AuthenticationFailedException || RELAY_WANTS_CREDENTIALS.contains(said.code());
        return new Attempt.RelayDown(
                said.reply(), refused ? FailureReason.RELAY_REFUSES_US : FailureReason.RELAY_UNREACHABLE);
    }

    static Attempt onSending(MessagingException failure) {
        var said = said(failure);
        var reply = said.reply();
        if (failure instanceof AuthenticationFailedException || RELAY_WANTS_CREDENTIALS.contains(said.code())) {
            return new Attempt.RelayDown(reply, FailureReason.RELAY_REFUSES_US);
        }
        if (said.code() == SILENCE) {
            return new Attempt.Postponed(reply, FailureReason.RELAY_UNREACHABLE, said.afterTheLastByte(), false);
        }
        if (said.aboutSender() || WE_MAY_NOT_RELAY.matcher(said.text()).find()) {
            return new Attempt.Postponed(reply, FailureReason.RELAY_REFUSES_US, false, false);
        }
        return said.code() >= 500
                ? new Attempt.Rejected(reply, permanent(said))
                : new Attempt.Postponed(reply, passing(said), false, said.aboutRecipient());
    }

    /** Whether a mail server says that there is no room for a message at the receiver's. */
    static boolean isAboutRoom(String words) {
        return NO_ROOM.matcher(words).find();
    }

    private static FailureReason permanent(Said said) {
        return switch (said.detail()) {
            case "2.2" -> FailureReason.MAILBOX_FULL;
            case "2.1" -> FailureReason.UNKNOWN_ADDRESS;
            case "2.3", "3.4" -> FailureReason.REFUSED_CONTENT;
            default ->
                switch (said.subject()) {
                    case "1", "4" -> FailureReason.UNKNOWN_ADDRESS;
                    case "6", "7" -> FailureReason.REFUSED_CONTENT;
                    default -> byCode(said.code());
                };
        };
    }

    private static FailureReason byCode(int code) {
        return switch (code) {
            case 521, 550, 551, 553, 556 -> FailureReason.UNKNOWN_ADDRESS;
            case 552 -> FailureReason.MAILBOX_FULL;
            default -> FailureReason.REFUSED_CONTENT;
        };
    }

    /** What a coordinator reads if it never gets better. */
    private static FailureReason passing(Said said) {
        if (said.detail().equals("2.2") || (said.detail().isEmpty() && said.code() == 452)) {
            return FailureReason.MAILBOX_FULL;
        }
        return said.code() == 421 ? FailureReason.RELAY_UNREACHABLE : FailureReason.TOO_LATE;
    }

    /** The most telling link of the chain: the reply about the recipient, else about the sender, else about the data. */
    private static Said said(MessagingException failure) {
        var links = chain(failure);
        var senderFailed = links.stream().anyMatch(SMTPSenderFailedException.class::isInstance);
        return links.stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .map(it -> new Said(it.getReturnCode(), it.getCommand(), text(it), false, true))
                .findFirst()
                .or(() -> links.stream()
                        .filter(SMTPSendFailedException.class::isInstance)
                        .map(SMTPSendFailedException.class::cast)
                        .map(it -> new Said(it.getReturnCode(), it.getCommand(), text(it), senderFailed, false))
                        .findFirst())
                .orElseGet(() -> new Said(SILENCE, "", text(failure), senderFailed, false));
    }

    private static List<Exception> chain(MessagingException failure) {
        var links = new ArrayList<Exception>();
        for (Exception link = failure; link != null && !links.contains(link); link = next(link)) {
            links.add(link);
        }
        return links;
    }

    private static @Nullable Exception next(Exception link) {
        return link instanceof MessagingException failure ? failure.getNextException() : null;
    }

    private static String text(Exception failure) {
        return failure.getMessage() == null ? "" : failure.getMessage().strip();
    }

    private record Said(int code, String command, String text, boolean aboutSender, boolean aboutRecipient) {

        Reply reply() {
            return new Reply(code, text);
        }

        /** The dot was sent and no answer came: the message may be there or not. */
        boolean afterTheLastByte() {
            return command.equals(".");
        }

        /** Subject and detail of the enhanced status code (RFC 3463), such as 1.1; empty without one. */
        String detail() {
            var enhanced = ENHANCED.matcher(text);
            return enhanced.find() ? enhanced.group(2) + "." + enhanced.group(3) : "";
        }

        String subject() {
            var detail = detail();
            return detail.isEmpty() ? "" : detail.substring(0, detail.indexOf('.'));
        }
    }
}
