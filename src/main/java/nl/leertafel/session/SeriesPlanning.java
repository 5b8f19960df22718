package nl.leertafel.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coordinator does with a series as a whole. Each of its sessions is planned, moved, called off and closed as any
 * other; here they are done together, those that are over left alone.
 */
@Service
@Transactional
public class SeriesPlanning {

    private final Sessions sessions;
    private final AllSeries allSeries;
    private final SessionPlanning planning;
    private final TableKnowledge table;
    private final Permissions permissions;
    private final Clock clock;

    SeriesPlanning(
            Sessions sessions,
            AllSeries allSeries,
            SessionPlanning planning,
            TableKnowledge table,
            Permissions permissions,
            Clock clock) {
        this.sessions = sessions;
        this.allSeries = allSeries;
        this.planning = planning;
        this.table = table;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Plans all its sessions as drafts and returns the first. */
    public SessionId plan(NetworkId network, SeriesPlan plan) {
        permissions.requireCoordinator(network);
        var series = allSeries.save(new Series(network, plan.rhythm(), plan.signUp()));
        var planned =
                plan.sessions().stream().map(it -> planning.plan(network, it)).toList();
        planned.forEach(id -> join(series, existing(id)));
        return planned.getFirst();
    }

    /** Publishes every session of it that is still a draft; returns how many those were. */
    public int publish(SeriesId series) {
        var drafts = own(series).stream()
                .filter(it -> it.isDraft() && !it.isOver(clock.instant()))
                .map(Session::id)
                .toList();
        drafts.forEach(planning::publish);
        return drafts.size();
    }

    /**
     * Calls off this session and all that come after it in its series; drafts among them stay drafts.
     *
     * @throws Refusal when none of them is published
     */
    public void cancelFrom(SessionId first, String reason) {
        var rest = publishedFrom(first);
        if (rest.isEmpty()) {
            throw Refusal.because("session.cancel.notPublished");
        }
        rest.forEach(id -> planning.cancel(id, reason));
    }

    /**
     * Calls off this session and those that come after it in its series until the end of a day, for instance for the
     * summer. {@link #resumeFrom} takes that back.
     *
     * @throws Refusal at field {@code until} when no published session is in that time
     */
    public void pause(SessionId first, LocalDate until, String reason) {
        var paused = publishedFrom(first, until);
        if (paused.isEmpty()) {
            throw Refusal.at("until", "session.series.pause.nothing");
        }
        paused.forEach(id -> planning.cancel(id, reason));
    }

    /** Lets this session and all that come after it in its series take place after all; returns how many that are. */
    public int resumeFrom(SessionId first) {
        var off = calledOffFrom(first);
        off.forEach(planning::resume);
        return off.size();
    }

    /** The sessions {@link #resumeFrom} would let take place. */
    @Transactional(readOnly = true)
    public List<SessionId> calledOffFrom(SessionId first) {
        var from = existing(first);
        return own(seriesOf(from)).stream()
                .filter(it -> it.details().status() == SessionStatus.CANCELLED
                        && !it.startsBefore(from)
                        && !it.isOver(clock.instant()))
                .map(Session::id)
                .toList();
    }

    /** How many people that would be told to. */
    @Transactional(readOnly = true)
    public int peopleToTellFrom(SessionId first) {
        return table.peopleToTell(publishedFrom(first));
    }

    /**
     * From this session on the series meets at another moment and every so many weeks; who comes keeps their place and
     * hears of it. What was before stays a series of its own.
     *
     * @param slot when this session is from now on
     * @throws Refusal when nothing of it is left to move
     */
    public void changeRhythm(SessionId first, TimeSlot slot, int weeks) {
        var from = existing(first);
        var rest = openFrom(from);
        if (rest.size() < 2) {
            throw Refusal.because("session.series.change.nothing");
        }
        var rhythm = new Rhythm.EveryWeeks(weeks, rest.size());
        var next = allSeries.save(existing(seriesOf(from)).goOnAs(rhythm));
        var slots = SeriesPlan.slots(slot, rhythm);
        for (int i = 0; i < rest.size(); i++) {
            var session = rest.get(i);
            planning.move(session.id(), slots.get(i), session.plan().place());
            join(next, session);
        }
    }

    /** How many of its sessions {@link #changeRhythm} would move. */
    @Transactional(readOnly = true)
    public int openFrom(SessionId first) {
        return openFrom(existing(first)).size();
    }

    private List<Session> openFrom(Session first) {
        return own(seriesOf(first)).stream()
                .filter(it -> it.isOpen() && !it.startsBefore(first))
                .toList();
    }

    private List<SessionId> publishedFrom(SessionId first) {
        return publishedFrom(first, LocalDate.MAX);
    }

    private List<SessionId> publishedFrom(SessionId first, LocalDate until) {
        var from = existing(first);
        return own(seriesOf(from)).stream()
                .filter(it -> it.details().isPublished() && !it.startsBefore(from))
                .filter(it -> !it.details().slot().startsAt().toLocalDate().isAfter(until))
                .map(Session::id)
                .toList();
    }

    private void join(Series series, Session session) {
        sessions.save(session.occurIn(series.id()));
    }

    /** In order, for a coordinator of their network. */
    private List<Session> own(SeriesId series) {
        var all = sessions.ofSeries(series);
        all.forEach(it -> permissions.requireCoordinator(it.network()));
        return all;
    }

    private Session existing(SessionId id) {
        var session = sessions.findById(id).orElseThrow(() -> new NotFound("session " + id.sessionId()));
        permissions.requireCoordinator(session.network());
        return session;
    }

    private Series existing(SeriesId id) {
        return allSeries.findById(id).orElseThrow(() -> new NotFound("series " + id.seriesId()));
    }

    private static SeriesId seriesOf(Session session) {
        var series = session.series();
        if (series == null) {
            throw new NotFound("series of session " + session.id().sessionId());
        }
        return series;
    }
}
