package nl.leertafel.minutes;

import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.repository.Repository;

/** What networks chose. */
interface MinutesSettings extends Repository<MinutesSetting, NetworkId> {

    MinutesSetting save(MinutesSetting setting);

    Optional<MinutesSetting> findById(NetworkId network);
}
