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
    public MyReflection save(String token, ReflectionText text, SharedWith readers, int versionSeen) {
        var answer = answers.byToken(token);
        return desk.save(answer.session(), answer.participation().person(), text, readers, versionSeen);
    }

    /** Forgets what was being changed. */
    public void dropDraft(String token) {
        var answer = answers.byToken(token);
        desk.dropDraft(answer.session(), answer.participation().person());
    }

    /** What somebody typed in for the receiver of the link, from a card. */
    @Transactional(readOnly = true)
    public Optional<MyReflection> card(String token) {
        var answer = answers.byToken(token);
        return desk.card(answer.session(), answer.participation().person());
    }

    /** Chooses who reads it from now on. */
    public void letRead(String token, ReflectionSource source, SharedWith readers) {
        var answer = answers.byToken(token);
        desk.letRead(answer.session(), answer.participation().person(), source, readers);
    }

    public void delete(String token, ReflectionSource source) {
        var answer = answers.byToken(token);
        desk.delete(answer.session(), answer.participation().person(), source);
    }
}
