package nl.leertafel.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are let in: how their names end, what we call them, and what their content is known as. */
public enum FileKind {
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt", "md"),
    MP3("audio/mpeg", "mp3"),
    // telephones call a recording a film without pictures
    M4A("audio/mp4", Set.of("audio/mp4", "video/mp4", "application/mp4", "video/quicktime"), "m4a");

    private final String mediaType;
    private final Set<String> knownAs;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this(mediaType, Set.of(mediaType), extensions);
    }

    FileKind(String mediaType, Set<String> knownAs, String... extensions) {
        this.mediaType = mediaType;
        this.knownAs = knownAs;
        this.extensions = List.of(extensions);
    }

    /** The endings of all names that are let in, each with its dot. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .toList();
    }

    /** The endings of photos and drawings, each with its dot. */
    public static List<String> pictureEndings() {
        return Arrays.stream(values())
                .filter(FileKind::isPicture)
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .toList();
    }

    static Optional<FileKind> endingIn(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    String ending() {
        return extensions.getFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isKnownAs(String detected) {
        return knownAs.contains(detected);
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS || this == ODP;
    }
}
