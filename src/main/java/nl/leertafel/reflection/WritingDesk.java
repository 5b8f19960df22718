package nl.leertafel.reflection;

import java.time.Clock;
import java.util.Optional;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
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
    private final Clock clock;

    WritingDesk(Reflections reflections, ParticipationDirectory participations, Clock clock) {
        this.reflections = reflections;
        this.participations = participations;
        this.clock = clock;
    }

    /** What this person wrote or can write; empty when there is nothing of theirs and nothing to write. */
    Optional<MyReflection> mine(SessionDetails session, PersonId person) {
        var writable = isOpen(session) && participations.isSeated(session.id(), person);
        return reflections
                .find(session.id(), person)
                .map(it -> it.mine(session, writable))
                .or(() -> writable ? Optional.of(MyReflection.blank(session)) : Optional.empty());
    }

    MyReflection draft(SessionDetails session, PersonId person, ReflectionText text, int versionSeen) {
        var reflection = forWriting(session, person, versionSeen).draft(text, clock.instant());
        if (reflection.isNothing()) {
            reflections.find(session.id(), person).ifPresent(reflections::delete);
            return MyReflection.blank(session);
        }
        return saved(reflection).mine(session, true);
    }

    MyReflection save(
            SessionDetails session,
            PersonId person,
            ReflectionText text,
            ReflectionVisibility readers,
            int versionSeen) {
        var reflection = forWriting(session, person, versionSeen);
        if (text.isEmpty()) {
            throw Refusal.at(Prompt.after(session.kind()).getFirst().name(), "reflection.form.empty");
        }
        return saved(reflection.write(text, readers, clock.instant())).mine(session, true);
    }

    void dropDraft(SessionDetails session, PersonId person) {
        var reflection = existing(session, person).dropDraft();
        if (reflection.isWritten()) {
            saved(reflection);
        } else {
            reflections.delete(reflection);
        }
    }

    void share(SessionDetails session, PersonId person) {
        var reflection = written(session, person);
        requireAtTable(session, person);
        saved(reflection.letRead(ReflectionVisibility.TABLE));
    }

    void keepPrivate(SessionDetails session, PersonId person) {
        saved(written(session, person).letRead(ReflectionVisibility.PRIVATE));
    }

    void delete(SessionDetails session, PersonId person) {
        reflections.delete(existing(session, person));
    }

    /**
     * Whether this person reads what others of this table shared: at the table at latest when the session ended. Who
     * is written down afterwards may write, but what was shared before did not mean them.
     */
    boolean reads(SessionDetails session, PersonId person) {
        return participations
                .find(session.id(), person)
                .filter(it -> it.status() == ParticipationStatus.ACCEPTED)
                .filter(it -> !it.changedAt().isAfter(session.slot().endsInstant()))
                .isPresent();
    }

    private boolean isOpen(SessionDetails session) {
        return (session.status() == SessionStatus.PUBLISHED || session.status() == SessionStatus.CLOSED)
                && session.hasStarted(clock.instant());
    }

    private Reflection forWriting(SessionDetails session, PersonId person, int versionSeen) {
        var found = reflections.find(session.id(), person);
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

    private Reflection written(SessionDetails session, PersonId person) {
        var reflection = existing(session, person);
        if (!reflection.isWritten()) {
            throw new NotFound("nothing saved about session " + session.id().sessionId());
        }
        return reflection;
    }

    private Reflection existing(SessionDetails session, PersonId person) {
        return reflections
                .find(session.id(), person)
                .orElseThrow(() ->
                        new NotFound("reflection on session " + session.id().sessionId()));
    }

    private Reflection saved(Reflection reflection) {
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
