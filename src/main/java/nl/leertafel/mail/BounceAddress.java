package nl.leertafel.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** An envelope sender per message (VERP), so that a report about it is known by where it arrives. */
@Component
public class BounceAddress {

    private static final Pattern NUMBER = Pattern.compile(
            "([0-9a-f]{8})-?([0-9a-f]{4})-?(7[0-9a-f]{3})-?([89ab][0-9a-f]{3})-?([0-9a-f]{12})",
            Pattern.CASE_INSENSITIVE);

    private final String local;
    private final String domain;

    BounceAddress(MailSettings settings) {
        var address = settings.bounceAddress().isEmpty() ? "" : new EmailAddress(settings.bounceAddress()).value();
        this.local = address.substring(0, Math.max(0, address.indexOf('@')));
        this.domain = address.substring(local.length());
    }

    /** Where reports about this message go; to its sender when no address was set for them. */
    String of(ClaimedMail mail) {
        return domain.isEmpty() ? mail.sender() : local + "+" + number(mail.id()) + domain;
    }

    /** The same number in the envelope (RFC 3461), for relays that report by it. */
    static String number(OutboxMessageId id) {
        return id.toString().replace("-", "");
    }

    /** Of which message an envelope address, an envelope id or a Message-ID of ours speaks. */
    public static Optional<UUID> message(String text) {
        var found = NUMBER.matcher(text);
        return found.find()
                ? Optional.of(UUID.fromString(String.join(
                        "-", found.group(1), found.group(2), found.group(3), found.group(4), found.group(5))))
                : Optional.empty();
    }
}
