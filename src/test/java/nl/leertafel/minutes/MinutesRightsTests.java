package nl.leertafel.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.leertafel.session.programme.MeetingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with what came out of a session, in every state of the meeting and its minutes. */
class MinutesRightsTests {

    @ParameterizedTest
    @MethodSource("everyCase")
    void whoWasNotThereAndDoesNotCoordinateSeesNothing(MeetingState state, MinutesStatus status) {
        assertThat(MinutesRights.of(false, false, state, status)).isEqualTo(MinutesRights.NONE);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void whoMayDoMoreMayReadAndOnlyCoordinatorsChooseOrKeep(MeetingState state, MinutesStatus status) {
        for (var coordinates : new boolean[] {true, false}) {
            var rights = MinutesRights.of(coordinates, true, state, status);
            assertThat(!rights.write() || rights.read()).isTrue();
            assertThat(!rights.edit() || rights.write()).isTrue();
            assertThat(coordinates || !rights.edit() && !rights.keep()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void finalMinutesChangeForNobody(MeetingState state, MinutesStatus status) {
        assertThat(MinutesRights.of(true, true, state, MinutesStatus.FINAL).write())
                .isFalse();
    }

    @Test
    void thoseAtTheTableWriteWhileItGoesOnAndWhileTheMinutesAreOpen() {
        assertThat(writes(MeetingState.IN_PROGRESS, MinutesStatus.DRAFT)).isTrue();
        assertThat(writes(MeetingState.CLOSED, MinutesStatus.AMENDING)).isTrue();
        assertThat(writes(MeetingState.CLOSED, MinutesStatus.DRAFT)).isFalse();
        assertThat(writes(MeetingState.OPEN, MinutesStatus.DRAFT)).isFalse();
    }

    private static boolean writes(MeetingState state, MinutesStatus status) {
        return MinutesRights.of(false, true, state, status).write();
    }

    static Stream<Arguments> everyCase() {
        return Arrays.stream(MeetingState.values())
                .flatMap(state -> Arrays.stream(MinutesStatus.values()).map(status -> Arguments.of(state, status)));
    }
}
