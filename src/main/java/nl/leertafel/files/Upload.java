package nl.leertafel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that came in and was checked, not kept yet; it passes when it is discarded. */
public final class Upload {

    private final String name;
    private final FileKind kind;
    private final long size;
    private final String sha256;
    private final Path content;

    Upload(String name, FileKind kind, long size, String sha256, Path content) {
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    /** Lets go of it, kept or not; may be called twice. */
    public void discard() {
        delete(content);
    }

    FileKind kind() {
        return kind;
    }

    Path content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(content);
    }

    static void delete(Path passing) {
        try {
            Files.deleteIfExists(passing);
        } catch (IOException stillOpen) {
            throw new UncheckedIOException(stillOpen);
        }
    }
}
