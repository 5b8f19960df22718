package nl.leertafel.access;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals text that whoever holds the database may not read (AES-256-GCM, NIST SP 800-38D). A sealed text is bound to whom
 * it is about: laid in another row it does not open.
 */
@Component
public class Sealer {

    private static final String KEY_VERSION = "1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LENGTH_STEP = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingKey key;

    Sealer(SealingKey key) {
        this.key = key;
    }

    /** Blanks at the end are lost; its length tells little, because it grows in steps. */
    public String seal(UUID about, String text) {
        var bytes = padded(text).getBytes(StandardCharsets.UTF_8);
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(bytes);
            var both = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return KEY_VERSION + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    /** Empty when it was sealed under another key, about someone else, or has been tampered with. */
    public Optional<String> open(UUID about, String sealed) {
        if (!sealed.startsWith(KEY_VERSION)) {
            return Optional.empty();
        }
        try {
            var both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(KEY_VERSION.length())));
            var nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            var bytes = new byte[both.remaining()];
            both.get(bytes);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(bytes);
            return Optional.of(new String(text, StandardCharsets.UTF_8).stripTrailing());
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((KEY_VERSION + about).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String padded(String text) {
        int steps = text.length() / LENGTH_STEP + 1;
        return text + " ".repeat(steps * LENGTH_STEP - text.length());
    }
}
