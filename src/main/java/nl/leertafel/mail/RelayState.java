package nl.leertafel.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leertafel.mail.Delivery.FailureReason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Whether we hand anything to one mail server now: an administrator may say no, and so may the server itself. */
@Entity
class RelayState {

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration SHORTEST_REFUSED = Duration.ofMinutes(1);
    private static final Duration LONGEST_REFUSED = Duration.ofSeconds(90);
    private static final int MOST_DOUBLINGS = 10;
    private static final int TEXT = 500;

    @Id
    private String relay;

    private @Nullable Instant pausedAt;
    private int failures;
    private @Nullable Instant downSince;
    private @Nullable Instant restsUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable FailureReason failureReason;

    private @Nullable String replyText;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected RelayState() {} // for JPA

    RelayState(String relay) {
        this.relay = relay;
    }

    /**
     * It could not be reached or refused us: it is left alone for a while, longer each time.
     *
     * @param chance a random number from 0 (a fifth shorter) to 1, so that nodes do not march in step
     */
    RelayState failed(Attempt.RelayDown down, Instant now, double chance) {
        failures++;
        downSince = downSince == null ? now : downSince;
        restsUntil = now.plus(pause(down.reason(), failures, chance));
        failureReason = down.reason();
        replyText = down.reply()
                .text()
                .substring(0, Math.min(TEXT, down.reply().text().length()));
        return this;
    }

    /** It took something. */
    RelayState works() {
        failures = 0;
        downSince = null;
        restsUntil = null;
        failureReason = null;
        replyText = null;
        return this;
    }

    RelayState pause(Instant now) {
        pausedAt = pausedAt == null ? now : pausedAt;
        return this;
    }

    RelayState resume() {
        pausedAt = null;
        restsUntil = null;
        return this;
    }

    Standing standing() {
        return new Standing(pausedAt, downSince, restsUntil, failureReason, replyText);
    }

    /** How things are now. */
    record Standing(
            @Nullable Instant pausedAt,
            @Nullable Instant downSince,
            @Nullable Instant restsUntil,
            @Nullable FailureReason reason,
            @Nullable String replyText) {

        static final Standing WELL = new Standing(null, null, null, null, null);

        /** Whether anything may be handed over at this moment. */
        boolean lets(Instant now) {
            return pausedAt == null && (restsUntil == null || !now.isBefore(restsUntil));
        }

        /** It failed the last time: one message will show whether it is back. */
        boolean isDoubtful() {
            return downSince != null;
        }
    }

    // never longer in sum than two minutes after the end of an outage, with a fifth to spare
    private static Duration pause(FailureReason reason, int failures, double chance) {
        var isRefused = reason == FailureReason.RELAY_REFUSES_US;
        var first = isRefused ? SHORTEST_REFUSED : SHORTEST;
        var last = isRefused ? LONGEST_REFUSED : LONGEST;
        var pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        var most = pause.compareTo(last) > 0 ? last : pause;
        return Duration.ofMillis(Math.round(most.toMillis() * (0.8 + 0.2 * chance)));
    }
}
