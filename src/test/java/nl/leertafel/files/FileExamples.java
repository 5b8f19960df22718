package nl.leertafel.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as students have them, and as nobody should. */
public final class FileExamples {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private FileExamples() {}

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() {
        return packed(wordParts(WORD));
    }

    /** A document with macros that calls itself one without. */
    static byte[] docxWithMacros() {
        var parts = wordParts(WORD);
        parts.put("word/vbaProject.bin", text("Sub AutoOpen()"));
        return packed(parts);
    }

    /** The same, with the macros under an innocent name. */
    static byte[] docxWithHiddenMacros() {
        var parts = wordParts(WORD + "\"/><Override ContentType=\"application/vnd.ms-office.vbaProject");
        parts.put("word/plaatje.bin", text("Sub AutoOpen()"));
        return packed(parts);
    }

    /** Fifty megabytes of nothing in the part that has to be read, packed to almost nothing. */
    static byte[] docxBomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", new byte[50_000_000]);
        parts.put("word/document.xml", text("<w:document/>"));
        return packed(parts);
    }

    static byte[] docxOfManyParts() {
        var parts = wordParts(WORD);
        for (int number = 0; number < 6_000; number++) {
            parts.put("word/" + number + ".xml", new byte[0]);
        }
        return packed(parts);
    }

    static byte[] zip() {
        return packed(Map.of("verslag.txt", text("Hallo")));
    }

    static byte[] odt(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<office:document-content/>"));
        parts.putAll(more);
        return packed(parts);
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
    }

    private static Map<String, byte[]> wordParts(String type) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                text("<?xml version=\"1.0\"?><Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type
                        + "\"/></Types>"));
        parts.put("word/document.xml", text("<w:document/>"));
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
