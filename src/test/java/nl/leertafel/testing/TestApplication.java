package nl.leertafel.testing;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What a test context has instead of the real thing: a database, a port, a clock that stands still, no background work. */
final class TestApplication {

    private TestApplication() {}

    static class OnH2 implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            prepare(context, "h2", "jdbc:h2:mem:leertafel;DB_CLOSE_DELAY=-1;WRITE_DELAY=0;LOCK_TIMEOUT=10000", "sa");
        }
    }

    static class OnPostgres implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            prepare(context, "postgres", Postgres.url(), "postgres");
        }
    }

    private static void prepare(GenericApplicationContext context, String name, String database, String user) {
        var port = freePort();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test application",
                        Map.of(
                                "spring.datasource.url",
                                database,
                                "spring.datasource.username",
                                user,
                                "server.port",
                                port,
                                "leertafel.secret-key",
                                "dGhpcnR5LXR3byBieXRlcyBmb3IgdGVzdHMgb25seSE=",
                                "management.health.db-scheduler.enabled",
                                false,
                                "leertafel.mail.journal",
                                "target/" + name + ".sent",
                                "leertafel.base-url",
                                "http://localhost:" + port)));
        context.registerBean("testClock", TestClock.class, TestClock::new, definition -> definition.setPrimary(true));
        context.registerBean("database", Database.class);
        // tasks can be scheduled but nothing picks them up: tests call the workers themselves
        context.registerBean("dbSchedulerStarter", DbSchedulerStarter.class, () -> () -> {});
    }

    /** Chosen before the start, because links in mails carry the port. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
