package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.inbox.InboundEntry;
import nl.leertafel.mail.inbox.Mailroom;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in at an address of no network, so that only an administrator can look after it. */
@Service
@Transactional
public class StrayPost {

    private final PostItems items;
    private final Mailroom mailroom;
    private final NetworkDirectory networks;
    private final Permissions permissions;
    private final Clock clock;

    StrayPost(PostItems items, Mailroom mailroom, NetworkDirectory networks, Permissions permissions, Clock clock) {
        this.items = items;
        this.mailroom = mailroom;
        this.networks = networks;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Letters, and answers to what we do not know; newest first. */
    @Transactional(readOnly = true)
    public List<WaitingPost> waiting(Pageable page) {
        permissions.requireAdministrator();
        return items.openOfNobody(page);
    }

    /** What could not be read or handled; newest first. */
    @Transactional(readOnly = true)
    public List<InboundEntry> unreadable(Pageable page) {
        permissions.requireAdministrator();
        return mailroom.inTroubleElsewhere(mailboxes(), page);
    }

    /** Nothing has to be done about it. */
    public void putAway(PostItemId id) {
        var administrator = permissions.requireAdministrator();
        var item = items.findById(id)
                .filter(it -> it.network() == null && it.isOpen())
                .orElseThrow(() -> new NotFound("post " + id.postItemId()));
        items.save(item.putAway(administrator, clock.instant()));
    }

    /** As {@link #putAway(PostItemId)}, for what could not be read. */
    public void putAway(UUID mail) {
        permissions.requireAdministrator();
        mailroom.putAwayElsewhere(mailboxes(), mail);
    }

    private List<EmailAddress> mailboxes() {
        return networks.all().stream().map(NetworkDetails::mailbox).toList();
    }
}
