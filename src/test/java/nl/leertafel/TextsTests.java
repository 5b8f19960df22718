package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists once in Dutch and once in English, and every text that is asked for exists. */
class TextsTests {

    private static final Path LANGUAGES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern HEADING = Pattern.compile("(?m)^# (\\w+)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("nl").stringPropertyNames());
    }

    @Test
    void bothLanguagesFillInTheSame() {
        var dutch = texts("nl");
        var english = texts("en");

        assertThat(dutch.stringPropertyNames().stream()
                        .filter(key -> !placeholders(dutch, key).equals(placeholders(english, key))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextStandsOnce(String language) {
        var keys = lines(language)
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextStandsUnderItsModule(String language) {
        var module = new String[] {""};
        var astray = lines(language)
                .peek(line -> {
                    if (line.startsWith("# ")) {
                        module[0] = line.substring(2);
                    }
                })
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(module[0] + "."))
                .toList();

        assertThat(astray).isEmpty();
    }

    /** A straight apostrophe quotes placeholders in a message format and silently disappears. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextIsAMessageWithATypographicApostrophe(String language) {
        var texts = texts(language);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(texts.getProperty(key), Locale.of(language)))
                    .isNotNull();
        });
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var known = texts("nl").stringPropertyNames();

        assertThat(asked().stream()
                        .filter(asked -> known.stream().noneMatch(asked.asMatchPredicate()))
                        .map(Pattern::pattern)
                        .sorted())
                .isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        var asked = asked();

        assertThat(texts("nl").stringPropertyNames().stream()
                        .filter(key -> asked.stream()
                                .noneMatch(it -> it.asMatchPredicate().test(key)))
                        .sorted())
                .isEmpty();
    }

    /** What Java and the templates ask for, as patterns, because a part of a key may be the name of a constant. */
    private static List<Pattern> asked() {
        var modules = "(?:"
                + HEADING.matcher(file("nl")).results().map(it -> it.group(1)).collect(Collectors.joining("|")) + ")";
        var quoted = Pattern.compile("[\"'](" + modules + "(?:\\.[A-Za-z0-9_]+)+\\.?)[\"']");
        var inTemplate = Pattern.compile("#\\{\\|?(" + modules + "(?:\\.(?:[A-Za-z0-9_]+|\\$\\{[^}]+}))+)");
        return Stream.concat(
                        files("src/main/java", ".java")
                                .flatMap(text -> quoted.matcher(text).results()),
                        files("src/main/resources/templates", ".html")
                                .flatMap(text -> Stream.concat(
                                        quoted.matcher(text).results(),
                                        inTemplate.matcher(text).results())))
                .map(it -> it.group(1))
                .filter(key -> !key.startsWith("mail.smtp") && !key.startsWith("demo/"))
                .distinct()
                .map(key -> key.endsWith(".") ? key + "${constant}" : key)
                .map(key -> key.replace(".", "\\.").replaceAll("\\$\\{[^}]+}", "[A-Za-z0-9_.]+"))
                .map(Pattern::compile)
                .toList();
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(path(language))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Stream<String> lines(String language) {
        return file(language).lines();
    }

    private static String file(String language) {
        return read(path(language));
    }

    private static Path path(String language) {
        return LANGUAGES.resolve("translations_" + language + ".properties");
    }

    private static Stream<String> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(ending))
                            .map(TextsTests::read)
                            .toList())
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
