package nl.leertafel.durability;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.leertafel.bench.SmtpSink;

/**
 * The mail server is gone for a while, in real time, and people keep signing up through the public form; then it comes
 * back: {@code ./leertafel bench outage h2 600}.
 */
public final class Outage {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration AFTERWARDS = Duration.ofMinutes(2);
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final Pattern TO = Pattern.compile("(?m)^To: .*?(gast\\d+@storing\\d+\\.example)");

    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final SmtpSink sink = new SmtpSink(this::take);

    private Outage() {}

    /** Whether signing up stayed quick, and everybody had their mail within two minutes of the return. */
    public static boolean run(String database, int seconds) throws Exception {
        var data = Files.createTempDirectory("leertafel-outage");
        var outage = new Outage();
        try (var product = Product.start(
                data,
                Storage.fresh(database, data, "outage"),
                List.of("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + outage.sink.port()))) {
            return outage.during(Duration.ofSeconds(seconds), database, product);
        } finally {
            outage.sink.close();
        }
    }

    private boolean during(Duration outage, String database, Product product) throws Exception {
        sink.down();
        var times = new ArrayList<Future<Long>>();
        int people = Math.toIntExact(outage.dividedBy(BETWEEN));
        try (var clock = Executors.newScheduledThreadPool(8)) {
            for (int i = 0; i < people; i++) {
                var email = "gast" + i + "@storing" + i % 20 + ".example";
                times.add(clock.schedule(
                        () -> {
                            long started = System.nanoTime();
                            if (!product.signUp(email)) {
                                throw new IllegalStateException("The sign-up form said no");
                            }
                            return System.nanoTime() - started;
                        },
                        i * BETWEEN.toNanos(),
                        TimeUnit.NANOSECONDS));
            }
        }
        var nanos = new long[people];
        for (int i = 0; i < people; i++) {
            nanos[i] = times.get(i).get();
        }
        Arrays.sort(nanos);
        var p95 = Duration.ofNanos(nanos[people * 95 / 100]);
        sink.up();
        long back = System.nanoTime();
        while (reached.size() < people
                && Duration.ofNanos(System.nanoTime() - back).compareTo(AFTERWARDS) < 0) {
            product.watch(Duration.ofMillis(50));
        }
        var later = Duration.ofNanos(System.nanoTime() - back);
        System.out.printf(
                "%s: mail server away for %d s, %d sign-ups meanwhile, p95 %d ms; %d of %d had their mail %.1f s after it came back%n",
                database,
                outage.toSeconds(),
                people,
                p95.toMillis(),
                reached.size(),
                people,
                later.toMillis() / 1000.0);
        return reached.size() == people && p95.compareTo(MOST) <= 0;
    }

    private void take(byte[] message) {
        var to = TO.matcher(new String(message, StandardCharsets.ISO_8859_1));
        if (to.find()) {
            reached.add(to.group(1));
        }
    }
}
