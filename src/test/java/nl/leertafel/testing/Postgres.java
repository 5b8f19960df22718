package nl.leertafel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL server for the whole run, from a binary that comes as a Maven artifact. */
public final class Postgres {

    private Postgres() {}

    static String url() {
        return Server.RUNNING.getJdbcUrl("postgres", "postgres");
    }

    /** An empty database beside the one of the tests, for the user {@code postgres}. */
    public static String newDatabase(String name) {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    /** Starts at first use and ends with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            requireUserNamespaces();
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgres").toFile())
                        .start();
            } catch (IOException broken) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", broken);
            }
        }

        /** PostgreSQL refuses to run as root; as root it runs in a user namespace of its own. */
        private static void requireUserNamespaces() {
            if (!"root".equals(System.getProperty("user.name"))) {
                return;
            }
            try {
                var probe = new ProcessBuilder("unshare", "-U", "true").start();
                if (!probe.waitFor(10, TimeUnit.SECONDS) || probe.exitValue() != 0) {
                    throw new IllegalStateException(
                            "The embedded PostgreSQL cannot run as root on this machine, because"
                                    + " it has no user namespaces. Run the tests as another user.");
                }
            } catch (IOException noUnshare) {
                throw new IllegalStateException(
                        "The embedded PostgreSQL needs the program 'unshare' (package util-linux) when root runs it. Run"
                                + " the tests as another user, or install it.",
                        noUnshare);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
