package nl.leertafel.durability;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leertafel.bench.SmtpSink;

/**
 * Starts the product as a process of its own, lets people sign up, and kills it with SIGKILL while it hands their mails
 * to a mail server. After the last kill it may finish; then every mail must have come, and what came twice must be the
 * same to the last byte: {@code ./leertafel bench kill-sender postgres 20}.
 */
public final class KillDuringSending {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final Pattern GUEST = Pattern.compile("(?m)^To: .*?([a-z0-9]+@versturen\\.example)");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([^@>]+)@");
    private static final Pattern CALENDAR = Pattern.compile(
            "Content-Type: text/calendar[^\\r]*\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n([A-Za-z0-9+/=\\r\\n]+)");
    private static final Pattern STAMP = Pattern.compile("(?m)^(UID|SEQUENCE|DTSTAMP):(.*)\\r?$");

    private final Path data;
    private final Storage storage;
    private final int enough;
    private final Guests guests = new Guests("versturen.example");
    private final ConcurrentLinkedQueue<byte[]> taken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final SmtpSink sink = new SmtpSink(this::take);

    /**
     * What was seen.
     *
     * @param acknowledged people who were told that they are on the list
     * @param mails written to them
     * @param lost of those that never came, and people without any
     * @param doubled that came more than once, the same to the last byte
     * @param different that came under one Message-ID and were not the same, or under two and were
     */
    record Result(int acknowledged, int mails, int lost, int doubled, int different) {}

    private KillDuringSending(Path data, Storage storage, int enough) {
        this.data = data;
        this.storage = storage;
        this.enough = enough;
    }

    /** @param enough how many mails to let through before each kill */
    static KillDuringSending on(String database, Path data, int enough) {
        return new KillDuringSending(data, Storage.fresh(database, data, "kill_sender"), enough);
    }

    /** Whether nothing was lost, at most one mail a kill came twice, and that was the same to the last byte. */
    public static boolean run(String database, int kills) throws Exception {
        var run = on(database, Files.createTempDirectory("leertafel-kill"), 60);
        var result = run.times(kills);
        System.out.println(database + ", " + kills + " kills: " + result);
        return result.lost() + result.different() == 0 && result.doubled() <= kills;
    }

    Result times(int kills) throws Exception {
        try (sink) {
            for (int i = 0; i < kills; i++) {
                untilKilled();
                System.out.println(
                        "kill " + (i + 1) + ": " + guests.acknowledged().size() + " people, " + count + " mails came");
            }
            untilEverybodyHasMail();
            return result();
        }
    }

    private void untilKilled() throws Exception {
        int before = count.get();
        try (var product = Product.start(data, storage, settings())) {
            guests.signUpUntil(() -> count.get() >= before + enough, product);
        }
    }

    /** What was on its way at the kill is due first: when the last has a mail, whatever comes twice has come. */
    private void untilEverybodyHasMail() throws Exception {
        try (var product = Product.start(data, storage, settings())) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            int before;
            do {
                before = count.get();
                product.watch(MOMENT);
            } while (count.get() > before || (!haveMail(guests.acknowledged()) && System.nanoTime() < end));
            product.kill();
        }
    }

    private boolean haveMail(Set<String> people) {
        return taken.stream()
                .map(it -> first(GUEST, it))
                .collect(Collectors.toSet())
                .containsAll(people);
    }

    /** As in the product, only that it takes itself for dead after seconds instead of minutes. */
    private List<String> settings() {
        return List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + sink.port(),
                "--leertafel.mail.lease=9s",
                "--leertafel.mail.per-minute=1000000",
                "--leertafel.mail.per-domain-per-minute=1000000",
                "--db-scheduler.polling-interval=1s",
                "--db-scheduler.heartbeat-interval=1s");
    }

    private void take(byte[] message) {
        taken.add(message);
        count.incrementAndGet();
    }

    private Result result() throws SQLException {
        Map<String, List<byte[]>> came = new HashMap<>();
        taken.forEach(it -> came.computeIfAbsent(first(MESSAGE_ID, it), id -> new ArrayList<>())
                .add(it));
        Map<String, String> written = written();
        int lost = 0;
        int doubled = 0;
        int different = 0;
        Set<String> stamps = new HashSet<>();
        for (var messageId : written.keySet()) {
            var copies = came.getOrDefault(messageId, List.of());
            lost += copies.isEmpty() ? 1 : 0;
            doubled += Math.max(0, copies.size() - 1);
            different += (int) copies.stream()
                    .filter(it -> !Arrays.equals(it, copies.getFirst()))
                    .count();
            var stamp = copies.isEmpty() ? "" : stamp(copies.getFirst());
            different += stamp.isEmpty() || stamps.add(stamp) ? 0 : 1;
        }
        Set<String> told = new HashSet<>(written.values());
        lost += (int)
                guests.acknowledged().stream().filter(it -> !told.contains(it)).count();
        return new Result(guests.acknowledged().size(), written.size(), lost, doubled, different);
    }

    /** What was put in the outbox for our guests: what its Message-ID begins with, and recipient. */
    private Map<String, String> written() throws SQLException {
        Map<String, String> written = new HashMap<>();
        try (var database = storage.open();
                var query = database.prepareStatement("select outbox_message_id, recipient from outbox_message"
                        + " where recipient like '%@versturen.example' and status <> 'SUPERSEDED'");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                written.put(rows.getString(1), rows.getString(2));
            }
        }
        return written;
    }

    private static String first(Pattern wanted, byte[] message) {
        var found = wanted.matcher(new String(message, StandardCharsets.ISO_8859_1));
        return found.find() ? found.group(1) : "";
    }

    /** UID, SEQUENCE and DTSTAMP of the calendar in it; empty without one. */
    private static String stamp(byte[] message) {
        var part = CALENDAR.matcher(new String(message, StandardCharsets.ISO_8859_1));
        if (!part.find()) {
            return "";
        }
        var calendar = new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8);
        var stamp = new StringBuilder();
        STAMP.matcher(calendar).results().forEach(it -> stamp.append(it.group()).append(' '));
        return stamp.toString();
    }
}
