package nl.leertafel.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From draft to final: a coordinator presents the minutes, those who were there add to them, and then they are mailed. */
@Service
@Transactional
public class MinutesKeeping {

    private final AllMinutes minutes;
    private final MinutesSettings settings;
    private final MinutesDesk desk;
    private final MinutesLetters letters;
    private final SessionDirectory sessions;
    private final Permissions permissions;
    private final Clock clock;

    MinutesKeeping(
            AllMinutes minutes,
            MinutesSettings settings,
            MinutesDesk desk,
            MinutesLetters letters,
            SessionDirectory sessions,
            Permissions permissions,
            Clock clock) {
        this.minutes = minutes;
        this.settings = settings;
        this.desk = desk;
        this.letters = letters;
        this.sessions = sessions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How many days this network gives as a rule. */
    @Transactional(readOnly = true)
    public int days(NetworkId network) {
        permissions.requireCoordinator(network);
        return settings.findById(network).map(MinutesSetting::amendDays).orElse(MinutesSetting.USUAL_DAYS);
    }

    /** How many people a mail about the minutes reaches. */
    @Transactional(readOnly = true)
    public int reached(SessionId session) {
        return letters.reached(keeping(session).id()).size();
    }

    /**
     * Asks those who were there, by mail, to add what is missing; they have so many days, today not counted. The network
     * gives as many the next time.
     *
     * @throws Refusal when nothing was written, or it was presented already
     */
    public void present(SessionId id, int days) {
        var session = keepingLocked(id);
        if (desk.lines(id).isEmpty()) {
            throw Refusal.because("minutes.present.empty");
        }
        var last = LocalDate.ofInstant(clock.instant(), session.slot().zoneId()).plusDays(MinutesSetting.checked(days));
        var until = last.plusDays(1).atStartOfDay(session.slot().zoneId()).toInstant();
        minutes.save(existing(session).present(until));
        settings.save(settings.findById(session.network())
                .orElseGet(() -> new MinutesSetting(session.network()))
                .give(days));
        letters.present(session, last);
    }

    /** Makes them final now, and mails them to those who were there. */
    public void finish(SessionId id) {
        finish(keepingLocked(id));
    }

    /**
     * Makes them a draft again. Final ones only while the session is open, which it is again with a reason.
     *
     * @throws Refusal when they are final and the session is closed
     */
    public void takeBack(SessionId id) {
        var session = keepingLocked(id);
        var standing = desk.standing(id).status();
        if (standing == MinutesStatus.FINAL && !session.isPublished()) {
            throw Refusal.because("minutes.takeBack.closed");
        }
        minutes.save(existing(session).takeBack());
    }

    /** Sessions whose days are over; for the worker. */
    @Transactional(readOnly = true)
    List<SessionId> due() {
        return minutes.due(clock.instant());
    }

    /** Makes them final when their days are over; whoever comes second does nothing. */
    void finishWhenDue(SessionId id) {
        var session = sessions.lock(id);
        if (minutes.findById(id).filter(it -> it.isDue(clock.instant())).isPresent()) {
            finish(session);
        }
    }

    private void finish(SessionDetails session) {
        Instant now = clock.instant();
        minutes.save(existing(session).finish(now));
        letters.finished(session, desk.lines(session.id()));
    }

    private Minutes existing(SessionDetails session) {
        return minutes.findById(session.id()).orElseGet(() -> new Minutes(session));
    }

    private SessionDetails keepingLocked(SessionId id) {
        keeping(id);
        return sessions.lock(id);
    }

    private SessionDetails keeping(SessionId id) {
        var session = sessions.details(id);
        var me = permissions.requireCoordinator(session.network());
        if (!desk.rights(id, new Writer(me, true)).keep()) {
            throw Refusal.because("minutes.present.notYet");
        }
        return session;
    }
}
