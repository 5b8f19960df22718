package nl.leertafel.network.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leertafel.kernel.Refusal;

/**
 * A file of comma-separated values (RFC 4180), as spreadsheets save it: with commas, semicolons or tabs, in UTF-8,
 * UTF-16 or the character set of Windows.
 *
 * @param headings the first line
 * @param guessed the characters were read as those of Windows, because they were not UTF-8
 */
public record RosterFile(List<String> headings, List<Line> lines, boolean guessed) {

    public static final int MAX_BYTES = 2 * 1024 * 1024;
    public static final int MAX_ROWS = 5_000;

    private static final String SEPARATORS = ",;\t";

    /** One row, with its line number in the file; as many cells as there are headings. */
    public record Line(long number, List<String> cells) {}

    /**
     * Reads a file.
     *
     * @throws Refusal at {@code file} when it is empty, too large or too long, no text, or no table
     */
    public static RosterFile read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw refusal("large", MAX_BYTES / (1024 * 1024));
        }
        var text = RosterText.decode(content);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text.text()))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.text())) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                throw refusal("empty");
            }
            var headings = headings(records.next());
            var lines = new ArrayList<Line>();
            while (records.hasNext()) {
                add(lines, line(records.next(), headings.size()));
            }
            if (lines.isEmpty()) {
                throw refusal("empty");
            }
            return new RosterFile(headings, List.copyOf(lines), text.guessed());
        } catch (CsvParseException broken) {
            throw refusal("broken");
        } catch (IOException neverOnAString) {
            throw new UncheckedIOException(neverOnAString);
        }
    }

    private static void add(List<Line> lines, Line line) {
        if (line.cells().stream().allMatch(String::isEmpty)) {
            return;
        }
        if (lines.size() == MAX_ROWS) {
            throw refusal("long", MAX_ROWS);
        }
        lines.add(line);
    }

    private static List<String> headings(CsvRecord first) {
        var headings = first.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (var heading : headings) {
            if (!heading.isEmpty() && !seen.add(heading.toLowerCase(Locale.ROOT))) {
                throw refusal("headingTwice", heading);
            }
        }
        if (seen.isEmpty()) {
            throw refusal("noHeadings");
        }
        return headings;
    }

    private static Line line(CsvRecord row, int width) {
        var cells = new ArrayList<>(row.getFields().stream().map(String::strip).toList());
        if (cells.stream().skip(width).anyMatch(it -> !it.isEmpty())) {
            throw refusal("wide", row.getStartingLineNumber());
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new Line(row.getStartingLineNumber(), List.copyOf(cells.subList(0, width)));
    }

    /** The separator that stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(it -> it == wanted).count();
    }

    static Refusal refusal(String why, Object... arguments) {
        return Refusal.at("file", "network.roster.file." + why, arguments);
    }
}
