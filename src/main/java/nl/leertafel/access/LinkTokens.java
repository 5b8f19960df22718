package nl.leertafel.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Tokens in links that give exactly one right on exactly one thing without signing in (the answer page, a feed). 256
 * random bits; only their SHA-256 is kept. Usable many times until they expire, because scanners follow links.
 */
@Service
public class LinkTokens {

    /** A fresh token for one subject; earlier ones keep working. */
    public String issue(LinkPurpose purpose, UUID subject, Instant expiresAt) {
        throw new UnsupportedOperationException();
    }

    /** The subject, if this token exists for this purpose and has not expired. */
    public Optional<UUID> find(LinkPurpose purpose, String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends all tokens of a subject for a purpose. */
    public void revoke(LinkPurpose purpose, UUID subject) {
        throw new UnsupportedOperationException();
    }
}
