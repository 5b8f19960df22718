package nl.leertafel.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.session.Occurrence;
import nl.leertafel.session.SessionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What calendars were told, for who reads what comes back from them. No permission is checked here. */
@Service
@Transactional
public class InvitationDirectory {

    private final Invitations invitations;
    private final SeriesInvitations entries;
    private final SessionDirectory sessions;
    private final Reconciliation reconciliation;

    InvitationDirectory(
            Invitations invitations,
            SeriesInvitations entries,
            SessionDirectory sessions,
            Reconciliation reconciliation) {
        this.invitations = invitations;
        this.entries = entries;
        this.sessions = sessions;
        this.reconciliation = reconciliation;
    }

    /**
     * The invitations that this identifier stands for in calendars: one, or every date of a series in order; empty when we
     * know none. Who knows it, was invited.
     */
    @Transactional(readOnly = true)
    public List<KnownInvitation> byUid(UUID uid) {
        return invitations
                .findByUid(uid)
                .filter(it -> it.seriesUid() == null)
                .map(it -> List.of(known(it)))
                .orElseGet(() ->
                        entries.findById(new SeriesUid(uid)).map(this::dates).orElse(List.of()));
    }

    private List<KnownInvitation> dates(SeriesInvitation entry) {
        var told = invitations.findBySeriesUid(entry.id()).stream()
                .collect(Collectors.toMap(Invitation::session, Function.identity()));
        return sessions.rhythm(entry.series()).stream()
                .filter(it -> told.containsKey(it.session()))
                .map(it -> known(entry, it, Objects.requireNonNull(told.get(it.session()))))
                .toList();
    }

    /**
     * Tells a calendar once more how things are now: the same sequence, a new stamp, to the address we know. Says whether
     * there was anything to tell.
     */
    public boolean tellAgain(UUID uid) {
        return tellAgain(uid, News.TOLD_AGAIN);
    }

    /** As {@link #tellAgain}, to somebody whose proposal of another time was not taken over. */
    public boolean tellThatTheTimeStays(UUID uid) {
        return tellAgain(uid, News.TIME_STAYS);
    }

    private boolean tellAgain(UUID uid, News news) {
        return reconciliation.tellAgain(uid, news);
    }

    private static KnownInvitation known(Invitation invitation) {
        return known(invitation, invitation.uid(), null, invitation.lastStamp());
    }

    private KnownInvitation known(SeriesInvitation entry, Occurrence date, Invitation invitation) {
        var zone = sessions.details(date.session()).slot().zoneId();
        return known(
                invitation, entry.id().seriesUid(), date.planned().atZone(zone).toInstant(), entry.lastStamp());
    }

    private static KnownInvitation known(
            Invitation invitation, UUID uid, @Nullable Instant recurrence, @Nullable Stamp stamp) {
        return new KnownInvitation(
                uid,
                recurrence,
                invitation.session(),
                invitation.person(),
                invitation.address(),
                stamp == null ? 0 : stamp.sequence(),
                invitation.told().onCalendar());
    }
}
