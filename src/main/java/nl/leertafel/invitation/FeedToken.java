package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a person's own agenda: 160 random bits in base32 (RFC 4648), lower-case, because
 * calendar programs have been seen to change the case. Only its hash is kept.
 */
record FeedToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{" + LENGTH + "}");

    static FeedToken fresh() {
        var token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new FeedToken(token.toString());
    }

    /** Empty when this cannot be one. */
    static Optional<FeedToken> read(String typed) {
        var value = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new FeedToken(value)) : Optional.empty();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "FeedToken[kept secret]";
    }
}
