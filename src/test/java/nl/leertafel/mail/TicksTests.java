package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;

class TicksTests {

    private final TestClock clock = new TestClock();
    private final List<List<OutboxMessageId>> written = new ArrayList<>();

    private final OutboxMessageId aisha = OutboxMessageId.next();
    private final OutboxMessageId bram = OutboxMessageId.next();
    private final OutboxMessageId chris = OutboxMessageId.next();

    @Test
    void whatARelayFarAwayTakesIsTickedOffOneByOne() {
        try (var ticks = new Ticks(written::add, clock)) {
            clock.advance(Duration.ofMillis(40));
            ticks.add(aisha);
            clock.advance(Duration.ofMillis(40));
            ticks.add(bram);

            assertThat(written).containsExactly(List.of(aisha), List.of(bram));
        }
        assertThat(written).hasSize(2);
    }

    @Test
    void whatARelayNextDoorTakesInOneMomentIsTickedOffTogether() {
        try (var ticks = new Ticks(written::add, clock)) {
            clock.advance(Duration.ofMillis(4));
            ticks.add(aisha);
            assertThat(written).isEmpty();
            clock.advance(Duration.ofMillis(6));
            ticks.add(bram);

            assertThat(written).containsExactly(List.of(aisha, bram));
        }
    }

    @Test
    void whatIsLeftAtTheEndIsTickedOffToo() {
        try (var ticks = new Ticks(written::add, clock)) {
            ticks.add(chris);
        }
        assertThat(written).containsExactly(List.of(chris));
    }
}
