package nl.leertafel.mail.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mails in the shape in which Outlook, Google, Apple, Thunderbird and mail servers send them, written by ourselves.
 * What stands between {@code {{base64}}} marks is encoded once its blanks are filled in.
 */
public final class InboundExamples {

    public static final String NETWORK = "rijnoever@leertafel.example";
    public static final String BEA = "bea@rijnoever.example";
    public static final String UID = "0f6e1a52-58f3-4c1e-9b45-5b3a1c0de001";
    public static final String MESSAGE = "019aa8f0-1111-7222-8333-0123456789ab";

    private static final Path FOLDER = Path.of("src/test/resources/inbound");
    private static final Pattern ENCODED = Pattern.compile("(?s)\\{\\{base64}}\\n(.*?)\\n\\{\\{/base64}}");

    private final Map<String, String> blanks = new LinkedHashMap<>(Map.of(
            "network", NETWORK,
            "attendee", BEA,
            "uid", UID,
            "message", MESSAGE,
            "sequence", "0",
            "dtstamp", "20261121T110000Z"));

    /** The names of all of them. */
    public static List<String> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(it -> it.getFileName().toString().replace(".eml", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As it would come in about an evening in Rijnoever. */
    public static byte[] mail(String name) {
        return new InboundExamples().write(name);
    }

    /** With something else in it than usual. */
    public InboundExamples with(String blank, Object value) {
        blanks.put(blank, value.toString());
        return this;
    }

    public byte[] write(String name) {
        var text = filledIn(read(name));
        var encoded = ENCODED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Base64.getMimeEncoder()
                        .encodeToString(found.group(1).replace("\n", "\r\n").getBytes(UTF_8))));
        return encoded.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8);
    }

    private String filledIn(String text) {
        var filled = text;
        for (var blank : blanks.entrySet()) {
            filled = filled.replace("{{" + blank.getKey() + "}}", blank.getValue());
        }
        return filled;
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".eml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
