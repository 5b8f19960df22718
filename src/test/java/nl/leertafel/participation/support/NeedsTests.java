package nl.leertafel.participation.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** What someone can say to need, and by which permission. */
class NeedsTests {

    private static final Path LANGUAGES = Path.of("src/main/resources/vaadin-i18n");

    @Test
    void whatIsWrittenIsReadAgain() {
        var needs = new Needs(Map.of(
                NeedKind.INTERPRETER, "Tigrinya",
                NeedKind.WHEELCHAIR_SPACE, "",
                NeedKind.OTHER, "Mijn hond mag mee"));

        assertThat(Needs.read(needs.written())).isEqualTo(needs);
        assertThat(Needs.read(Needs.NONE.written())).isEqualTo(Needs.NONE);
    }

    @Test
    void blankMeansNotNeededAndATickNeedsNoWords() {
        var needs = Needs.typed(Map.of(
                NeedKind.INTERPRETER, "  ", NeedKind.DIET, " halal ", NeedKind.TRAVEL, "on", NeedKind.QUIET_ROOM, ""));

        assertThat(needs).isEqualTo(new Needs(Map.of(NeedKind.DIET, "halal", NeedKind.TRAVEL, "")));
    }

    @Test
    void tooManyWordsAndLineBreaksAreRefusedAtTheirField() {
        for (var words : List.of("x".repeat(61), "Tigrinya\nDIET halal")) {
            assertThatThrownBy(() -> Needs.typed(Map.of(NeedKind.INTERPRETER, words)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).contains("INTERPRETER"));
        }
    }

    /** Whoever changes a sentence people agree to gives it a new version, here and in {@link Consent}. */
    @Test
    void theSentencesPeopleAgreeToAreThoseOfTheirVersion() throws IOException {
        assertThat(Map.of(
                        Consent.ANSWER_PAGE.version(), sentences(Consent.ANSWER_PAGE),
                        Consent.BY_PHONE.version(), sentences(Consent.BY_PHONE)))
                .isEqualTo(Map.of("answer-1", -63975185, "phone-1", -1379301961));
    }

    private static int sentences(Consent consent) throws IOException {
        int sentences = 0;
        for (var language : List.of("nl", "en")) {
            var texts = new Properties();
            try (var file = Files.newBufferedReader(LANGUAGES.resolve("translations_" + language + ".properties"))) {
                texts.load(file);
            }
            sentences = 31 * sentences
                    + texts.getProperty("participation.support.consent." + consent)
                            .hashCode();
        }
        return sentences;
    }
}
