package nl.leertafel.session.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens when in one session, and how far one is.
 *
 * @param items in the order in which they are planned
 * @param current what one is at; null when that is nothing
 * @param currentSince when one began with it
 */
public record Programme(
        MeetingState state,
        List<ItemDetails> items,
        @Nullable ProgrammeItemId current,
        @Nullable Instant currentSince) {

    public boolean isInProgress() {
        return state == MeetingState.IN_PROGRESS;
    }

    /** What one is at now. */
    public Optional<ItemDetails> now() {
        return isInProgress()
                ? items.stream().filter(it -> it.id().equals(current)).findFirst()
                : Optional.empty();
    }

    /** What comes after that: the first part behind it that was not done, else the first one before it. */
    public Optional<ItemDetails> next() {
        int at = now().map(items::indexOf).orElse(-1);
        var behind = items.stream().skip(at + 1L).filter(it -> !it.isDone()).findFirst();
        return behind.isPresent()
                ? behind
                : items.stream()
                        .limit(Math.max(at, 0))
                        .filter(it -> !it.isDone())
                        .findFirst();
    }

    /** What was not done, what one is at included. */
    public List<ItemDetails> undone() {
        return items.stream().filter(it -> !it.isDone()).toList();
    }

    /** How long all of it takes. */
    public int minutes() {
        return items.stream().mapToInt(ItemDetails::minutes).sum();
    }

    /** How many minutes are left for what one is at, begun ones counted whole; below zero when it takes longer. */
    public Optional<Integer> minutesLeft(Instant now) {
        return now().filter(it -> currentSince != null).map(it -> {
            var left = Duration.ofMinutes(it.minutes()).minus(Duration.between(currentSince, now));
            return Math.ceilDivExact(Math.toIntExact(left.toSeconds()), 60);
        });
    }
}
