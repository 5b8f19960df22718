package nl.leertafel.agenda;

import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.repository.Repository;

/** What networks chose. */
interface AgendaSettings extends Repository<AgendaSetting, NetworkId> {

    AgendaSetting save(AgendaSetting setting);

    Optional<AgendaSetting> findByNetwork(NetworkId network);
}
