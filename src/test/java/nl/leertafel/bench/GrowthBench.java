package nl.leertafel.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.leertafel.access.ActingAs;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.testing.Postgres;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * What people read most, with 10,000 sessions, 100,000 sign-ups and 100,000 actions against a hundredth of that, on both
 * databases, through the services. Both sizes are asked by turns, so that a busy moment hits both alike.
 */
final class GrowthBench {

    /** So much longer may reading take when there is a hundred times as much. */
    private static final double MOST = 1.5;

    private static final int SMALL = 100;
    private static final int LARGE = 10_000;
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    /** Each over new connections: how the machine treats one process of the database differs more than what is asked. */
    private static final int ROUNDS = 9;

    private static final int CALLS = 51;
    private static final int CALLS_TO_GET_USED_TO = 25;

    private GrowthBench() {}

    /** Whether every figure that is wanted stayed within the bound. */
    static boolean run(Predicate<String> wanted) throws Exception {
        var folder = Files.createTempDirectory("leertafel-bench");
        try {
            return compare("h2", h2(folder, "small"), h2(folder, "large"), "sa", wanted)
                    & compare("postgres", postgres("small"), postgres("large"), "postgres", wanted);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** H2 would answer a question it was asked before from memory, as long as nothing was written. */
    private static String h2(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0";
    }

    private static String postgres(String name) {
        return Postgres.newDatabase(name) + "&reWriteBatchedInserts=true";
    }

    private static boolean compare(String database, String small, String large, String user, Predicate<String> wanted)
            throws Exception {
        try (var smallContext = Bench.start(small, user);
                var largeContext = Bench.start(large, user)) {
            var few = figures(smallContext, SMALL);
            var many = figures(largeContext, LARGE);
            var good = true;
            for (int i = 0; i < few.size(); i++) {
                good &= !wanted.test(few.get(i).name())
                        || compare(
                                database,
                                smallContext.getBean(HikariDataSource.class),
                                largeContext.getBean(HikariDataSource.class),
                                few.get(i),
                                many.get(i));
            }
            return good;
        }
    }

    private static boolean compare(
            String database, HikariDataSource small, HikariDataSource large, Figure few, Figure many)
            throws IOException {
        if (few.rows() != many.rows()) {
            throw new IllegalStateException(
                    many.name() + " reads " + few.rows() + " rows of few and " + many.rows() + " of many");
        }
        var end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            few.nanos();
            many.nanos();
        }
        double[] ratios = new double[ROUNDS];
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            small.getHikariPoolMXBean().softEvictConnections();
            large.getHikariPoolMXBean().softEvictConnections();
            var round = round(few, many);
            ratios[i] = round.ratio();
            times[i] = round.nanosOfMany();
        }
        double ratio = median(ratios);
        Bench.report(
                "growth " + database + "-" + many.name(),
                median(times) / 1000,
                "microseconds",
                ratio,
                "a-hundredth-of-it");
        return ratio <= MOST;
    }

    private static Round round(Figure few, Figure many) {
        for (int i = 0; i < CALLS_TO_GET_USED_TO; i++) {
            few.nanos();
            many.nanos();
        }
        double[] smallTimes = new double[CALLS];
        double[] largeTimes = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            smallTimes[i] = few.nanos();
            largeTimes[i] = many.nanos();
        }
        double nanosOfMany = median(largeTimes);
        return new Round(nanosOfMany, nanosOfMany / median(smallTimes));
    }

    /** The middle of the calls over one pair of connections. */
    private record Round(double nanosOfMany, double ratio) {}

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static List<Figure> figures(ConfigurableApplicationContext context, int size) {
        var sights = new GrownNetwork(
                        context.getBean(JdbcTemplate.class),
                        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                        size,
                        LocalDateTime.now(context.getBean(Clock.class)).withNano(0))
                .fill();
        var figures = new ArrayList<Figure>();
        new GrowthFigures(context, sights).addTo(figures);
        return figures;
    }

    /** Something people read, in how many rows, and whoever reads it. */
    record Figure(String name, PersonId reader, Supplier<Integer> reading) {

        long nanos() {
            return ActingAs.person(reader, () -> {
                long started = System.nanoTime();
                int rows = reading.get();
                long nanos = System.nanoTime() - started;
                return rows < 0 ? 0 : nanos;
            });
        }

        int rows() {
            return ActingAs.person(reader, reading);
        }
    }
}
