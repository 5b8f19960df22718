package nl.leertafel.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leertafel.testing.Postgres;

/**
 * Starts the product as a process of its own on an H2 file or on PostgreSQL, signs people up over HTTP, kills it with
 * SIGKILL in the middle, and counts who was told "accepted" or "waiting" and is not in the database. Run as a program
 * with the database and the number of kills: {@code ./leertafel bench kill postgres 20}.
 */
public final class KillDuringSignUps {

    private static final int CLIENTS = 4;

    private final Path data;
    private final String url;
    private final String user;
    private final int enough;
    private final AtomicInteger guests = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /** What was seen: how many sign-ups were acknowledged, lost, and left without a calendar to tell. */
    record Result(int acknowledged, int lost, int withoutInvitation) {}

    /**
     * @param data where the log of the process goes
     * @param enough how many acknowledged sign-ups to wait for before each kill
     */
    private KillDuringSignUps(Path data, String url, String user, int enough) {
        this.data = data;
        this.url = url;
        this.user = user;
        this.enough = enough;
    }

    static KillDuringSignUps onH2(Path data, int enough) {
        return new KillDuringSignUps(
                data, "jdbc:h2:file:" + data.resolve("kill") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256", "sa", enough);
    }

    static KillDuringSignUps onPostgres(Path data, int enough) {
        return new KillDuringSignUps(data, Postgres.newDatabase("kill"), "postgres", enough);
    }

    /** Whether nobody was lost in so many kills. */
    public static boolean run(String database, int kills) throws Exception {
        var data = Files.createTempDirectory("leertafel-kill");
        var run = "postgres".equals(database) ? onPostgres(data, 200) : onH2(data, 200);
        var result = new Result(0, 0, 0);
        for (int i = 0; i < kills; i++) {
            result = run.once();
            System.out.println("kill " + (i + 1) + ": " + result);
        }
        return result.lost() + result.withoutInvitation() == 0;
    }

    /** Starts, signs up, kills, counts. */
    Result once() throws Exception {
        int before = acknowledged.size();
        try (var product = Product.start(data, url, user, List.of());
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                threads.execute(() -> signUpUntilTheEnd(product));
            }
            while (acknowledged.size() < before + enough && product.isAlive()) {
                product.watch(Duration.ofMillis(5));
            }
            product.kill();
        }
        return count();
    }

    private void signUpUntilTheEnd(Product product) {
        while (product.isAlive()) {
            var email = "gast" + guests.incrementAndGet() + "@overleven.example";
            try {
                if (product.signUp(email)) {
                    acknowledged.add(email);
                }
            } catch (IOException killed) {
                return; // the answer never came: nobody was told anything
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Result count() throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, "")) {
            Set<String> found = emails(database, "");
            Set<String> lost = new HashSet<>(acknowledged);
            lost.removeAll(found);
            Set<String> untold = emails(database, """
                    and not exists (select 1 from invitation i
                                    where i.session_id = p.session_id and i.person_id = p.person_id)
                    """);
            return new Result(acknowledged.size(), lost.size(), untold.size());
        }
    }

    private static Set<String> emails(Connection database, String and) throws SQLException {
        Set<String> emails = new HashSet<>();
        try (var query = database.prepareStatement("""
                select q.email from participation p join person q on q.person_id = p.person_id
                where q.email like '%@overleven.example'
                """ + and);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                emails.add(rows.getString(1));
            }
        }
        return emails;
    }
}
