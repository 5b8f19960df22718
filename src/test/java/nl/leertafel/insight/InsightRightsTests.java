package nl.leertafel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads an insight and who works on it, in every state of its life. */
class InsightRightsTests {

    @ParameterizedTest
    @CsvSource({
        // coordinates, lectures, member, reads proposed, reads what is shared, works on it
        "true,  false, true,  true,  true,  true",
        "false, true,  true,  true,  true,  true",
        "true,  true,  true,  true,  true,  true",
        "false, false, true,  false, true,  false",
        "false, false, false, false, false, false",
    })
    void makersWorkOnItAndMembersReadItOnceItIsShared(
            boolean coordinates, boolean lectures, boolean member, boolean proposed, boolean shared, boolean works) {
        for (var state : InsightState.values()) {
            assertThat(InsightRights.of(coordinates, lectures, member, state))
                    .as(state.name())
                    .isEqualTo(new InsightRights(state == InsightState.PROPOSED ? proposed : shared, works));
        }
    }

    @ParameterizedTest
    @EnumSource(InsightState.class)
    void whoBelongsNowhereSeesNothing(InsightState state) {
        assertThat(InsightRights.of(false, false, false, state)).isEqualTo(InsightRights.NONE);
    }
}
