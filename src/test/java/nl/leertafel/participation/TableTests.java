package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void newcomerSitsOnAFreeSeat() {
        assertThat(new Table(12, 11, 0, true).hasSeatForNewcomer()).isTrue();
    }

    @Test
    void newcomerWaitsAtAFullTable() {
        var table = new Table(12, 12, 3, true);
        assertThat(table.hasSeatForNewcomer()).isFalse();
        assertThat(table.newcomersPlace()).isEqualTo(4);
    }

    @Test
    void newcomerDoesNotOvertakeTheLine() {
        assertThat(new Table(12, 11, 1, true).hasSeatForNewcomer()).isFalse();
    }

    @Test
    void walkInSitsOnAFreeSeatOnceTheLineNoLongerMoves() {
        assertThat(new Table(12, 11, 1, false).hasSeatForNewcomer()).isTrue();
        assertThat(new Table(12, 11, 1, false).toPromote()).isZero();
    }

    @Test
    void freedSeatsGoToTheFirstInLineAndNoFurther() {
        assertThat(new Table(12, 10, 5, true).toPromote()).isEqualTo(2);
        assertThat(new Table(12, 10, 1, true).toPromote()).isEqualTo(1);
    }

    @Test
    void nobodyIsSentAwayWhenSeatsWereRemoved() {
        assertThat(new Table(8, 12, 2, true).toPromote()).isZero();
    }

    /** Properties: never more people than seats by sign-up, never an idle seat beside a line, first in is first out. */
    @Test
    void noSequenceOfSignUpsAndSignOffsBreaksTheRules() {
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            int capacity = 1 + random.nextInt(5);
            int taken = 0;
            int next = 0;
            int lastPromoted = -1;
            var line = new ArrayDeque<Integer>();
            for (int step = 0; step < 40; step++) {
                switch (random.nextInt(4)) {
                    case 0, 1 -> {
                        if (new Table(capacity, taken, line.size(), true).hasSeatForNewcomer()) {
                            taken++;
                        } else {
                            line.add(next++);
                        }
                    }
                    case 2 -> taken = Math.max(0, taken - 1);
                    default -> capacity = 1 + random.nextInt(6);
                }
                for (int i = new Table(capacity, taken, line.size(), true).toPromote(); i > 0; i--) {
                    int promoted = line.remove();
                    assertThat(promoted).as("seed %d", seed).isGreaterThan(lastPromoted);
                    lastPromoted = promoted;
                    taken++;
                    assertThat(taken).as("seed %d", seed).isLessThanOrEqualTo(capacity);
                }
                assertThat(line.isEmpty() || taken >= capacity)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }
}
