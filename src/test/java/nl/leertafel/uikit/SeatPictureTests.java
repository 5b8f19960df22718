package nl.leertafel.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.leertafel.uikit.SeatPicture.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatPictureTests {

    private enum Perspective {
        RESIDENT,
        STUDENT,
        OFFICIAL
    }

    @Test
    void whoComesSitsFirstThenWhoIsAskedForThenWhatIsFree() {
        var picture =
                SeatPicture.of(List.of(Perspective.RESIDENT, Perspective.STUDENT), 3, List.of(Perspective.OFFICIAL));
        assertThat(picture.seats())
                .extracting(seat -> seat.shape() + " " + seat.state())
                .containsExactly(
                        "resident taken", "student taken", "official wanted", "resident free", "resident free");
    }

    @Test
    void aFullTableAsksForNobody() {
        var picture = SeatPicture.of(List.of(Perspective.RESIDENT), 0, List.of(Perspective.OFFICIAL));
        assertThat(picture.seats()).extracting(Seat::state).containsExactly("taken");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 12, 40})
    void everySeatHasAPlaceOfItsOwnInsideThePicture(int seats) {
        var picture = SeatPicture.of(Collections.nCopies(seats, Perspective.RESIDENT), 0, List.of());
        assertThat(picture.seats()).hasSize(seats).allSatisfy(seat -> {
            assertThat(seat.x()).isBetween(16, picture.width() - 16);
            assertThat(seat.y()).isBetween(16, picture.height() - 16);
        });
        for (var one : picture.seats()) {
            for (var other : picture.seats()) {
                assertThat(one == other || Math.hypot(one.x() - other.x(), one.y() - other.y()) > 27)
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }
}
