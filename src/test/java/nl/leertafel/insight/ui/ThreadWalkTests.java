package nl.leertafel.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walking the thread of a question with the arrow keys. */
class ThreadWalkTests {

    private final ThreadWalk<String> walk = new ThreadWalk<>();

    @BeforeEach
    void aQuestionWithTwoSessions() {
        walk.nextRow();
        walk.place(List.of("signaal", "tweede signaal"));
        walk.place(List.of("vraag"));
        walk.nextRow();
        walk.place(List.of("avond"));
        walk.place(List.of());
        walk.place(List.of("inzicht", "nog een inzicht"));
        walk.nextRow();
        walk.place(List.of());
        walk.place(List.of());
        walk.nextRow();
        walk.place(List.of("volgende avond"));
    }

    @Test
    void sidewaysOnePassesWhatIsMissing() {
        assertThat(walk.from("tweede signaal", "ArrowRight")).contains("vraag");
        assertThat(walk.from("vraag", "ArrowLeft")).contains("signaal");
        assertThat(walk.from("avond", "ArrowRight")).contains("inzicht");
        assertThat(walk.from("nog een inzicht", "ArrowLeft")).contains("avond");
        assertThat(walk.from("nog een inzicht", "ArrowRight")).isEmpty();
    }

    @Test
    void upAndDownOneGoesThroughAPlaceAndThenToTheNextRow() {
        assertThat(walk.from("signaal", "ArrowDown")).contains("tweede signaal");
        assertThat(walk.from("tweede signaal", "ArrowDown")).contains("avond");
        assertThat(walk.from("inzicht", "ArrowUp")).contains("vraag");
        assertThat(walk.from("nog een inzicht", "ArrowDown")).contains("volgende avond");
        assertThat(walk.from("volgende avond", "ArrowUp")).contains("avond");
        assertThat(walk.from("volgende avond", "ArrowDown")).isEmpty();
    }

    @Test
    void otherKeysAndOtherPlacesLeadNowhere() {
        assertThat(walk.from("vraag", "Enter")).isEmpty();
        assertThat(walk.from("elders", "ArrowUp")).isEmpty();
    }
}
