package nl.leertafel.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileStore;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Where one person writes about one session, whichever door they came through. The caller has made sure who that person
 * is; here it is decided what they can do. One can write from the start of a session on, because people do so at the
 * table as well, and because it may end earlier than planned.
 */
@Component
class WritingDesk {

    private final Reflections reflections;
    private final ParticipationDirectory participations;
    private final Prompts prompts;
    private final FileStore files;
    private final OrganisationRegister organisations;
    private final Clock clock;

    WritingDesk(
            Reflections reflections,
            ParticipationDirectory participations,
            Prompts prompts,
            FileStore files,
            OrganisationRegister organisations,
            Clock clock) {
        this.reflections = reflections;
        this.participations = participations;
        this.prompts = prompts;
        this.files = files;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What this person wrote or can write; empty when there is nothing of theirs and nothing to write. */
    Optional<MyReflection> mine(SessionDetails session, PersonId person) {
        var writable = isOpen(session) && participations.isSeated(session.id(), person);
        return reflections
                .find(session.id(), person, ReflectionSource.SELF)
                .map(it -> it.mine(prompts.after(session), writable))
                .or(() -> writable ? Optional.of(blank(session)) : Optional.empty());
    }

    /** What somebody typed in for this person, from a card. */
    Optional<MyReflection> card(SessionDetails session, PersonId person) {
        return reflections
                .find(session.id(), person, ReflectionSource.CARD)
                .map(it -> it.mine(prompts.after(session), false));
    }

    MyReflection draft(SessionDetails session, PersonId person, ReflectionText text, int versionSeen) {
        var reflection = forWriting(session, person, versionSeen).draft(text, clock.instant());
        if (reflection.isNothing()) {
            reflections.find(session.id(), person, ReflectionSource.SELF).ifPresent(reflections::delete);
            return blank(session);
        }
        return saved(reflection).mine(prompts.after(session), true);
    }

    MyReflection save(
            SessionDetails session, PersonId person, ReflectionText text, SharedWith readers, int versionSeen) {
        var reflection = forWriting(session, person, versionSeen);
        if (!reflection.hasPicture()) {
            requireWords(session, text);
        }
        requirePossible(session, readers);
        return saved(reflection.write(text, readers, clock.instant(), LocalDate.now(clock)))
                .mine(prompts.after(session), true);
    }

    /** Keeps a photo or drawing with it, in the place of the one that was there. */
    MyReflection illustrate(SessionDetails session, PersonId person, Upload picture, int versionSeen) {
        var reflection = forWriting(session, person, versionSeen);
        var before = reflection.picture();
        var file = files.keep(picture, person);
        var illustrated = saved(reflection.illustrate(file, clock.instant()));
        before.ifPresent(files::release);
        return illustrated.mine(prompts.after(session), true);
    }

    void removePicture(SessionDetails session, PersonId person) {
        var reflection = existing(session, person, ReflectionSource.SELF);
        var before = reflection.picture();
        reflection.illustrate(null, clock.instant());
        if (reflection.isNothing() || reflection.isWritten() && reflection.saysNothing()) {
            reflections.delete(reflection.withdraw());
        } else {
            saved(reflection);
        }
        before.ifPresent(files::release);
    }

    /** The picture with what this person wrote. */
    FileId picture(SessionDetails session, PersonId person) {
        return existing(session, person, ReflectionSource.SELF)
                .picture()
                .orElseThrow(() ->
                        new NotFound("no picture about session " + session.id().sessionId()));
    }

    void dropDraft(SessionDetails session, PersonId person) {
        var reflection = existing(session, person, ReflectionSource.SELF).dropDraft();
        if (reflection.isWritten()) {
            saved(reflection);
        } else {
            reflections.delete(reflection);
        }
    }

    /** The organisations of a network, by name: those its people come or came from. */
    Map<OrganisationId, String> organisations(SessionDetails session) {
        var names = new LinkedHashMap<OrganisationId, String>();
        organisations.names(reflections.organisationsIn(session.network())).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(it -> names.put(it.getKey(), it.getValue()));
        return names;
    }

    /** Narrowing is always possible; for more readers one must still be on the list of who was there. */
    void letRead(SessionDetails session, PersonId person, ReflectionSource source, SharedWith readers) {
        var reflection = existing(session, person, source);
        if (!reflection.isWritten()) {
            throw new NotFound("nothing saved about session " + session.id().sessionId());
        }
        if (reflection.sharedWith().isNarrowerThan(readers)) {
            requireAtTable(session, person);
            requirePossible(session, readers);
        }
        saved(reflection.letRead(readers));
    }

    void delete(SessionDetails session, PersonId person, ReflectionSource source) {
        var reflection = existing(session, person, source);
        reflections.delete(reflection.withdraw());
        reflection.picture().ifPresent(files::release);
    }

    private MyReflection blank(SessionDetails session) {
        return MyReflection.blank(session.id(), prompts.after(session));
    }

    void requireWords(SessionDetails session, ReflectionText text) {
        if (text.isEmpty()) {
            throw Refusal.at(prompts.after(session).getFirst().name(), "reflection.form.empty");
        }
    }

    static void requirePossible(SessionDetails session, SharedWith readers) {
        if (readers.visibility() == ReflectionVisibility.PUBLIC && session.visibility() != Visibility.PUBLIC) {
            throw Refusal.at(SharedWith.FIELD, "reflection.readers.sessionNotPublic");
        }
    }

    /**
     * Whether this person was at the table, at latest when the session ended, and so reads what is shared with it. Who
     * is written down afterwards may write, but what was shared before did not mean them.
     */
    boolean wasAtTable(SessionDetails session, PersonId person) {
        return participations
                .find(session.id(), person)
                .filter(it -> it.status() == ParticipationStatus.ACCEPTED)
                .filter(it -> !it.stayedAway())
                .filter(it -> !it.changedAt().isAfter(session.slot().endsInstant()))
                .isPresent();
    }

    /** Whether one can write about it. */
    boolean isOpen(SessionDetails session) {
        return (session.status() == SessionStatus.PUBLISHED || session.status() == SessionStatus.CLOSED)
                && session.hasStarted(clock.instant());
    }

    private Reflection forWriting(SessionDetails session, PersonId person, int versionSeen) {
        var found = reflections.find(session.id(), person, ReflectionSource.SELF);
        if (found.isEmpty() && !participations.isSeated(session.id(), person)) {
            throw new NotFound("reflection on session " + session.id().sessionId());
        }
        requireAtTable(session, person);
        if (!isOpen(session)) {
            throw Refusal.because("reflection.write.closed");
        }
        var reflection = found.orElseGet(() -> new Reflection(session.id(), person, clock.instant()));
        if (!reflection.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        return reflection;
    }

    private void requireAtTable(SessionDetails session, PersonId person) {
        if (!participations.isSeated(session.id(), person)) {
            throw Refusal.because("reflection.write.notThere");
        }
    }

    private Reflection existing(SessionDetails session, PersonId person, ReflectionSource source) {
        return reflections
                .find(session.id(), person, source)
                .orElseThrow(() ->
                        new NotFound("reflection on session " + session.id().sessionId()));
    }

    Reflection saved(Reflection reflection) {
        try {
            return reflections.saveAndFlush(reflection);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException changedMeanwhile) {
            throw changedMeanwhile();
        }
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because(MyReflection.CHANGED_MEANWHILE);
    }
}
