package nl.leertafel.invitation;

import java.util.Optional;
import java.util.UUID;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What calendars were told, for who reads what comes back from them. No permission is checked here. */
@Service
@Transactional
public class InvitationDirectory {

    private final Invitations invitations;
    private final Reconciliation reconciliation;

    InvitationDirectory(Invitations invitations, Reconciliation reconciliation) {
        this.invitations = invitations;
        this.reconciliation = reconciliation;
    }

    /** The invitation that this identifier stands for in calendars; who knows it, was invited. */
    @Transactional(readOnly = true)
    public Optional<KnownInvitation> byUid(UUID uid) {
        return invitations.findByUid(uid).map(InvitationDirectory::known);
    }

    @Transactional(readOnly = true)
    public Optional<KnownInvitation> of(SessionId session, PersonId person) {
        return invitations.find(session, person).map(InvitationDirectory::known);
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
        return invitations
                .findByUid(uid)
                .filter(it -> reconciliation.tellAgain(it, news))
                .isPresent();
    }

    private static KnownInvitation known(Invitation invitation) {
        var stamp = invitation.lastStamp();
        return new KnownInvitation(
                invitation.uid(),
                invitation.session(),
                invitation.person(),
                invitation.address(),
                stamp == null ? 0 : stamp.sequence(),
                invitation.told().onCalendar());
    }
}
