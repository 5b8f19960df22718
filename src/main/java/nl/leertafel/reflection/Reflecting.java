package nl.leertafel.reflection;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing about the sessions one was at, and reading what others at that table shared. Everyone writes for themselves:
 * no method changes or shows what another person keeps private.
 */
@Service
@Transactional
public class Reflecting {

    private static final Duration STILL_FRESH = Duration.ofDays(30);

    private final Reflections reflections;
    private final WritingDesk desk;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final PersonRegister people;
    private final Permissions permissions;
    private final Clock clock;

    Reflecting(
            Reflections reflections,
            WritingDesk desk,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            PersonRegister people,
            Permissions permissions,
            Clock clock) {
        this.reflections = reflections;
        this.desk = desk;
        this.sessions = sessions;
        this.participations = participations;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What the signed-in person wrote or can write about this session; empty for who has nothing to write here. */
    @Transactional(readOnly = true)
    public Optional<MyReflection> mine(SessionId session) {
        return desk.mine(sessions.details(session), me());
    }

    /**
     * Keeps what is being typed, for nobody but its writer; what was saved before stays as others read it.
     *
     * @param versionSeen of {@link MyReflection} as it was on the screen
     */
    public MyReflection draft(SessionId session, ReflectionText text, int versionSeen) {
        return desk.draft(sessions.details(session), me(), text, versionSeen);
    }

    /** Saves the text, and who reads it. */
    public MyReflection save(SessionId session, ReflectionText text, ReflectionVisibility readers, int versionSeen) {
        return desk.save(sessions.details(session), me(), text, readers, versionSeen);
    }

    /** Forgets what was being changed. */
    public void dropDraft(SessionId session) {
        desk.dropDraft(sessions.details(session), me());
    }

    /** Lets those who were there read it. */
    public void share(SessionId session) {
        desk.share(sessions.details(session), me());
    }

    /** From now on only its writer reads it again. */
    public void keepPrivate(SessionId session) {
        desk.keepPrivate(sessions.details(session), me());
    }

    public void delete(SessionId session) {
        desk.delete(sessions.details(session), me());
    }

    /** Whether the signed-in person was at this table when the session ended, and so reads what others shared there. */
    @Transactional(readOnly = true)
    public boolean reads(SessionId session) {
        var details = sessions.details(session);
        return permissions.current().filter(me -> desk.reads(details, me)).isPresent();
    }

    /** What others who were there shared, newest first; for who was there as well. */
    @Transactional(readOnly = true)
    public List<SharedReflection> shared(SessionId session, Pageable page) {
        var me = requireReader(session);
        var shared = reflections.shared(session, me, page);
        if (shared.isEmpty()) {
            return List.of();
        }
        var words = reflections
                .sharedWords(shared.stream().map(Reflections.Shared::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Reflections.SavedWords::reflection));
        var writers =
                people.contacts(shared.stream().map(Reflections.Shared::writer).toList());
        return shared.stream()
                .map(it -> new SharedReflection(
                        it.id(),
                        Objects.requireNonNull(writers.get(it.writer())).name(),
                        it.writtenAt(),
                        text(words.getOrDefault(it.id(), List.of()))))
                .toList();
    }

    /** How many were written and shared; for a coordinator who was not there, and so reads none of them. */
    @Transactional(readOnly = true)
    public ReflectionTally tally(SessionId session) {
        var details = sessions.details(session);
        var me = permissions.requireCoordinator(details.network());
        if (desk.reads(details, me)) {
            throw new NotFound("a coordinator at the table reads, and counts no private ones");
        }
        var atTable = participations.tally(session).getOrDefault(ParticipationStatus.ACCEPTED, 0);
        var count = reflections.count(session);
        return ReflectionTally.of(
                atTable,
                (int) count.written(),
                count.shared() == null ? 0 : count.shared().intValue());
    }

    /** Sessions of the last month the signed-in person was at and wrote nothing about, and whatever they began to write. */
    @Transactional(readOnly = true)
    public List<UnwrittenReflection> unwritten(int most) {
        var me = me();
        var now = clock.instant();
        var drafted = Set.copyOf(reflections.drafted(me, Limit.of(most)));
        var all = new LinkedHashSet<>(reflections.unwritten(me, now.minus(STILL_FRESH), now, Limit.of(most)));
        all.addAll(drafted);
        var summaries = sessions.summaries(all);
        return all.stream()
                .map(it -> Objects.requireNonNull(summaries.get(it)))
                .filter(it -> it.status() != SessionStatus.CANCELLED)
                .limit(most)
                .map(it -> new UnwrittenReflection(it, drafted.contains(it.id())))
                .toList();
    }

    private PersonId me() {
        return permissions.requireSignedIn();
    }

    private PersonId requireReader(SessionId session) {
        var details = sessions.details(session);
        return permissions
                .current()
                .filter(me -> desk.reads(details, me))
                .orElseThrow(() -> new NotFound("not at the table of session " + session.sessionId()));
    }

    private static ReflectionText text(List<Reflections.SavedWords> words) {
        return new ReflectionText(words.stream()
                .collect(Collectors.toMap(Reflections.SavedWords::prompt, Reflections.SavedWords::words)));
    }
}
