package nl.leertafel.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The packed kinds (OpenDocument, Office Open XML), judged by their table of contents. Nothing is unpacked but the one
 * small part in which an Office document says what it is, and of that no more than a bounded piece.
 */
final class OfficePackage {

    private static final int MOST_PARTS = 5_000;
    private static final int MOST_OF_CONTENT_TYPES = 256 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private OfficePackage() {}

    /** Whether this really is a document of that kind; refuses one with macros. */
    static boolean holds(FileKind kind, Path content) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return false;
            }
            if (zip.stream().anyMatch(part -> isMacro(part.getName().toLowerCase(Locale.ROOT)))) {
                throw FileCheck.refused("files.refused.macros");
            }
            return kind.isOpenDocument() ? zip.getEntry("content.xml") != null : saysSo(kind, zip);
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean isMacro(String part) {
        return part.contains("vbaproject")
                || part.contains("/macrosheets/")
                || part.startsWith("basic/")
                || part.startsWith("scripts/");
    }

    private static boolean saysSo(FileKind kind, ZipFile zip) throws IOException {
        var part = zip.getEntry(CONTENT_TYPES);
        if (part == null) {
            return false;
        }
        byte[] types;
        try (var stream = zip.getInputStream(part)) {
            types = stream.readNBytes(MOST_OF_CONTENT_TYPES + 1);
        }
        // anything that could hide a word from a plain search is no way to write a list of types
        var text = new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (types.length > MOST_OF_CONTENT_TYPES || text.contains("&") || text.contains("<!")) {
            return false;
        }
        if (text.contains("macroenabled") || text.contains("vbaproject")) {
            throw FileCheck.refused("files.refused.macros");
        }
        return text.contains("\"" + kind.mediaType() + ".main+xml\"");
    }
}
