package nl.leertafel.invitation.reminding;

import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.repository.Repository;

/** What networks chose. */
interface ReminderSettings extends Repository<ReminderSetting, NetworkId> {

    ReminderSetting save(ReminderSetting setting);

    Optional<ReminderSetting> findByNetwork(NetworkId network);

    List<ReminderSetting> findAll();
}
