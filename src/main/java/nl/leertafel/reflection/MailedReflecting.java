package nl.leertafel.reflection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.files.FileContent;
import nl.leertafel.files.FileStore;
import nl.leertafel.files.Upload;
import nl.leertafel.participation.Answers;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.Visibility;
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
    private final Readings readings;
    private final Openings openings;
    private final FileStore files;

    MailedReflecting(Answers answers, WritingDesk desk, Readings readings, Openings openings, FileStore files) {
        this.answers = answers;
        this.desk = desk;
        this.readings = readings;
        this.openings = openings;
        this.files = files;
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

    /** Keeps a photo or drawing with it. */
    public MyReflection illustrate(String token, Upload picture, int versionSeen) {
        var answer = answers.byToken(token);
        return desk.illustrate(answer.session(), answer.participation().person(), picture, versionSeen);
    }

    public void removePicture(String token) {
        var answer = answers.byToken(token);
        desk.removePicture(answer.session(), answer.participation().person());
    }

    /** One's own picture, to look at. */
    @Transactional(readOnly = true)
    public FileContent picture(String token) {
        var answer = answers.byToken(token);
        var person = answer.participation().person();
        return files.open(desk.picture(answer.session(), person), person);
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

    /** Who read it, in the order in which they did. */
    @Transactional(readOnly = true)
    public List<ReadBy> readBy(String token, ReflectionSource source) {
        var answer = answers.byToken(token);
        return readings.of(answer.session().id(), answer.participation().person(), source);
    }

    /** Who broke the glass to read it, and why. */
    @Transactional(readOnly = true)
    public List<GlassBroken> openings(String token) {
        var answer = answers.byToken(token);
        return openings.of(answer.session().id(), answer.participation().person());
    }

    /** Whether the session has a page that everyone sees. */
    @Transactional(readOnly = true)
    public boolean mayBePublic(String token) {
        return answers.byToken(token).session().visibility() == Visibility.PUBLIC;
    }

    /** The organisations one can keep it from, by name. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> organisations(String token) {
        return desk.organisations(answers.byToken(token).session());
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
