package nl.leertafel.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the counts of the rate limits live. */
interface Buckets {

    boolean tryTake(long key, BucketConfiguration limits);

    void forgetTheFull();

    void forgetAll();

    /** One node: a map, kept small by forgetting what is full again, because full is what an unknown key is too. */
    final class InMemory implements Buckets {

        private static final int MANY = 10_000;

        private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();
        private final TimeMeter time;

        InMemory(TimeMeter time) {
            this.time = time;
        }

        @Override
        public boolean tryTake(long key, BucketConfiguration limits) {
            if (buckets.size() >= MANY) {
                forgetTheFull();
            }
            return buckets.computeIfAbsent(key, it -> fresh(limits)).tryConsume(1);
        }

        @Override
        public void forgetTheFull() {
            buckets.values().removeIf(InMemory::isFull);
        }

        @Override
        public void forgetAll() {
            buckets.clear();
        }

        private static boolean isFull(Bucket bucket) {
            var tokens = bucket.asVerbose().getAvailableTokens();
            var left = tokens.getDiagnostics().getAvailableTokensPerEachBandwidth();
            var limits = tokens.getConfiguration().getBandwidths();
            return IntStream.range(0, limits.length).allMatch(i -> left[i] >= limits[i].getCapacity());
        }

        private Bucket fresh(BucketConfiguration limits) {
            var bucket = Bucket.builder().withCustomTimePrecision(time);
            for (var bandwidth : limits.getBandwidths()) {
                bucket.addLimit(bandwidth);
            }
            return bucket.build();
        }
    }

    /** Several nodes: rows that all of them count in. */
    final class InDatabase implements Buckets {

        private final DataSource database;
        private final ProxyManager<Long> buckets;

        InDatabase(DataSource database, TimeMeter time) {
            this.database = database;
            buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                    .table("bucket")
                    .idColumn("id")
                    .stateColumn("state")
                    .expiresAtColumn("expires_at")
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .clientClock(time)
                    .build();
        }

        @Override
        public boolean tryTake(long key, BucketConfiguration limits) {
            return buckets.builder().build(key, () -> limits).tryConsume(1);
        }

        @Override
        public void forgetTheFull() {
            while (((ExpiredEntriesCleaner) buckets).removeExpired(1_000) == 1_000) {
                // one batch at a time, so that no transaction grows long
            }
        }

        @Override
        public void forgetAll() {
            JdbcClient.create(database).sql("delete from bucket").update();
        }
    }
}
