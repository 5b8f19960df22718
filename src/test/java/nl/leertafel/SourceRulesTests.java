package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the rules of the house say about the text of the sources, which compiled classes no longer show. */
class SourceRulesTests {

    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile(
            "(?m)^(public |abstract |final |sealed |non-sealed )*(class|record|enum|interface|@interface) ");

    @Test
    void everyTypeSaysInASentenceWhatItIs() {
        assertThat(sources("src/main/java", text -> {
                    var type = TOP_LEVEL_TYPE.matcher(text);
                    return type.find() && !text.substring(0, type.start()).contains("/**");
                }))
                .isEmpty();
    }

    @Test
    void anOpenEndIsAnIssueAndNotAComment() {
        var openEnd = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

        assertThat(sources("src", text -> openEnd.matcher(text).find())).isEmpty();
    }

    @Test
    void noTestSleeps() {
        assertThat(sources("src/test/java", text -> text.contains("Thread." + "sleep(")))
                .isEmpty();
    }

    @Test
    void noPageStylesItself() {
        assertThat(sources("src/main/java", text -> text.contains(".getStyle()")))
                .isEmpty();
    }

    private static List<Path> sources(String folder, Predicate<String> wanted) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> wanted.test(read(file)))
                    .sorted()
                    .toList();
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
