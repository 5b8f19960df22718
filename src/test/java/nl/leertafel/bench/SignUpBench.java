package nl.leertafel.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.leertafel.access.ActingAs;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A burst of two hundred sign-ups for one session of a hundred seats by eight people at a time, again and again, through
 * the service, against bare JDBC that locks the same row, recounts the seats and inserts the same rows on the same
 * database: the person and the words they are found by, the participation, and the mark that a mail is due.
 */
final class SignUpBench {

    private static final int THREADS = 8;
    private static final int WARM_UP = 60;
    private static final int BURSTS = 5;
    private static final int ROUNDS = 3;
    private static final int SIGN_UPS = 200;
    private static final int SEATS = 100;
    private static final Duration BURST_TIME = Duration.ofSeconds(10);
    private static final Duration WARM_UP_TIME = Duration.ofSeconds(5);

    private final SignUp signUp;
    private final SessionPlanning planning;
    private final DataSource dataSource;
    private final People.NetworkCast cast;
    private final Clock clock;
    private final AtomicInteger guests = new AtomicInteger();

    private SignUpBench(ApplicationContext context) {
        this.signUp = context.getBean(SignUp.class);
        this.planning = context.getBean(SessionPlanning.class);
        this.dataSource = context.getBean(DataSource.class);
        this.cast = context.getBean(People.class).rijnoever();
        this.clock = context.getBean(Clock.class);
    }

    static void run() throws Exception {
        var folder = Files.createTempDirectory("leertafel-bench");
        try {
            compare("h2", "jdbc:h2:file:" + folder.resolve("signup") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256", "sa");
            compare("postgres", Postgres.newDatabase("signup"), "postgres");
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void compare(String database, String url, String user) throws Exception {
        try (var context = Bench.start(url, user)) {
            var bench = new SignUpBench(context);
            bench.perSecond(bench::throughTheService, WARM_UP);
            bench.perSecond(bench::bare, WARM_UP);
            double service = 0;
            double bare = 0;
            for (int round = 0; round < ROUNDS; round++) { // by turns, so that a busy moment hits both alike
                bare = Math.max(bare, bench.perSecond(bench::bare, BURSTS));
                service = Math.max(service, bench.perSecond(bench::throughTheService, BURSTS));
            }
            Bench.report("signup " + database + "-bare", bare, "sign-ups/s", 1, "itself");
            Bench.report("signup " + database, service, "sign-ups/s", service / bare, "bare-JDBC");
            bench.spread(bench.new HttpDoor(context), WARM_UP_TIME);
            var times = bench.spread(bench.new HttpDoor(context), BURST_TIME);
            Bench.report("signup " + database + "-http-p95", times[times.length * 95 / 100] / 1e6, "ms", 0, "nothing");
        }
    }

    /** One way to sign somebody up. */
    private interface Door {
        void signUp(SessionId session, int guest) throws Exception;
    }

    /** The form on the public page. */
    private final class HttpDoor implements Door {

        private final HttpClient client = HttpClient.newHttpClient();
        private final int port;

        private HttpDoor(ApplicationContext context) {
            this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        @Override
        public void signUp(SessionId session, int guest) throws Exception {
            var slug = ActingAs.person(
                    cast.coordinator(), () -> planning.planned(session).slug());
            var form = "name=Gast&perspective=RESIDENT&email=web" + guest + "%40druk.example";
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/n/rijnoever/" + slug))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The sign-up form answered " + answer.statusCode());
            }
        }
    }

    /** Two hundred sign-ups for one session, evenly over some time; how many nanoseconds each took, shortest first. */
    private long[] spread(Door door, Duration over) throws Exception {
        var session = ActingAs.person(cast.coordinator(), this::table);
        var between = over.toNanos() / SIGN_UPS;
        List<Future<Long>> times = new ArrayList<>();
        try (var clock = Executors.newScheduledThreadPool(SIGN_UPS)) {
            for (int i = 0; i < SIGN_UPS; i++) {
                Callable<Long> work = () -> {
                    long started = System.nanoTime();
                    door.signUp(session, guests.incrementAndGet());
                    return System.nanoTime() - started;
                };
                times.add(clock.schedule(work, i * between, TimeUnit.NANOSECONDS));
            }
            long[] nanos = new long[SIGN_UPS];
            for (int i = 0; i < SIGN_UPS; i++) {
                nanos[i] = times.get(i).get();
            }
            Arrays.sort(nanos);
            return nanos;
        }
    }

    private double perSecond(Door door, int bursts) throws Exception {
        double nanos = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int burst = 0; burst < bursts; burst++) {
                var session = ActingAs.person(cast.coordinator(), this::table);
                long started = System.nanoTime();
                for (var done : threads.invokeAll(burst(door, session))) {
                    done.get();
                }
                nanos += System.nanoTime() - started;
            }
        }
        return bursts * SIGN_UPS * 1e9 / nanos;
    }

