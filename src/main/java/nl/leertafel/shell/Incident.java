package nl.leertafel.shell;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something went wrong that nobody foresaw: a short id for who saw it, and for the log where it happened. Messages of
 * exceptions are left out, because they may quote what people typed.
 */
public record Incident(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 25;

    /** Writes it to the log under a fresh id. */
    public static Incident of(Throwable problem) {
        var incident = new Incident(freshId());
        LOG.error("Incident {}: {}", incident.id(), whereItHappened(problem));
        return incident;
    }

    private static String freshId() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String whereItHappened(@Nullable Throwable problem) {
        if (problem == null) {
            return "";
        }
        var frames = Arrays.stream(problem.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining());
        var cause = problem.getCause() == problem ? null : problem.getCause();
        return problem.getClass().getName()
                + frames
                + (cause == null ? "" : System.lineSeparator() + "caused by " + whereItHappened(cause));
    }
}
