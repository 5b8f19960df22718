package nl.leertafel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people write, where there is room for one line. */
class MarkdownTests {

    @Test
    void isOneLineWithoutTheMarksOfLists() {
        assertThat(Markdown.line("Wat we **hoorden**:\n\n- drie brieven\n- geen *naam*\n\nEn toen niets."))
                .isEqualTo("Wat we hoorden: drie brieven geen naam En toen niets.");
        assertThat(Markdown.line("  ")).isEmpty();
    }
}
