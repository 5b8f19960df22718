package nl.leertafel.reflection;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing about the sessions one was at, and choosing who reads it. Everyone writes for themselves: no method changes or
 * shows what another person wrote.
 */
@Service
@Transactional
public class Reflecting {

    private static final Duration STILL_FRESH = Duration.ofDays(30);

    private final Reflections reflections;
    private final WritingDesk desk;
    private final Readings readings;
    private final Openings openings;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final Permissions permissions;
    private final Clock clock;

    Reflecting(
            Reflections reflections,
            WritingDesk desk,
            Readings readings,
            Openings openings,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            Permissions permissions,
            Clock clock) {
        this.reflections = reflections;
        this.desk = desk;
        this.readings = readings;
        this.openings = openings;
        this.sessions = sessions;
        this.participations = participations;
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
    public MyReflection save(SessionId session, ReflectionText text, SharedWith readers, int versionSeen) {
        return desk.save(sessions.details(session), me(), text, readers, versionSeen);
    }

    /** Keeps a photo or drawing with it. */
    public MyReflection illustrate(SessionId session, Upload picture, int versionSeen) {
        return desk.illustrate(sessions.details(session), me(), picture, versionSeen);
    }

    public void removePicture(SessionId session) {
        desk.removePicture(sessions.details(session), me());
    }

    /** Forgets what was being changed. */
    public void dropDraft(SessionId session) {
        desk.dropDraft(sessions.details(session), me());
    }

    /** What somebody typed in for the signed-in person, from a card. */
    @Transactional(readOnly = true)
    public Optional<MyReflection> card(SessionId session) {
        return desk.card(sessions.details(session), me());
    }

    /** The organisations one can keep it from, by name; for who can write here, and for coordinators. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> organisations(SessionId session) {
        var details = sessions.details(session);
        var me = me();
        if (desk.mine(details, me).isEmpty()
                && desk.card(details, me).isEmpty()
                && !permissions.isCoordinator(details.network())) {
            throw new NotFound("nothing to keep from anyone");
        }
        return desk.organisations(details);
    }

    /** Whether the session has a page that everyone sees. */
    @Transactional(readOnly = true)
    public boolean mayBePublic(SessionId session) {
        return sessions.details(session).visibility() == Visibility.PUBLIC;
    }

    /** Chooses who reads it from now on. */
    public void letRead(SessionId session, ReflectionSource source, SharedWith readers) {
        desk.letRead(sessions.details(session), me(), source, readers);
    }

    public void delete(SessionId session, ReflectionSource source) {
        desk.delete(sessions.details(session), me(), source);
    }

    /** Who read it, in the order in which they did; for its writer. */
    @Transactional(readOnly = true)
    public List<ReadBy> readBy(SessionId session, ReflectionSource source) {
        return readings.of(session, me(), source);
    }

    /** Who broke the glass to read what the signed-in person wrote about this session, and why. */
    @Transactional(readOnly = true)
    public List<GlassBroken> openings(SessionId session) {
        return openings.of(session, me());
    }

    /** Whether the signed-in person was at this table when the session ended. */
    @Transactional(readOnly = true)
    public boolean wasAtTable(SessionId session) {
        var details = sessions.details(session);
        return permissions.current().filter(me -> desk.wasAtTable(details, me)).isPresent();
    }

    /** How many were written and shared; for a coordinator who was not there, and so reads none of them. */
    @Transactional(readOnly = true)
    public ReflectionTally tally(SessionId session) {
        var details = sessions.details(session);
        var me = permissions.requireCoordinator(details.network());
        if (desk.wasAtTable(details, me)) {
            throw new NotFound("a coordinator at the table reads, and counts no private ones");
        }
        var atTable = participations.tally(session).getOrDefault(ParticipationStatus.ACCEPTED, 0);
        var count = reflections.count(session);
        return ReflectionTally.of(atTable, count.written(), Objects.requireNonNullElse(count.shared(), 0L));
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
}
