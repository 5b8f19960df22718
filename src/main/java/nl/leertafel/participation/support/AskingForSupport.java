package nl.leertafel.participation.support;

import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import nl.leertafel.session.SessionDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying what one needs, by the link in a mail: it is the right to one's own needs at that one session, and to nothing of
 * anyone else. Nothing of it is kept without permission, and none of it touches one's seat.
 */
@Service
@Transactional
public class AskingForSupport {

    private final Answers answers;
    private final SessionDirectory sessions;
    private final NeedKeeping keeping;

    AskingForSupport(Answers answers, SessionDirectory sessions, NeedKeeping keeping) {
        this.answers = answers;
        this.sessions = sessions;
        this.keeping = keeping;
    }

    /** What the receiver of the link said; empty when there is nothing to say or to take back. */
    @Transactional(readOnly = true)
    public Optional<MyNeeds> mine(String token) {
        var answer = answers.byToken(token);
        var changeable = keeping.mayAsk(answer.session(), answer.participation());
        return keeping.find(answer.participation())
                .map(it -> new MyNeeds(keeping.read(it).orElse(Needs.NONE), it.consentAt(), changeable))
                .or(() -> changeable ? Optional.of(new MyNeeds(Needs.NONE, null, true)) : Optional.empty());
    }

    /**
     * Keeps what someone needs, or changes it; to need nothing any more takes it back.
     *
     * @throws nl.leertafel.kernel.Refusal at {@code consent} without permission
     */
    public void tell(String token, Needs needs, boolean consents) {
        var answer = locked(token);
        keeping.keep(answer.session(), answer.participation(), needs, consents, Consent.ANSWER_PAGE);
    }

    /** Takes the permission back: it is gone at once, and the seat stays. */
    public void withdraw(String token) {
        keeping.forget(locked(token).participation());
    }

    private Answer locked(String token) {
        sessions.lock(answers.byToken(token).session().id());
        return answers.byToken(token);
    }
}
