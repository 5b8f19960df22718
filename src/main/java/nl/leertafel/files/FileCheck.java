package nl.leertafel.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leertafel.kernel.Refusal;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Decides by its content what a file really is, and refuses what is not let in with a sentence of its own. */
final class FileCheck {

    static final String FIELD = "file";

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String PACKED = "PK\u0003\u0004";
    private static final int BEGINNING = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*(!doctype\\s+html|html|head|body|script|iframe|svg|\\?xml)");
    private static final Set<String> WEB_PAGES =
            Set.of("html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz", "xml", "xsl");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "msi", "com", "scr", "bat", "cmd", "ps1", "vbs", "vbe", "js", "mjs", "jse", "wsf", "hta", "lnk",
            "sh", "jar", "apk", "app", "dmg", "deb", "rpm", "py", "php", "dll");
    private static final Set<String> WITH_MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm");
    private static final Pattern PROGRAM = Pattern.compile("application/(x-(msdownload|dosexec|elf|mach-o.*|sh|bat|"
            + "executable|sharedlib|object|coredump|msi|ms-installer|java.*|python.*)|java.*|javascript|vnd\\.microsoft\\"
            + ".portable-executable)|text/x-(php|python|perl|ruby|sh|.*script.*)|text/javascript");

    private FileCheck() {}

    static FileKind kind(FileName name, Path content) throws IOException {
        if (Files.size(content) == 0) {
            throw refused("files.refused.empty");
        }
        var detected = detected(content);
        var extension = name.extension();
        if (isWebPage(detected, content) || WEB_PAGES.contains(extension)) {
            throw refused("files.refused.webPage");
        }
        if (PROGRAM.matcher(detected).matches() || PROGRAMS.contains(extension)) {
            throw refused("files.refused.program");
        }
        if (WITH_MACROS.contains(extension)) {
            throw refused("files.refused.macros");
        }
        var kind = FileKind.endingIn(extension).orElseThrow(FileCheck::otherKind);
        if (!isReally(kind, detected, content)) {
            throw refused("files.refused.notWhatItSays", extension.toUpperCase(Locale.ROOT));
        }
        return kind;
    }

    private static boolean isReally(FileKind kind, String detected, Path content) throws IOException {
        // readers find a PDF or a package behind other content as well, and that could be anything
        return switch (kind) {
            case PDF -> kind.isKnownAs(detected) && beginning(content).startsWith("%PDF-");
            case DOCX, XLSX, PPTX -> beginning(content).startsWith(PACKED) && OfficePackage.holds(kind, content);
            case ODT, ODS, ODP -> kind.isKnownAs(detected) && OfficePackage.holds(kind, content);
            default -> kind.isKnownAs(detected);
        };
    }

    private static boolean isWebPage(String detected, Path content) throws IOException {
        return detected.contains("html")
                || detected.contains("svg")
                || detected.contains("xml") && !detected.contains("openxml") && !detected.contains("ooxml")
                || detected.startsWith("text/")
                        && MARKUP.matcher(beginning(content).toLowerCase(Locale.ROOT))
                                .find();
    }

    private static String detected(Path content) throws IOException {
        try (var stream = Files.newInputStream(content)) {
            var beginning = new BufferedInputStream(stream, TYPES.getMinLength());
            return TYPES.detect(beginning, new Metadata()).getBaseType().toString();
        }
    }

    private static String beginning(Path content) throws IOException {
        try (var stream = Files.newInputStream(content)) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }

    static Refusal otherKind() {
        return refused("files.refused.kind");
    }

    static Refusal refused(String key, Object... arguments) {
        return Refusal.at(FIELD, key, arguments);
    }
}
