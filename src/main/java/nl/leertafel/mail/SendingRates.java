package nl.leertafel.mail;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How much goes out in a minute, altogether and to one domain: a receiver that gets too much at once says "later" to all
 * of it. Counted in memory on H2 (one node), in the database on PostgreSQL (all nodes together).
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class SendingRates {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String EVERYWHERE = "*";
    private static final int MANY = 10_000;

    private final BucketConfiguration altogether;
    private final BucketConfiguration perDomain;
    private final Function<String, Bucket> buckets;
    private final Runnable forgetting;
    private final MailSettings settings;
    private final Clock clock;

    SendingRates(MailSettings settings, DataSource database, Clock clock) throws SQLException {
        this.settings = settings;
        this.clock = clock;
        this.altogether = per(settings.perMinute());
        this.perDomain = per(settings.perDomainPerMinute());
        if (isPostgreSql(database)) {
            var shared = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                    .table("mail_bucket")
                    .idColumn("id")
                    .stateColumn("state")
                    .expiresAtColumn("expires_at")
                    .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(MINUTE))
                    .clientClock(meter(clock))
                    .build();
            this.buckets = domain -> shared.builder().build(hashed(domain), () -> limit(domain));
            this.forgetting = () -> ((ExpiredEntriesCleaner) shared).removeExpired(MANY);
        } else {
            var own = new ConcurrentHashMap<String, Bucket>();
            this.buckets = domain -> own.computeIfAbsent(domain, it -> fresh(limit(it)));
            this.forgetting = own::clear;
        }
    }

    /** What of this may go out now, and when the rest. */
    record Ration(List<ClaimedMail> now, Map<ClaimedMail, Instant> later) {}

    /** Takes what these messages need, as far as it is there; stands outside every transaction. */
    Ration ration(List<ClaimedMail> batch) {
        var later = new LinkedHashMap<ClaimedMail, Instant>();
        var all = Math.toIntExact(buckets.apply(EVERYWHERE).tryConsumeAsMuchAsPossible(batch.size()));
        putOff(batch.subList(all, batch.size()), settings.perMinute(), later);
        var byDomain = new LinkedHashMap<String, List<ClaimedMail>>();
        batch.subList(0, all)
                .forEach(mail -> byDomain.computeIfAbsent(mail.domain(), it -> new ArrayList<>())
                        .add(mail));
        var allowed = new HashSet<ClaimedMail>();
        byDomain.forEach((domain, mails) -> {
            var some = Math.toIntExact(buckets.apply(domain).tryConsumeAsMuchAsPossible(mails.size()));
            allowed.addAll(mails.subList(0, some));
            putOff(mails.subList(some, mails.size()), settings.perDomainPerMinute(), later);
        });
        return new Ration(batch.stream().filter(allowed::contains).toList(), later);
    }

    /** Drops counts that are full again, because full is what an unknown domain is too. */
    void forgetTheFull() {
        forgetting.run();
    }

    private void putOff(List<ClaimedMail> mails, int perMinute, Map<ClaimedMail, Instant> later) {
        for (int i = 0; i < mails.size(); i++) {
            later.put(
                    mails.get(i),
                    clock.instant().plus(MINUTE.multipliedBy(i + 1L).dividedBy(perMinute)));
        }
    }

    private BucketConfiguration limit(String domain) {
        return domain.equals(EVERYWHERE) ? altogether : perDomain;
    }

    private Bucket fresh(BucketConfiguration limit) {
        return Bucket.builder()
                .withCustomTimePrecision(meter(clock))
                .addLimit(limit.getBandwidths()[0])
                .build();
    }

    private static BucketConfiguration per(int minute) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(minute)
                        .refillGreedy(minute, MINUTE)
                        .build())
                .build();
    }

    private static long hashed(String domain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(domain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
