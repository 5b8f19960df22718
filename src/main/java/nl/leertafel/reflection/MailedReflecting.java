package nl.leertafel.reflection;

import java.util.Optional;
import nl.leertafel.participation.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing about a session without signing in: the link in a mail is the right to one's own reflection on that one
 * session, and to nothing of anyone else. A token that opens nothing is {@link nl.leertafel.kernel.NotFound}.
 */
@Service
@Transactional
public class MailedReflecting {

    private final Answers answers;
    private final WritingDesk desk;

    MailedReflecting(Answers answers, WritingDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    /** What the receiver of the link wrote or can write; empty for who has nothing to write here. */
    @Transactional(readOnly = true)
    public Optional<MyReflection> mine(String token) {
        var answer = answers.byToken(token);
        return desk.mine(answer.session(), answer.participation().person());
    }

    /** Keeps what was typed, for nobody but its writer. */
    public MyReflection draft(String token, ReflectionText text, int versionSeen) {
        var answer = answers.byToken(token);
        return desk.draft(answer.session(), answer.participation().person(), text, versionSeen);
    }

    /** Saves the text, and who reads it. */
    public MyReflection save(String token, ReflectionText text, ReflectionVisibility readers, int versionSeen) {
        var answer = answers.byToken(token);
        return desk.save(answer.session(), answer.participation().person(), text, readers, versionSeen);
    }

    /** Forgets what was being changed. */
    public void dropDraft(String token) {
        var answer = answers.byToken(token);
        desk.dropDraft(answer.session(), answer.participation().person());
    }

    /** Lets those who were there read it. */
    public void share(String token) {
        var answer = answers.byToken(token);
        desk.share(answer.session(), answer.participation().person());
    }

    /** From now on only its writer reads it again. */
    public void keepPrivate(String token) {
        var answer = answers.byToken(token);
        desk.keepPrivate(answer.session(), answer.participation().person());
    }

    public void delete(String token) {
        var answer = answers.byToken(token);
        desk.delete(answer.session(), answer.participation().person());
    }
}
