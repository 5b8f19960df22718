package nl.leertafel.session.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one is at, what comes next, and how long still. */
class ProgrammeTests {

    private static final Instant BEGAN = Instant.parse("2026-12-08T18:30:00Z");

    private final ItemDetails welcome = item("Welkom en soep", 15, BEGAN);
    private final ItemDetails stories = item("Drie verhalen", 35, null);
    private final ItemDetails table = item("Aan tafel", 50, null);

    @Test
    void afterWhatOneIsAtComesTheFirstPartBehindItThatWasNotDone() {
        assertThat(at(stories).next()).contains(table);
        assertThat(at(null).next()).contains(stories);
    }

    @Test
    void whatWasSkippedComesBackAtTheEnd() {
        assertThat(at(table).next()).contains(stories);
    }

    @Test
    void afterTheLastPartNothingComes() {
        var done = new Programme(MeetingState.IN_PROGRESS, List.of(welcome, item("Aan tafel", 50, BEGAN)), null, null);

        assertThat(done.next()).isEmpty();
        assertThat(done.undone()).isEmpty();
    }

    @Test
    void aMinuteThatHasBegunCountsWhole() {
        assertThat(at(stories).minutesLeft(BEGAN)).contains(35);
        assertThat(at(stories).minutesLeft(BEGAN.plus(Duration.ofSeconds(61)))).contains(34);
        assertThat(at(stories).minutesLeft(BEGAN.plus(Duration.ofMinutes(35)))).contains(0);
        assertThat(at(stories).minutesLeft(BEGAN.plus(Duration.ofMinutes(39)))).contains(-4);
    }

    @Test
    void oneIsAtNothingWhenTheMeetingIsClosed() {
        var closed = new Programme(MeetingState.CLOSED, List.of(welcome, stories), stories.id(), BEGAN);

        assertThat(closed.now()).isEmpty();
        assertThat(closed.minutesLeft(BEGAN)).isEmpty();
    }

    @Test
    void aPartTakesAMinuteAtLeastAndADayAtMost() {
        assertThatThrownBy(() -> new ItemPlan("Welkom", 0, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ItemPlan("Welkom", 1441, null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ItemPlan(" ", 15, null, null)).isInstanceOf(Refusal.class);
    }

    private Programme at(@Nullable ItemDetails item) {
        return new Programme(
                MeetingState.IN_PROGRESS,
                List.of(welcome, stories, table),
                item == null ? null : item.id(),
                item == null ? null : BEGAN);
    }

    private static ItemDetails item(String title, int minutes, @Nullable Instant doneAt) {
        return new ItemDetails(ProgrammeItemId.next(), title, minutes, null, null, doneAt, null, 0);
    }
}
