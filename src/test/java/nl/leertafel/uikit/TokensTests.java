package nl.leertafel.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of both doors can be read by everyone, by day and by night (WCAG 1.4.3 and 1.4.11). */
class TokensTests {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern PLAIN = Pattern.compile("--lt-([a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern PAIR =
            Pattern.compile("--lt-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final String TOKENS = read("tokens.css");

    private final Map<String, String> light = colours(PAIR, 2);
    private final Map<String, String> dark = colours(PAIR, 3);

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, accent-soft",
        "ink, quiet-soft",
        "ink-soft, paper",
        "ink-soft, card",
        "ink-soft, quiet-soft",
        "accent, paper",
        "accent, card",
        "accent, accent-soft",
        "accent-strong, paper",
        "accent-strong, accent-soft",
        "on-accent, accent",
        "on-accent, accent-strong",
        "warm, paper",
        "warm, card",
        "warm, warm-soft",
        "resident, card",
        "client-organisation, card",
        "student, card",
        "professional, card",
        "official, card",
        "researcher, card"
    })
    void textCanBeRead(String text, String ground) {
        assertThat(contrast(light, text, ground)).as("by day").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(dark, text, ground)).as("by night").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, paper",
        "edge, card",
        "resident, paper",
        "client-organisation, paper",
        "student, paper",
        "professional, paper",
        "official, paper",
        "researcher, paper",
        "warm, card",
        "ink-soft, card"
    })
    void shapesCanBeSeen(String shape, String ground) {
        assertThat(contrast(light, shape, ground)).as("by day").isGreaterThanOrEqualTo(SHAPE);
        assertThat(contrast(dark, shape, ground)).as("by night").isGreaterThanOrEqualTo(SHAPE);
    }

    @Test
    void oldPhonesSeeTheColoursOfTheDay() {
        assertThat(colours(PLAIN, 2)).isEqualTo(light);
    }

    @Test
    void theWorkplaceHasTheSameColours() {
        assertThat(read("styles.css"))
                .contains("--aura-accent-color-light: " + light.get("accent") + ";")
                .contains("--aura-accent-color-dark: " + dark.get("accent") + ";")
                .contains("--aura-background-color-light: " + light.get("paper") + ";")
                .contains("--aura-background-color-dark: " + dark.get("paper") + ";")
                .contains("--aura-red: light-dark(" + light.get("warm") + ", " + dark.get("warm") + ");");
    }

    /** So that a first visit with everything on it stays far below 60 KB. */
    @Test
    void thePublicDoorStaysLight() throws IOException {
        assertThat(Files.size(Path.of("frontend", "public.css"))).isLessThanOrEqualTo(14 * 1024);
    }

    private static Map<String, String> colours(Pattern pattern, int group) {
        var colours = new TreeMap<String, String>();
        var found = pattern.matcher(TOKENS);
        while (found.find()) {
            colours.put(found.group(1), found.group(group));
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        var lights =
                List.of(luminance(colours.getOrDefault(one, "")), luminance(colours.getOrDefault(other, ""))).stream()
                        .sorted()
                        .toList();
        return (lights.getLast() + 0.05) / (lights.getFirst() + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        var share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("frontend", file));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
