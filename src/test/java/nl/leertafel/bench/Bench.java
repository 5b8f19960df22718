package nl.leertafel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Runs one benchmark by name and prints one line per figure, {@code bench NAME FIGURE UNIT ratio R against WHAT}; the
 * same goes to {@code target/bench.jsonl}.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "public" -> PublicBench.run();
            case "growth" -> System.exit(GrowthBench.run(it -> !it.startsWith("people")) ? 0 : 1);
            case "growth-people" -> System.exit(GrowthBench.run(it -> it.startsWith("people")) ? 0 : 1);
            default -> {
                System.err.println("I know these benchmarks: growth, growth-people, public");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    static void report(String name, double figure, String unit, double ratio, String against) throws IOException {
        System.out.printf(Locale.ROOT, "bench %s %.0f %s ratio %.2f against %s%n", name, figure, unit, ratio, against);
        Files.writeString(
                Path.of("target", "bench.jsonl"),
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"%s\",\"figure\":%.1f,\"unit\":\"%s\",\"ratio\":%.3f,\"against\":\"%s\"}%n",
                        name,
                        figure,
                        unit,
                        ratio,
                        against),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
