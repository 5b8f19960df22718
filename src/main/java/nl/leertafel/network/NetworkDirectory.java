package nl.leertafel.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The networks as everyone may know them; asks for no permission. */
@Service
@Transactional(readOnly = true)
public class NetworkDirectory {

    private final Networks networks;
    private final MemberSearch members;
    private final Today today;

    NetworkDirectory(Networks networks, MemberSearch members, Today today) {
        this.networks = networks;
        this.members = members;
        this.today = today;
    }

    /** Whom a network writes to about its own affairs; for modules above, which show nobody's name by it. */
    public List<PersonId> coordinators(NetworkId network) {
        return members.persons(network, new MemberFilter("", null, null, Role.COORDINATOR), today.date());
    }

    /** The network that has this mailbox. */
    public Optional<NetworkDetails> byMailbox(EmailAddress mailbox) {
        return networks.findAllByOrderByName().stream()
                .map(Network::details)
                .filter(it -> it.mailbox().equals(mailbox))
                .findFirst();
    }

    public NetworkDetails byId(NetworkId id) {
        return networks.findById(id).map(Network::details).orElseThrow(() -> new NotFound("network " + id.networkId()));
    }

    public Optional<NetworkDetails> bySlug(String slug) {
        return networks.findBySlug(slug).map(Network::details);
    }

    /** In alphabetical order; there are some tens of them in a country. */
    public List<NetworkDetails> all() {
        return networks.findAllByOrderByName().stream().map(Network::details).toList();
    }

    /** These networks, in alphabetical order. */
    public List<NetworkDetails> byIds(Collection<NetworkId> ids) {
        return networks.findByIdInOrderByName(ids).stream()
                .map(Network::details)
                .toList();
    }
}
