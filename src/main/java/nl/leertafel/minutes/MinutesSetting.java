package nl.leertafel.minutes;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;

/** How many days a network gives those who were there to add to the minutes; a week where it did not choose. */
@Entity
class MinutesSetting {

    static final int USUAL_DAYS = 7;
    static final int MOST_DAYS = 60;

    @EmbeddedId
    private NetworkId network;

    private int amendDays;

    @NullUnmarked
    protected MinutesSetting() {} // for JPA

    MinutesSetting(NetworkId network) {
        this.network = network;
    }

    MinutesSetting give(int days) {
        amendDays = checked(days);
        return this;
    }

    int amendDays() {
        return amendDays;
    }

    static int checked(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.at("days", "minutes.present.days.range", MOST_DAYS);
        }
        return days;
    }
}
