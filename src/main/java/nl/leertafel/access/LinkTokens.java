package nl.leertafel.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens in links that give exactly one right on exactly one thing without signing in (the answer page, a feed). 256
 * random bits; only their SHA-256 is kept. Usable many times until they expire, because scanners follow links.
 */
@Service
@Transactional
public class LinkTokens {

    private final JdbcTemplate batches;
    private final JdbcClient database;
    private final Clock clock;

    LinkTokens(JdbcTemplate batches, Clock clock) {
        this.batches = batches;
        this.database = JdbcClient.create(batches);
        this.clock = clock;
    }

    /** A fresh token for one subject; earlier ones keep working. */
    public String issue(LinkPurpose purpose, UUID subject, Instant expiresAt) {
        return Objects.requireNonNull(issue(purpose, Map.of(subject, expiresAt)).get(subject));
    }

    /** A fresh token for each subject, until its own moment; earlier ones keep working. */
    public Map<UUID, String> issue(LinkPurpose purpose, Map<UUID, Instant> expiresAt) {
        Map<UUID, String> tokens = new HashMap<>();
        expiresAt.keySet().forEach(subject -> tokens.put(subject, Secrets.token()));
        batches.batchUpdate(
                "insert into link_token (token_hash, purpose, subject, expires_at) values (?, ?, ?, ?)",
                expiresAt.entrySet().stream()
                        .map(it -> new Object[] {
                            Secrets.hash(Objects.requireNonNull(tokens.get(it.getKey()))),
                            purpose.name(),
                            it.getKey(),
                            it.getValue().atOffset(ZoneOffset.UTC)
                        })
                        .toList());
        return tokens;
    }

    /** The subject, if this token exists for this purpose and has not expired. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(LinkPurpose purpose, String token) {
        return database.sql("select subject from link_token where token_hash = ? and purpose = ? and expires_at > ?")
                .params(Secrets.hash(token), purpose.name(), now())
                .query(UUID.class)
                .optional();
    }

    /** Whether any token of a subject still opens it for this purpose. */
    @Transactional(readOnly = true)
    public boolean isOpen(LinkPurpose purpose, UUID subject) {
        return database.sql("select count(*) from link_token where subject = ? and purpose = ? and expires_at > ?")
                        .params(subject, purpose.name(), now())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Ends all tokens of a subject for a purpose. */
    public void revoke(LinkPurpose purpose, UUID subject) {
        database.sql("delete from link_token where subject = ? and purpose = ?")
                .params(subject, purpose.name())
                .update();
    }

    int removeExpired() {
        return database.sql("delete from link_token where expires_at <= ?")
                .params(now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
