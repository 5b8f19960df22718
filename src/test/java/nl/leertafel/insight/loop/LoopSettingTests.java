package nl.leertafel.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.TimeOrdered;
import org.junit.jupiter.api.Test;

/** What a network promised stays promised. */
class LoopSettingTests {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    private final LoopSetting setting = new LoopSetting(new NetworkId(TimeOrdered.uuid()));

    @Test
    void itIsSixtyDaysUnlessTheNetworkChose() {
        assertThat(setting.answerBy(MAY)).isEqualTo(MAY.plusDays(60));
    }

    @Test
    void whatWasPromisedForEarlierDaysNeverBecomesLater() {
        setting.promise(90, JUNE);
        assertThat(setting.answerBy(MAY)).isEqualTo(MAY.plusDays(60));
        assertThat(setting.answerBy(JUNE)).isEqualTo(JUNE.plusDays(90));
        setting.promise(21, JULY);
        assertThat(setting.answerBy(MAY)).isEqualTo(MAY.plusDays(21));
        setting.promise(120, JULY);
        assertThat(setting.answerBy(MAY)).isEqualTo(MAY.plusDays(21));
        assertThat(setting.answerBy(JULY)).isEqualTo(JULY.plusDays(120));
    }

    @Test
    void theLastDayHeardByIsTheLastWhoseAnswerIsDue() {
        setting.promise(90, JUNE);
        for (var last = MAY; last.isBefore(JULY.plusDays(120)); last = last.plusDays(1)) {
            var heard = setting.heardBy(last);
            assertThat(setting.answerBy(heard)).isBeforeOrEqualTo(last);
            assertThat(setting.answerBy(heard.plusDays(1))).isAfter(last);
        }
    }
}
