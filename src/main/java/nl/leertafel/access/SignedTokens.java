package nl.leertafel.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tokens that are right because this installation signed them (HMAC-SHA256), for one purpose each. Nothing is kept of
 * them, so they neither expire nor end: only for what may be done at any time and be undone, see {@link LinkTokens} for
 * everything else.
 */
@Component
public class SignedTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SUBJECT_BYTES = 16;
    private static final int SIGNATURE_BYTES = 24;

    private final SecretKeySpec key;

    SignedTokens(SealingKey sealing) {
        // a key of its own: what is signed here must not help anyone with what is sealed there
        key = new SecretKeySpec(
                mac(
                        new SecretKeySpec(sealing.key().getEncoded(), ALGORITHM),
                        "signed-tokens".getBytes(StandardCharsets.UTF_8)),
                ALGORITHM);
    }

    public String sign(String purpose, UUID subject) {
        var token = ByteBuffer.allocate(SUBJECT_BYTES + SIGNATURE_BYTES)
                .put(bytes(subject))
                .put(signature(purpose, bytes(subject)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** The subject, if we signed this token for this purpose. */
    public Optional<UUID> open(String purpose, String token) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (both.length != SUBJECT_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        var subject = Arrays.copyOf(both, SUBJECT_BYTES);
        var signature = Arrays.copyOfRange(both, SUBJECT_BYTES, both.length);
        if (!MessageDigest.isEqual(signature, signature(purpose, subject))) {
            return Optional.empty();
        }
        var numbers = ByteBuffer.wrap(subject);
        return Optional.of(new UUID(numbers.getLong(), numbers.getLong()));
    }

    private byte[] signature(String purpose, byte[] subject) {
        var text = purpose.getBytes(StandardCharsets.UTF_8);
        var signed = ByteBuffer.allocate(text.length + 1 + subject.length)
                .put(text)
                .put((byte) 0)
                .put(subject)
                .array();
        return Arrays.copyOf(mac(key, signed), SIGNATURE_BYTES);
    }

    private static byte[] bytes(UUID subject) {
        return ByteBuffer.allocate(SUBJECT_BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
    }

    private static byte[] mac(SecretKeySpec with, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(with);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
