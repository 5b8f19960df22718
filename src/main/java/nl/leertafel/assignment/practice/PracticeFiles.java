package nl.leertafel.assignment.practice;

import java.time.Clock;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileKeeper;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The files of work that practice was asked about: for who was asked, as long as they may look at it. */
@Component
class PracticeFiles implements FileKeeper {

    private final PracticeFeedbacks feedbacks;
    private final Clock clock;

    PracticeFiles(PracticeFeedbacks feedbacks, Clock clock) {
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    @Override
    public boolean keeps(FileId file) {
        return !feedbacks.withFile(file.fileId()).isEmpty();
    }

    @Override
    public boolean mayFetch(FileId file, PersonId person) {
        return feedbacks.withFile(file.fileId()).stream()
                .anyMatch(it -> person.equals(it.person()) && it.isOpen(clock.instant()));
    }
}
