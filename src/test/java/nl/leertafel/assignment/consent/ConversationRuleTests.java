package nl.leertafel.assignment.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.leertafel.assignment.consent.ConversationRule.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works on a conversation, and who reads what was told with which permission. */
class ConversationRuleTests {

    @ParameterizedTest
    @CsvSource({
        "LECTURER, true",
        "OWN_GROUP, true",
        "OTHER_GROUP, false",
        "COORDINATOR, false",
        "SUPERVISOR, false",
    })
    void onlyTheGroupAndItsLecturerWorkOnIt(Relation relation, boolean works) {
        assertThat(ConversationRule.mayWork(relation)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_GROUP, TABLE, false",
        "OTHER_GROUP, TEACHING, true",
        "COORDINATOR, TABLE, true",
        "COORDINATOR, TEACHING, false",
        "SUPERVISOR, TABLE, false",
        "SUPERVISOR, TEACHING, false",
    })
    void oneUseOpensTheStoryForThoseItIsMeantFor(Relation relation, ConsentUse use, boolean opens) {
        assertThat(ConversationRule.opening(relation).contains(use)).isEqualTo(opens);
    }

    @Test
    void whatTheNetworkMayReadEveryoneHereMayRead() {
        assertThat(Arrays.stream(Relation.values()))
                .allSatisfy(it -> assertThat(ConversationRule.opening(it))
                        .containsAll(Set.of(ConsentUse.NETWORK, ConsentUse.DOSSIER, ConsentUse.PUBLIC)));
        assertThat(EnumSet.allOf(ConsentUse.class)).hasSize(5);
    }
}
