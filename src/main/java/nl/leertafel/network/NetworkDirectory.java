package nl.leertafel.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The networks as everyone may know them; asks for no permission. */
@Service
@Transactional(readOnly = true)
public class NetworkDirectory {

    private final Networks networks;

    NetworkDirectory(Networks networks) {
        this.networks = networks;
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
