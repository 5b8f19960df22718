package nl.leertafel.reflection;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.leertafel.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of what nobody needs any more: what was begun and never saved, after half a year, and who was asked to write,
 * after a year. What somebody saved is theirs, for as long as they want.
 */
@Service
@Transactional
class ReflectionRetention {

    private static final Duration NEVER_SAVED = Duration.ofDays(183);
    private static final Duration ASKED = Duration.ofDays(365);

    private final Reflections reflections;
    private final FileStore files;
    private final JdbcClient database;
    private final Clock clock;

    ReflectionRetention(Reflections reflections, FileStore files, JdbcClient database, Clock clock) {
        this.reflections = reflections;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    void run() {
        reflections.neverSaved(clock.instant().minus(NEVER_SAVED)).forEach(it -> {
            reflections.delete(it);
            it.picture().ifPresent(files::release);
        });
        database.sql("delete from reflection_request where asked_at < ?")
                .param(clock.instant().minus(ASKED).atOffset(ZoneOffset.UTC))
                .update();
    }
}
