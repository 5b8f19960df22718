package nl.leertafel.access;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts how often something is tried: in memory on H2 (one node), in the database on PostgreSQL. */
@Service
@EnableConfigurationProperties(RateLimitSettings.class)
public class RateLimits {

    private final RateLimitSettings settings;
    private final Buckets buckets;
    private final SecretKeySpec secret;

    RateLimits(
            RateLimitSettings settings,
            DataSource database,
            Clock clock,
            @Value("${spring.datasource.password:}") String databasePassword)
            throws SQLException {
        this.settings = settings;
        this.buckets = isPostgreSql(database)
                ? new Buckets.InDatabase(database, meter(clock))
                : new Buckets.InMemory(meter(clock));
        this.secret = key(settings.secret().isEmpty() ? databasePassword : settings.secret());
    }

    /**
     * Takes one try; false when there is none left for this key under this limit. Keys are kept only as a keyed hash.
     * A try counts whatever becomes of it, so this stands outside every transaction (and holds no second connection).
     */
    public boolean tryTake(RateLimit limit, String key) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A rate limit is asked before the transaction, not inside it");
        }
        return buckets.tryTake(hashed(limit.name() + ':' + key), settings.of(limit));
    }

    /**
     * As {@link #tryTake}.
     *
     * @throws TooManyTries when there is none left
     */
    public void take(RateLimit limit, String key) {
        if (!tryTake(limit, key)) {
            throw new TooManyTries(limit);
        }
    }

    /** The network prefix of a client address: /24 for IPv4, /64 for IPv6. */
    public static String prefixOf(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            var kept = bytes.length == 4 ? 3 : 8;
            return HexFormat.of().formatHex(bytes, 0, kept) + "/" + kept * 8;
        } catch (IllegalArgumentException e) {
            return address; // not a literal: a test's or a socket's name, which is its own prefix
        }
    }

    /** Starts counting afresh, for everyone. */
    public void forgetAll() {
        buckets.forgetAll();
    }

    void forgetTheFull() {
        buckets.forgetTheFull();
    }

    private long hashed(String key) {
        try {
            var mac = Mac.getInstance(secret.getAlgorithm());
            mac.init(secret);
            return ByteBuffer.wrap(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    // all nodes must agree on the key; without a configured one the database's password is what they share
    private static SecretKeySpec key(String shared) {
        return new SecretKeySpec(
                (shared.isEmpty() ? Secrets.token() : shared).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    private static boolean isPostgreSql(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