    private List<Callable<Boolean>> burst(Door door, SessionId session) {
        var left = new AtomicInteger(SIGN_UPS);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            work.add(() -> {
                while (left.getAndDecrement() > 0) {
                    door.signUp(session, guests.incrementAndGet());
                }
                return true;
            });
        }
        return work;
    }

    private SessionId table() {
        var startsAt = LocalDateTime.now(clock).plusDays(30).withNano(0);
        var session = planning.plan(
                cast.network(),
                new SessionPlan(
                        SessionKind.KENNISCAFE,
                        null,
                        "Wat helpt als je je huis uit moet?",
                        "",
                        new TimeSlot(startsAt, startsAt.plusHours(2), ZoneId.of("Europe/Amsterdam")),
                        Place.NOWHERE,
                        null,
                        null,
                        null,
                        SEATS,
                        null,
                        null,
                        Visibility.PUBLIC,
                        null));
        planning.publish(session);
        return session;
    }

    private void throughTheService(SessionId session, int guest) {
        signUp.signUp(
                session,
                new SignUpForm(
                        "Gast " + guest,
                        new EmailAddress("gast" + guest + "@druk.example"),
                        Perspective.RESIDENT,
                        null,
                        Language.NL));
    }

    private void bare(SessionId session, int guest) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, session);
            var isWaiting = taken(connection, session) >= SEATS;
            int number = last(connection, session, isWaiting ? "waiting_no" : "seat_no") + 1;
            var person = TimeOrdered.uuid();
            run(connection, """
                    insert into person (person_id, name, email, language, channel, administrator, version)
                    values (?, ?, ?, 'NL', 'MAIL', false, 0)""", person, "Gast", "bare" + guest + "@druk.example");
            words(connection, person, "gast", "bare" + guest, "druk", "example");
            run(
                    connection,
                    """
                    insert into participation (participation_id, session_id, person_id, status, perspective, seat_no,
                        waiting_no, source, changed_at, version, reason)
                    values (?, ?, ?, ?, 'RESIDENT', ?, ?, 'PUBLIC_FORM', ?, 0, 'SEATED')""",
                    TimeOrdered.uuid(),
                    session.sessionId(),
                    person,
                    isWaiting ? "WAITING" : "ACCEPTED",
                    isWaiting ? null : number,
                    isWaiting ? (long) number : null,
                    Timestamp.from(Instant.now(clock)));
            run(
                    connection,
                    """
                    insert into invitation (invitation_id, session_id, person_id, uid, sequence_no, on_calendar, due_at,
                        version)
                    values (?, ?, ?, ?, 0, false, ?, 0)""",
                    TimeOrdered.uuid(),
                    session.sessionId(),
                    person,
                    UUID.randomUUID(),
                    Timestamp.from(Instant.now(clock)));
            connection.commit();
        }
    }

    private static void lock(Connection connection, SessionId session) throws SQLException {
        try (var lock = prepare(
                connection, "select capacity from session where session_id = ? for update", session.sessionId())) {
            lock.executeQuery().next();
        }
    }

    private static int taken(Connection connection, SessionId session) throws SQLException {
        try (var count = prepare(connection, """
                        select status, perspective, sum(party_size), sum(helpers) from participation
                        where session_id = ? and status in ('ACCEPTED', 'WAITING') group by status, perspective""", session.sessionId());
                var rows = count.executeQuery()) {
            int taken = 0;
            while (rows.next()) {
                taken += "ACCEPTED".equals(rows.getString(1)) ? rows.getInt(3) + rows.getInt(4) : 0;
            }
            return taken;
        }
    }

    private static int last(Connection connection, SessionId session, String column) throws SQLException {
        try (var last = prepare(
                        connection,
                        "select coalesce(max(" + column + "), 0) from participation where session_id = ?",
                        session.sessionId());
                var rows = last.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void words(Connection connection, UUID person, String... words) throws SQLException {
        try (var insert = connection.prepareStatement("insert into person_word (person_id, word) values (?, ?)")) {
            for (var word : words) {
                insert.setObject(1, person);
                insert.setString(2, word);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void run(Connection connection, String statement, @Nullable Object... values) throws SQLException {
        try (var insert = prepare(connection, statement, values)) {
            insert.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
