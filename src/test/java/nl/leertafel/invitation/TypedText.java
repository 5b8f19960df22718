package nl.leertafel.invitation;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people, keyboards and villains put in a field; the same for the same seed. */
final class TypedText {

    private static final List<String> PIECES = List.of(
            "Kenniscafé",
            "één tafel",
            "Müller-Çelik",
            "’s avonds",
            "🙂",
            "👨‍👩‍👧‍👦",
            "🏘️",
            "e\u0301",
            "مرحبا بكم",
            "שלום",
            "日本語のタイトル",
            "\u202Eomgekeerd\u202C",
            "\u2066links\u2069",
            "\"",
            "“thee”",
            ",",
            ";",
            ":",
            "\\",
            "\\n",
            "\\,",
            "^",
            "^n",
            "%0D%0A",
            "<b>vet</b>",
            "&amp;",
            "#",
            "=",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u0000",
            "\u0007",
            "\u000B",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uD83D",
            "\nATTENDEE:mailto:boef@evil.example",
            "\r\nEND:VEVENT\r\nBEGIN:VEVENT",
            "x".repeat(90),
            "é".repeat(60),
            "🙂".repeat(30),
            "en",
            "de buurt",
            "schulden",
            "1,5 uur; meer niet");

    private final Random random;

    TypedText(Random random) {
        this.random = random;
    }

    /** With words around it, so that something is left when all that may not be in it is taken out. */
    String next() {
        return "Wij "
                + IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""))
                + " samen";
    }
}
