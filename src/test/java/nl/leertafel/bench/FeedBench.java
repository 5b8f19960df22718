package nl.leertafel.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leertafel.access.ActingAs;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.invitation.PersonFeedForm;
import nl.leertafel.invitation.PersonFeeds;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Postgres;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A network's feed and a person's, five hundred sessions each, against a static file of the same size on the same
 * server: the whole of it, and to who has it already.
 */
final class FeedBench {

    private static final int SESSIONS = 500;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURE = Duration.ofSeconds(3);
    private static final String NETWORK = "/feeds/network/rijnoever.ics";

    /** An address of files that are the same for everyone. */
    private static final String FILE = "/fonts/feed.ics";

    private final ApplicationContext context;
    private final Load load;
    private final int port;

    private FeedBench(ApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.load = new Load(port);
    }

    static void run() throws Exception {
        var folder = Files.createTempDirectory("leertafel-bench");
        try {
            compare("h2", "jdbc:h2:file:" + folder.resolve("feed") + ";WRITE_DELAY=0", "sa", folder);
            compare("postgres", Postgres.newDatabase("feed"), "postgres", folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void compare(String database, String url, String user, Path folder) throws Exception {
        try (var context = Bench.start(
                url,
                user,
                "--server.tomcat.max-keep-alive-requests=-1",
                "--spring.web.resources.static-locations=classpath:/META-INF/resources/,file:" + folder + "/")) {
            new FeedBench(context).compare(database, folder);
        }
    }

    private void compare(String database, Path folder) throws Exception {
        var person = fill();
        var asked = List.of(
                new Asked("feed", NETWORK, "", 200),
                new Asked("feed", NETWORK, "If-None-Match: " + etag(NETWORK) + "\r\n", 304),
                new Asked("feed-person", person, "", 200),
                new Asked("feed-person", person, "If-None-Match: " + etag(person) + "\r\n", 304));
        Files.createDirectories(folder.resolve("fonts"));
        Files.write(folder.resolve(FILE.substring(1)), get(NETWORK).body());
        var file = new Asked("file", FILE, "", 200);
        perSecond(file, WARM_UP);
        for (var it : asked) {
            perSecond(it, WARM_UP);
        }
        double bare = 0;
        double[] best = new double[asked.size()];
        for (int round = 0; round < ROUNDS; round++) { // by turns, so that a busy moment hits all alike
            bare = Math.max(bare, perSecond(file, MEASURE));
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], perSecond(asked.get(i), MEASURE));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "feed %s: %d octets; %.1f programs want to run on %d processors%n",
                database,
                Files.size(folder.resolve(FILE.substring(1))),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        Bench.report("feed " + database + "-static-file", bare, "requests/s", 1, "itself");
        for (int i = 0; i < best.length; i++) {
            var it = asked.get(i);
            Bench.report(
                    "feed " + database + "-" + it.name() + "-" + it.status(),
                    best[i],
                    "requests/s",
                    best[i] / bare,
                    "static-file");
        }
    }

    /** What is asked for, and how the server should answer. */
    private record Asked(String name, String path, String headers, int status) {}

    private double perSecond(Asked asked, Duration time) throws Exception {
        return load.requestsPerSecond(asked.path(), asked.headers(), asked.status(), time);
    }

    /** Five hundred evenings for everyone, to all of which one person is invited; where that person's agenda is read. */
    private String fill() {
        var cast = context.getBean(People.class).rijnoever();
        var planning = context.getBean(SessionPlanning.class);
        var attendance = context.getBean(Attendance.class);
        var first = LocalDateTime.now(context.getBean(Clock.class)).plusDays(1).withNano(0);
        ActingAs.person(cast.coordinator(), () -> {
            for (int i = 0; i < SESSIONS; i++) {
                var session = planning.plan(cast.network(), evening(i, first.plusDays(i)));
                planning.publish(session);
                attendance.invite(session, new Invitees(MemberFilter.everyone(), Set.of(cast.resident())));
            }
            return cast;
        });
        context.getBean(InvitationWorker.class).run();
        return ActingAs.person(cast.resident(), () -> {
            var address = context.getBean(PersonFeeds.class)
                    .make(new PersonFeedForm("Telefoon", false))
                    .address();
            return URI.create(address).getPath();
        });
    }

    private static SessionPlan evening(int number, LocalDateTime starts) {
        return new SessionPlan(
                SessionKind.KENNISCAFE,
                null,
                "Wat helpt als je je huis uit moet? Deel " + number,
                "Een avond met mensen die het **hebben meegemaakt**.\n\nWe zoeken wat morgen al anders kan.",
                TimeSlot.inAmsterdam(starts, starts.plusHours(2)),
                new Place("Buurthuis De Brug", "Kade 12, Rijnoever", "Rolstoel: ja. Bus 4 stopt voor de deur."),
                null,
                "geen, er is soep",
                null,
                20,
                null,
                null,
                Visibility.PUBLIC,
                null);
    }

    private String etag(String path) throws Exception {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
