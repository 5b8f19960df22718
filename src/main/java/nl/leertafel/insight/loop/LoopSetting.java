package nl.leertafel.insight.loop;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;

/** Within how many days a network answers; sixty where it did not choose. */
@Entity
class LoopSetting {

    static final int USUAL_DAYS = 60;
    private static final int MOST_DAYS = 365;

    @EmbeddedId
    private NetworkId network;

    private int answerDays;

    @NullUnmarked
    protected LoopSetting() {} // for JPA

    LoopSetting(NetworkId network) {
        this.network = network;
    }

    LoopSetting promise(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.at("days", "insight.loop.days.range", MOST_DAYS);
        }
        answerDays = days;
        return this;
    }

    int answerDays() {
        return answerDays;
    }
}
