package nl.leertafel.insight.loop;

import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.repository.Repository;

/** What networks promise. */
interface LoopSettings extends Repository<LoopSetting, NetworkId> {

    LoopSetting save(LoopSetting setting);

    Optional<LoopSetting> findById(NetworkId network);

    /** What this network promises, or the usual. */
    default LoopSetting of(NetworkId network) {
        return findById(network).orElseGet(() -> new LoopSetting(network));
    }
}
