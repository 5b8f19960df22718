package nl.leertafel.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;

/** Text in a header that is not ASCII (RFC 2047): words of base64, folded where one ends. */
final class EncodedWords {

    /** So many bytes make a word of at most 64 characters, which fits behind any name. */
    private static final int MOST = 39;

    private EncodedWords() {}

    static boolean areNeededFor(String text) {
        return !text.chars().allMatch(it -> it >= ' ' && it < 127) || text.contains("=?");
    }

    static String of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int width = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (used + width > MOST) {
                words.add(encoded(word));
                word.setLength(0);
                used = 0;
            }
            word.appendCodePoint(codePoint);
            used += width;
        }
        words.add(encoded(word));
        return String.join("\r\n ", words);
    }

    private static String encoded(StringBuilder word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8))
                + "?=";
    }
}
