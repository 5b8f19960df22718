package nl.leertafel.invitation;

import java.util.List;
import nl.leertafel.access.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What our own last look kept from being sent, in the whole installation; for administrators. */
@Service
@Transactional(readOnly = true)
public class CalendarFlaws {

    private static final int MOST = 50;

    private final Invitations invitations;
    private final Permissions permissions;

    CalendarFlaws(Invitations invitations, Permissions permissions) {
        this.invitations = invitations;
        this.permissions = permissions;
    }

    /** Newest first. */
    public List<CalendarFlaw> newest() {
        permissions.requireAdministrator();
        return invitations.flaws(Limit.of(MOST));
    }
}
