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
    void theSeatsStandInTheOrderInWhichTheyAreGiven() {
        var marks = List.of(
                SeatMark.taken(Perspective.RESIDENT),
                SeatMark.helper(),
                SeatMark.offered(Perspective.STUDENT),
                SeatMark.wanted(Perspective.OFFICIAL),
                SeatMark.FREE);
        assertThat(SeatPicture.around(marks).seats()).extracting(Seat::mark).isEqualTo(marks);
    }

    @Test
    void whatIsTakenOfferedWantedAndFreeDiffersWithoutItsColour() {
        assertThat(List.of(
                        SeatMark.taken(Perspective.RESIDENT),
                        SeatMark.offered(Perspective.RESIDENT),
                        SeatMark.wanted(Perspective.RESIDENT),
                        SeatMark.FREE))
                .extracting(SeatMark::state)
                .doesNotHaveDuplicates();
        assertThat(SeatMark.FREE.path())
                .isNotEqualTo(SeatMark.taken(Perspective.RESIDENT).path());
    }

    @Test
    void moreSeatsThanOneCanTellApartAreNotDrawn() {
        assertThat(SeatPicture.around(Collections.nCopies(41, SeatMark.FREE))).isEqualTo(SeatPicture.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 12, 40})
    void everySeatHasAPlaceOfItsOwnInsideThePicture(int seats) {
        var picture = SeatPicture.around(Collections.nCopies(seats, SeatMark.taken(Perspective.RESIDENT)));
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
