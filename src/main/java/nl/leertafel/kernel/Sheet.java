package nl.leertafel.kernel;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A table of words, written as the files that spreadsheets open. */
public record Sheet(String name, List<String> headings, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Semicolons and a byte order mark, so that a Dutch spreadsheet reads it right; no cell begins as a formula. */
    public byte[] csv() {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(headings);
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(SheetCell::harmless).toList()));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Office Open XML (ISO/IEC 29500); every cell is text, so nothing in it can be a formula. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Leertafel", null)) {
            var sheet = workbook.newWorksheet(name);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
