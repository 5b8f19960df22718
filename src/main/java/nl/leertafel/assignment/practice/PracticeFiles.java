package nl.leertafel.assignment.practice;

import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileKeeper;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The files of work that practice was asked about: for who was asked, as long as their link opens it. */
@Component
class PracticeFiles implements FileKeeper {

    private final PracticeFeedbacks feedbacks;
    private final LinkTokens tokens;

    PracticeFiles(PracticeFeedbacks feedbacks, LinkTokens tokens) {
        this.feedbacks = feedbacks;
        this.tokens = tokens;
    }

    @Override
    public boolean keeps(FileId file) {
        return !feedbacks.withFile(file.fileId()).isEmpty();
    }

    @Override
    public boolean mayFetch(FileId file, PersonId person) {
        return feedbacks.withFile(file.fileId()).stream()
                .filter(it -> person.equals(it.person()))
                .anyMatch(it -> tokens.isOpen(LinkPurpose.FEEDBACK, it.id().practiceFeedbackId()));
    }
}
