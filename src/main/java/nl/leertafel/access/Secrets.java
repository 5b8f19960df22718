package nl.leertafel.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Makes what people carry in links and codes, and the hashes that are kept of it. */
final class Secrets {

    static final int CODE_LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();
    // no 0, O, 1, I, L: a code is read from one screen and typed on another
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    /** 256 random bits, safe in an address. */
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight characters that a person can type. */
    static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A code as it was typed, without the blanks and dashes people add. */
    static String typedCode(String typed) {
        return typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
