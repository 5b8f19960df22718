package nl.leertafel.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import nl.leertafel.App;
import org.springframework.boot.SpringApplication;

/** The public door against a bare handler that does one JPA count, on the same server, in the same run. */
final class PublicBench {

    private static final String SESSION = "/n/rijnoever/kenniscafe-uithuiszettingen";
    private static final String AGENDA = "/n/rijnoever";
    private static final String FEED = "/feeds/network/rijnoever.ics";
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURE = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;

    private PublicBench() {}

    static void run() throws Exception {
        var data = Files.createTempDirectory("leertafel-bench");
        var application = new SpringApplication(App.class);
        application.setAdditionalProfiles("demo");
        try (var context = application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--spring.datasource.url=jdbc:h2:file:" + data + "/bench;WRITE_DELAY=0")) {
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            measure(new Load(port), port);
        }
    }

    private static void measure(Load load, int port) throws Exception {
        var etag = "If-None-Match: " + etag(port) + "\r\n";
        var bare = "/n/bench-bare/count";
        for (var path : new String[] {bare, SESSION, AGENDA, FEED}) {
            load.requestsPerSecond(path, "", 200, WARM_UP);
        }
        double[] best = new double[5];
        for (int round = 0; round < ROUNDS; round++) { // by turns, so that a busy moment hits all alike
            best[0] = Math.max(best[0], load.requestsPerSecond(bare, "", 200, MEASURE));
            best[1] = Math.max(best[1], load.requestsPerSecond(SESSION, "", 200, MEASURE));
            best[2] = Math.max(best[2], load.requestsPerSecond(AGENDA, "", 200, MEASURE));
            best[3] = Math.max(best[3], load.requestsPerSecond(FEED, "", 200, MEASURE));
            best[4] = Math.max(best[4], load.requestsPerSecond(FEED, etag, 304, MEASURE));
        }
        Bench.report("public-bare", best[0], "requests/s", 1, "itself");
        Bench.report("public-session", best[1], "requests/s", best[1] / best[0], "one-JPA-count");
        Bench.report("public-agenda", best[2], "requests/s", best[2] / best[0], "one-JPA-count");
        Bench.report("public-feed", best[3], "requests/s", best[3] / best[0], "one-JPA-count");
        Bench.report("public-feed-304", best[4], "requests/s", best[4] / best[0], "one-JPA-count");
    }

    private static String etag(int port) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var feed = HttpRequest.newBuilder(URI.create("http://localhost:" + port + FEED))
                    .build();
            return client.send(feed, HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
        }
    }
}
