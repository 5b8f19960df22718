package nl.leertafel.bench;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leertafel.App;
import nl.leertafel.durability.KillDuringSending;
import nl.leertafel.durability.KillDuringSignUps;
import nl.leertafel.durability.Outage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Runs one benchmark by name and prints one line per figure, {@code bench NAME FIGURE UNIT ratio R against WHAT}; the
 * same goes to {@code target/bench.jsonl}.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "feed" -> FeedBench.run();
            case "kill-sender" ->
                System.exit(KillDuringSending.run(arguments[1], Integer.parseInt(arguments[2])) ? 0 : 1);
            case "outage" -> System.exit(Outage.run(arguments[1], Integer.parseInt(arguments[2])) ? 0 : 1);
            case "public" -> PublicBench.run();
            case "growth" -> System.exit(GrowthBench.run(Bench::isReadMost) ? 0 : 1);
            case "growth-others" -> System.exit(GrowthBench.run(it -> !isReadMost(it)) ? 0 : 1);
            case "invitations" -> System.exit(invitations(arguments) ? 0 : 1);
            case "kill" -> System.exit(KillDuringSignUps.run(arguments[1], Integer.parseInt(arguments[2])) ? 0 : 1);
            case "seats" -> System.exit(SeatBench.run() ? 0 : 1);
            case "signup" -> SignUpBench.run();
            default -> {
                System.err.println(
                        "I know these benchmarks: feed, growth, growth-others, invitations [DATABASE], kill DATABASE TIMES, "
                                + "kill-sender DATABASE TIMES, outage DATABASE SECONDS, public, seats, signup");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    /** Lists of sessions, a table, the page of a question, one's own actions, a lecturer's groups: their bound is promised. */
    private static boolean isReadMost(String figure) {
        return Stream.of("people", "questions", "actions").noneMatch(figure::startsWith);
    }

    /** On one database, or on each in a process of its own: the product never knows two, and is slower when it does. */
    private static boolean invitations(String... arguments) throws Exception {
        return arguments.length > 1
                ? InvitationBench.run(arguments[1])
                : alone("invitations", "h2") & alone("invitations", "postgres");
    }

    /** Runs a benchmark in a new JVM with the options of this one. */
    private static boolean alone(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    static void report(String name, double figure, String unit, double ratio, String against) throws IOException {
        System.out.printf(Locale.ROOT, "bench %s %.0f %s ratio %.2f against %s%n", name, figure, unit, ratio, against);
        Files.writeString(
                Path.of("target", "bench.jsonl"),
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"%s\",\"figure\":%.1f,\"unit\":\"%s\",\"ratio\":%.3f,\"against\":\"%s\"}%n",
                        name,
                        figure,
                        unit,
                        ratio,
                        against),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The product on this database, with nothing else to do. */
    static ConfigurableApplicationContext start(String url, String user, String... more) {
        var application = new SpringApplication(App.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("dbSchedulerStarter", DbSchedulerStarter.class, () -> () -> {}));
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn",
                "--management.health.db-scheduler.enabled=false",
                "--leertafel.secret-key=dGhpcnR5LXR3byBieXRlcyBmb3IgdGVzdHMgb25seSE=",
                "--LEERTAFEL_LIMIT_SIGNUPS=1000000",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user));
        settings.addAll(List.of(more));
        return application.run(settings.toArray(String[]::new));
    }
}
