package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is kept about a person that cannot be shown to them and taken away. */
@OnH2
class PersonalDataTests {

    @Autowired
    private List<PersonalData> keepers;

    @Autowired
    private Database database;

    @Test
    void everyTableThatRefersToAPersonIsAnsweredForOnce() {
        assertThat(keepers.stream().flatMap(keeper -> keeper.tables().stream()))
                .doesNotHaveDuplicates()
                .containsAll(database.tablesWith("person_id"));
    }

    @Test
    void nobodyAnswersForATableThatDoesNotExist() {
        assertThat(database.tables())
                .containsAll(keepers.stream()
                        .flatMap(keeper -> keeper.tables().stream())
                        .toList());
    }
}
