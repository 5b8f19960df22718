package nl.leertafel.assignment;

import java.time.Clock;
import java.time.Duration;
import nl.leertafel.files.FileStore;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Half a year after an assignment was due, lets go of the files that were handed in; what was found stays, in words. */
@Service
@Transactional
class HandInRetention {

    private static final Duration KEPT = Duration.ofDays(183);
    private static final Limit BATCH = Limit.of(200);

    private final HandIns handIns;
    private final FileStore files;
    private final Clock clock;

    HandInRetention(HandIns handIns, FileStore files, Clock clock) {
        this.handIns = handIns;
        this.files = files;
        this.clock = clock;
    }

    void run() {
        handIns.withFilesDueBefore(clock.instant().minus(KEPT), BATCH).forEach(handIn -> {
            var gone = handIn.letGoOfFiles();
            handIns.saveAndFlush(handIn);
            gone.forEach(files::release);
        });
    }
}
