package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTests {

    @Test
    void pausesGrowFromAMinuteToHalfADay() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(attempts -> RetrySchedule.pauseAfter(attempts, 0.5)))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(3),
                        Duration.ofHours(6),
                        Duration.ofHours(12),
                        Duration.ofHours(12),
                        Duration.ofHours(12));
    }

    @Test
    void pausesSpreadByAFifthEitherWay() {
        assertThat(RetrySchedule.pauseAfter(2, 0)).isEqualTo(Duration.ofMinutes(4));
        assertThat(RetrySchedule.pauseAfter(2, 1)).isEqualTo(Duration.ofMinutes(6));
    }
}
