package nl.leertafel.network;

import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts networks and keeps their data right; for administrators. */
@Service
@Transactional
public class NetworkAdministration {

    private final Networks networks;
    private final Permissions permissions;

    NetworkAdministration(Networks networks, Permissions permissions) {
        this.networks = networks;
        this.permissions = permissions;
    }

    public NetworkId add(NetworkForm form) {
        permissions.requireAdministrator();
        if (networks.findBySlug(form.slug()).isPresent()) {
            throw slugTaken();
        }
        return saved(new Network(form)).id();
    }

    /** Changes a network, unless someone else did so since the version that was on the screen. */
    public void edit(NetworkId id, int versionSeen, NetworkForm form) {
        permissions.requireAdministrator();
        var network = networks.findById(id).orElseThrow(() -> new NotFound("network " + id.networkId()));
        if (!network.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        saved(network.edit(form));
    }

    @Transactional(readOnly = true)
    public List<NetworkDetails> list() {
        permissions.requireAdministrator();
        return networks.findAllByOrderByName().stream().map(Network::details).toList();
    }

    private Network saved(Network network) {
        try {
            return networks.saveAndFlush(network);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw slugTaken();
        } catch (OptimisticLockingFailureException changed) {
            throw changedMeanwhile();
        }
    }

    private static Refusal slugTaken() {
        return Refusal.at("slug", "network.form.slug.taken");
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("network.form.changedMeanwhile");
    }
}
