package nl.leertafel.action;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leertafel.kernel.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionRightsTests {

    private static final PersonId ME = PersonId.next();
    private static final PersonId OTHER = PersonId.next();

    @ParameterizedTest
    @CsvSource({
        // owner, agreed it, coordinates, at table: see, track, edit
        "false, false, false, false, false, false, false",
        "true, false, false, false, true, true, false",
        "false, true, false, false, false, false, false",
        "true, true, false, false, true, true, true",
        "false, false, false, true, true, false, false",
        "false, true, false, true, true, false, true",
        "false, false, true, false, true, true, true",
        "true, false, false, true, true, true, false"
    })
    void whoMaySeeTrackAndEdit(
            boolean owns,
            boolean agreed,
            boolean coordinates,
            boolean atTable,
            boolean sees,
            boolean tracks,
            boolean edits) {
        assertThat(ActionRights.of(ME, owns ? ME : OTHER, agreed ? ME : OTHER, coordinates, atTable))
                .isEqualTo(new ActionRights(sees, tracks, edits));
    }
}
