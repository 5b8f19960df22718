package nl.leertafel.bench;

import java.nio.file.Files;
import nl.leertafel.participation.SeatTrials;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Postgres;
import org.springframework.util.FileSystemUtils;

/** Two thousand times six people who sign up at the same moment for four seats, on both databases. */
final class SeatBench {

    private static final int TRIALS = 2_000;

    private SeatBench() {}

    /** Whether no trial ended wrong. */
    static boolean run() throws Exception {
        var folder = Files.createTempDirectory("leertafel-bench");
        try {
            return wrong("h2", "jdbc:h2:file:" + folder.resolve("seats") + ";WRITE_DELAY=0", "sa")
                            + wrong("postgres", Postgres.newDatabase("seats"), "postgres")
                    == 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static int wrong(String database, String url, String user) throws Exception {
        try (var context = Bench.start(url, user)) {
            var cast = context.getBean(People.class).rijnoever();
            var trials = context.getBean(SeatTrials.class);
            int wrong = trials.wrong(cast.network(), cast.coordinator(), TRIALS);
            Bench.report("seats " + database, wrong, "wrong-of-" + TRIALS, (double) wrong / TRIALS, "trials");
            return wrong;
        }
    }
}
