package nl.leertafel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTests {

    @Test
    void tellsWhereItHappenedAndNothingThatPeopleTyped() {
        var problem =
                new IllegalStateException("Bea Visser, bea@rijnoever.example", new RuntimeException("06 12345678"));

        assertThat(Incident.whereItHappened(problem))
                .contains("IllegalStateException", "caused by java.lang.RuntimeException", "IncidentTests")
                .doesNotContain("Bea", "rijnoever", "06 12");
    }

    @Test
    void everyIncidentHasAnIdOfItsOwn() {
        assertThat(Incident.of(new RuntimeException()).id())
                .matches("[0-9a-f]{8}")
                .isNotEqualTo(Incident.of(new RuntimeException()).id());
    }
}
