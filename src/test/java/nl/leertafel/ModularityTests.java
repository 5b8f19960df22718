package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.docs.Documenter;

/** A module uses what stands below it, never what stands above, never a sibling. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(App.class);
    private static final Path README = Path.of("README.md");
    private static final Pattern MAP = Pattern.compile("(?s)(<!-- modules: [^>]*-->\n).*?(<!-- /modules -->)");

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        MODULES.verify();
    }

    @Test
    void theReadmeShowsTheModulesAsTheyAre() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
        var readme = Files.readString(README);
        var current = MAP.matcher(readme).replaceFirst(it -> it.group(1) + table() + it.group(2));
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, current);
        }

        assertThat(readme).containsPattern(MAP);
        assertThat(Files.readString(README))
                .as(
                        "the module map in the README; mvn test -Dtest=ModularityTests -Dreadme.write=true brings it up to date")
                .isEqualTo(current);
    }

    /** Top to bottom: whoever uses many others stands on top. */
    private static String table() {
        var below = MODULES.stream().collect(Collectors.toMap(Function.identity(), ModularityTests::below));
        return MODULES.stream()
                .sorted(Comparator.comparingLong((ApplicationModule module) -> -below.getOrDefault(module, 0L))
                        .thenComparing(module -> module.getIdentifier().toString()))
                .map(module -> "| `%s` | %s | %s |".formatted(module.getIdentifier(), sentence(module), uses(module)))
                .collect(Collectors.joining("\n", "| module | what it is | uses |\n|---|---|---|\n", "\n"));
    }

    private static long below(ApplicationModule module) {
        return module.getDependencies(MODULES, DependencyDepth.ALL)
                .uniqueModules()
                .count();
    }

    private static String uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(it -> it.getIdentifier().toString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The first sentence of the package's own description. */
    private static String sentence(ApplicationModule module) {
        var file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        try {
            var text = Files.readString(file);
            var comment =
                    text.substring(text.indexOf("/**") + 3, text.indexOf("*/")).replaceAll("\\s*\n \\*\\s*", " ");
            return comment.strip().replaceFirst("(?s)(?<=\\.) .*", "");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
