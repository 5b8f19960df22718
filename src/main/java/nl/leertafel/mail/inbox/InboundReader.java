package nl.leertafel.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a mail of anybody's, in good or in bad faith. */
public final class InboundReader {

    public static final int MOST_TEXT = 20_000;

    static final int MOST_SUBJECT = 400;

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final int MOST_RECIPIENTS = 50;
    private static final List<String> WHERE_DELIVERED = List.of("Delivered-To", "X-Original-To", "Envelope-To");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private final MimeMessage message;
    private final Parts parts;
    private final String authority;

    private InboundReader(MimeMessage message, String authority) throws MessagingException, Unreadable {
        this.message = message;
        this.authority = authority;
        this.parts = Parts.of(message);
    }

    /**
     * @param authority the name under which our own mail server says whom it believes (RFC 8601); empty when it does not
     * @throws Unreadable when it is no mail, or one that is too much of it
     */
    public static InboundMessage read(byte[] raw, String authority) throws Unreadable {
        try {
            return new InboundReader(new MimeMessage(SESSION, new SharedByteArrayInputStream(raw)), authority).read();
        } catch (MessagingException | RuntimeException broken) {
            // whatever a mail program of anybody's makes of it, and Angus stumbles over, is the mail's fault
            throw new Unreadable("This is no mail", broken);
        }
    }

    private InboundMessage read() throws MessagingException {
        var from = addresses("From").stream().findFirst().orElse(null);
        return new InboundMessage(
                Kinds.of(message, parts),
                date(),
                address(from),
                from == null || from.getPersonal() == null ? "" : line(from.getPersonal(), MOST_SUBJECT),
                addresses("Reply-To").stream()
                        .map(InboundReader::address)
                        .findFirst()
                        .orElse(null),
                recipients(),
                line(decoded(message.getHeader("Subject", null)), MOST_SUBJECT),
                parts.text(),
                parts.calendars(),
                DeliveryReports.of(message, parts),
                failsDmarc());
    }

    private @Nullable Instant date() throws MessagingException {
        var date = message.getSentDate();
        return date == null ? null : date.toInstant();
    }

    private List<EmailAddress> recipients() throws MessagingException {
        var found = new LinkedHashSet<EmailAddress>();
        for (var header : WHERE_DELIVERED) {
            found.addAll(known(addresses(header)));
        }
        found.addAll(known(addresses("To")));
        found.addAll(known(addresses("Cc")));
        return found.stream().limit(MOST_RECIPIENTS).toList();
    }

    private boolean failsDmarc() throws MessagingException {
        var headers = message.getHeader("Authentication-Results");
        if (authority.isEmpty() || headers == null) {
            return false;
        }
        return Arrays.stream(headers)
                .map(header -> header.toLowerCase(Locale.ROOT))
                .filter(header -> header.split("[;\\s]", 2)[0].equals(authority.toLowerCase(Locale.ROOT)))
                .anyMatch(header -> header.contains("dmarc=fail"));
    }

    private List<InternetAddress> addresses(String header) throws MessagingException {
        var values = message.getHeader(header);
        return values == null
                ? List.of()
                : Arrays.stream(values).flatMap(InboundReader::parsed).toList();
    }

    private static Stream<InternetAddress> parsed(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false));
        } catch (AddressException notAnAddress) {
            return Stream.empty();
        }
    }

    private static Set<EmailAddress> known(Collection<InternetAddress> addresses) {
        var known = new LinkedHashSet<EmailAddress>();
        for (var address : addresses) {
            var mine = address(address);
            if (mine != null) {
                known.add(mine);
            }
        }
        return known;
    }

    private static @Nullable EmailAddress address(@Nullable InternetAddress address) {
        return address == null ? null : address(address.getAddress());
    }

    /** The address, when it is one that we could write to. */
    static @Nullable EmailAddress address(@Nullable String text) {
        try {
            return EmailAddress.ofNullable(text);
        } catch (Refusal notOneOfOurs) {
            return null;
        }
    }

    static String decoded(@Nullable String header) {
        if (header == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException unknownCharset) {
            return header;
        }
    }

    static String line(String text, int most) {
        var line = CONTROLS.matcher(text).replaceAll(" ").strip();
        return line.length() > most ? line.substring(0, most) : line;
    }

    /** The values of a header in order, or none. */
    static List<String> values(MimeMessage message, String header) throws MessagingException {
        var values = message.getHeader(header);
        return values == null ? List.of() : new ArrayList<>(Arrays.asList(values));
    }
}
