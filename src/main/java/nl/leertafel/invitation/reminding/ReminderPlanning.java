package nl.leertafel.invitation.reminding;

import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a network reminds people of its sessions, as its coordinators choose. */
@Service
@Transactional
public class ReminderPlanning {

    private final ReminderSettings settings;
    private final Permissions permissions;

    ReminderPlanning(ReminderSettings settings, Permissions permissions) {
        this.settings = settings;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public ReminderRules rules(NetworkId network) {
        permissions.requireCoordinator(network);
        return settings.findByNetwork(network).map(ReminderSetting::rules).orElse(ReminderRules.USUAL);
    }

    public void change(NetworkId network, ReminderRules rules) {
        permissions.requireCoordinator(network);
        settings.save(settings.findByNetwork(network)
                .orElseGet(() -> new ReminderSetting(network))
                .fillIn(rules));
    }
}
