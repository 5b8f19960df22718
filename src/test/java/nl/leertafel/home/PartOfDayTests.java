package nl.leertafel.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PartOfDayTests {

    @Test
    void peopleSayGoodMorningUntilNoonAndGoodEveningFromSix() {
        assertThat(PartOfDay.at(LocalTime.of(5, 0))).isEqualTo(PartOfDay.MORNING);
        assertThat(PartOfDay.at(LocalTime.of(11, 59))).isEqualTo(PartOfDay.MORNING);
        assertThat(PartOfDay.at(LocalTime.NOON)).isEqualTo(PartOfDay.AFTERNOON);
        assertThat(PartOfDay.at(LocalTime.of(18, 0))).isEqualTo(PartOfDay.EVENING);
        assertThat(PartOfDay.at(LocalTime.of(2, 30))).isEqualTo(PartOfDay.EVENING);
    }
}
