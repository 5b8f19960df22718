package nl.leertafel.insight.loop;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Within how many days a network answers; sixty where it did not choose. What was promised before stays promised. */
@Entity
class LoopSetting {

    private static final int USUAL_DAYS = 60;
    private static final int MOST_DAYS = 365;

    @EmbeddedId
    private NetworkId network;

    private int answerDays;
    private @Nullable Integer leastDays;
    private @Nullable LocalDate changedOn;

    @NullUnmarked
    protected LoopSetting() {} // for JPA

    LoopSetting(NetworkId network) {
        this.network = network;
        this.answerDays = USUAL_DAYS;
    }

    LoopSetting promise(int days, LocalDate today) {
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.at("days", "insight.loop.days.range", MOST_DAYS);
        }
        leastDays = before();
        changedOn = today;
        answerDays = days;
        return this;
    }

    /** By when one hears of what was brought in on this day. */
    LocalDate answerBy(LocalDate day) {
        return day.plusDays(changedOn != null && day.isBefore(changedOn) ? before() : answerDays);
    }

    /** The last day of which one hears on this day, or before it. */
    LocalDate heardBy(LocalDate day) {
        var now = day.minusDays(answerDays);
        if (changedOn == null) {
            return now;
        }
        var before = day.minusDays(before());
        var lastBefore = changedOn.minusDays(1);
        var then = before.isBefore(lastBefore) ? before : lastBefore;
        return then.isAfter(now) ? then : now;
    }

    int answerDays() {
        return answerDays;
    }

    private int before() {
        return Math.min(Objects.requireNonNullElse(leastDays, answerDays), answerDays);
    }
}
