package nl.leertafel.assignment.practice;

import java.time.Clock;
import java.util.Objects;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.files.FileContent;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying what one thinks of work, by the link in a mail, which is the right to that once, as long as no newer version was
 * handed in. Looking changes nothing; a token that opens nothing is {@link NotFound}.
 */
@Service
@Transactional
public class MailedFeedback {

    private final PracticeFeedbacks feedbacks;
    private final AssignmentDirectory directory;
    private final FileStore files;
    private final LinkTokens tokens;
    private final Clock clock;

    MailedFeedback(
            PracticeFeedbacks feedbacks,
            AssignmentDirectory directory,
            FileStore files,
            LinkTokens tokens,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.directory = directory;
        this.files = files;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AskedFeedback look(String token) {
        var asked = opened(token);
        var handIn = directory.handIn(asked.handIn());
        return new AskedFeedback(handIn.assignment(), handIn.groupName(), handIn.newest(), asked.body());
    }

    /** A file of that work, to fetch it. */
    @Transactional(readOnly = true)
    public FileContent open(String token, FileId file) {
        var asked = opened(token);
        var isOfTheWork = directory.handIn(asked.handIn()).newest().files().stream()
                .anyMatch(it -> it.id().equals(file));
        if (!isOfTheWork) {
            throw new NotFound("file " + file.fileId());
        }
        return files.open(file, Objects.requireNonNull(asked.person()));
    }

    /**
     * Says it, once.
     *
     * @throws Refusal for nothing, and for who said it already
     */
    public void give(String token, @Nullable String words) {
        try {
            feedbacks.saveAndFlush(opened(token).give(words, clock.instant()));
        } catch (OptimisticLockingFailureException twice) {
            throw Refusal.because("assignment.practice.already");
        }
    }

    private PracticeFeedback opened(String token) {
        return tokens.find(LinkPurpose.FEEDBACK, token)
                .map(PracticeFeedbackId::new)
                .flatMap(feedbacks::findById)
                .filter(it -> it.person() != null)
                .filter(it -> directory.handIn(it.handIn()).newest().number() == it.number())
                .orElseThrow(() -> new NotFound("practice feedback"));
    }
}
