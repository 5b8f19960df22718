package nl.leertafel.invitation.reminding;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** When a network reminds people; a network without one has not chosen and uses {@link ReminderRules#USUAL}. */
@Entity
class ReminderSetting {

    @EmbeddedId
    private NetworkId network;

    private int earlyDays;
    private int lateDays;
    private boolean asksAgain;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected ReminderSetting() {} // for JPA

    ReminderSetting(NetworkId network) {
        this.network = network;
    }

    ReminderSetting fillIn(ReminderRules rules) {
        earlyDays = rules.earlyDays();
        lateDays = rules.lateDays();
        asksAgain = rules.asksAgain();
        return this;
    }

    NetworkId network() {
        return network;
    }

    ReminderRules rules() {
        return new ReminderRules(earlyDays, lateDays, asksAgain);
    }
}
