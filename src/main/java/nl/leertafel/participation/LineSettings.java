package nl.leertafel.participation;

import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.repository.Repository;

/** What networks chose for their lines. */
interface LineSettings extends Repository<LineSetting, NetworkId> {

    LineSetting save(LineSetting setting);

    Optional<LineSetting> findByNetwork(NetworkId network);
}
