package nl.leertafel.durability;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leertafel.App;

/** The product as a process of its own, with the demonstration in it; it can be killed at any moment. */
public final class Product implements AutoCloseable {

    private static final String PAGE = "/n/rijnoever/kenniscafe-uithuiszettingen";
    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path log;
    private final int port;
    private final Process process;

    private Product(Path log, int port, Process process) {
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** Starts it on this database and waits until its public page is there. */
    static Product start(Path data, Storage storage, List<String> settings) throws Exception {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1", // it lives for seconds
                "-cp",
                System.getProperty("java.class.path"),
                App.class.getName(),
                "--spring.profiles.active=demo",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn",
                "--server.port=" + port,
                "--leertafel.secret-key=dGhpcnR5LXR3byBieXRlcyBmb3IgdGVzdHMgb25seSE=",
                "--spring.datasource.url=" + storage.url(),
                "--spring.datasource.username=" + storage.user()));
        command.addAll(settings);
        var log = data.resolve("server.log");
        var builder = new ProcessBuilder(command);
        builder.environment().put("LEERTAFEL_DATA", data.toString());
        builder.environment().put("LEERTAFEL_LIMIT_SIGNUPS", "1000000");
        builder.environment().put("LEERTAFEL_SECRET_KEY", "dGhpcnR5LXR3byBieXRlcyBmb3IgdGVzdHMgb25seSE=");
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        var product = new Product(log, port, builder.start());
        product.awaitPage();
        return product;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits a moment, or until it has ended. */
    void watch(Duration moment) throws InterruptedException {
        process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Signs somebody up through the public form; whether they were told that they are on the list. */
    public boolean signUp(String email) throws IOException, InterruptedException {
        var form = "name=Gast&perspective=RESIDENT&email=" + email.replace("@", "%40");
        var request = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().contains("data-participation=\"");
    }

    /** SIGKILL: nothing is finished, nothing is closed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }

    private void awaitPage() throws Exception {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                var page = HttpRequest.newBuilder(address()).build();
                if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                watch(Duration.ofMillis(200));
            }
        }
        close();
        throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
    }

    private URI address() {
        return URI.create("http://localhost:" + port + PAGE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
