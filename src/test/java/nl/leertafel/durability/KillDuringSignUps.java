package nl.leertafel.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Starts the product as a process of its own on an H2 file or on PostgreSQL, signs people up over HTTP, kills it with
 * SIGKILL in the middle, and counts who was told "accepted" or "waiting" and is not in the database. Run as a program
 * with the database and the number of kills: {@code ./leertafel bench kill postgres 20}.
 */
public final class KillDuringSignUps {

    private final Path data;
    private final Storage storage;
    private final int enough;
    private final Guests guests = new Guests("overleven.example");

    /** What was seen: how many sign-ups were acknowledged, lost, and left without a calendar to tell. */
    record Result(int acknowledged, int lost, int withoutInvitation) {}

    private KillDuringSignUps(Path data, Storage storage, int enough) {
        this.data = data;
        this.storage = storage;
        this.enough = enough;
    }

    /**
     * @param data where the log of the process goes
     * @param enough how many acknowledged sign-ups to wait for before each kill
     */
    static KillDuringSignUps on(String database, Path data, int enough) {
        return new KillDuringSignUps(data, Storage.fresh(database, data, "kill"), enough);
    }

    /** Whether nobody was lost in so many kills. */
    public static boolean run(String database, int kills) throws Exception {
        var data = Files.createTempDirectory("leertafel-kill");
        var run = on(database, data, 200);
        var result = new Result(0, 0, 0);
        for (int i = 0; i < kills; i++) {
            result = run.once();
            System.out.println("kill " + (i + 1) + ": " + result);
        }
        return result.lost() + result.withoutInvitation() == 0;
    }

    /** Starts, signs up, kills, counts. */
    Result once() throws Exception {
        int before = guests.acknowledged().size();
        try (var product = Product.start(data, storage, List.of())) {
            guests.signUpUntil(() -> guests.acknowledged().size() >= before + enough, product);
        }
        return count();
    }

    private Result count() throws SQLException {
        try (var database = storage.open()) {
            Set<String> found = emails(database, "");
            Set<String> lost = new HashSet<>(guests.acknowledged());
            lost.removeAll(found);
            Set<String> untold = emails(database, """
                    and not exists (select 1 from invitation i
                                    where i.session_id = p.session_id and i.person_id = p.person_id)
                    """);
            return new Result(guests.acknowledged().size(), lost.size(), untold.size());
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
