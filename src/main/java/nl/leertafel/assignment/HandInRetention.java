package nl.leertafel.assignment;

import java.time.Clock;
import java.time.Duration;
import nl.leertafel.files.FileStore;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Half a year after a group was to hand in, or did, lets go of the files that were handed in; what was found stays, in words. */
@Component
class HandInRetention {

    private static final Duration KEPT = Duration.ofDays(183);
    private static final Limit BATCH = Limit.of(200);

    private final HandIns handIns;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandInRetention(HandIns handIns, FileStore files, TransactionTemplate transaction, Clock clock) {
        this.handIns = handIns;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing is left to let go, in steps. */
    void run() {
        boolean mayHaveMore;
        do {
            mayHaveMore = Boolean.TRUE.equals(transaction.execute(begun -> letGo()));
        } while (mayHaveMore);
    }

    private boolean letGo() {
        var due = handIns.withFilesDueBefore(clock.instant().minus(KEPT), BATCH);
        due.forEach(handIn -> {
            var gone = handIn.letGoOfFiles();
            handIns.saveAndFlush(handIn);
            gone.forEach(files::release);
        });
        return due.size() == BATCH.max();
    }
}
