package nl.leertafel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.leertafel.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes in what somebody uploads: no further than the limit, to a passing file on disk, and only what is let in. */
@Component
public class FileIntake {

    private static final int PIECE = 64 * 1024;

    private final DataSize maxSize;
    private final ObjectProvider<FileScan> scans;

    FileIntake(@Value("${leertafel.files.max-size:10MB}") DataSize maxSize, ObjectProvider<FileScan> scans) {
        this.maxSize = maxSize;
        this.scans = scans;
    }

    /** The most bytes a file may have. */
    public long maxSize() {
        return maxSize.toBytes();
    }

    /**
     * Reads and checks a file; the caller keeps it with {@link FileStore} or discards it.
     *
     * @throws Refusal when it is too large, empty, not what its name says, or of a kind that is not let in
     */
    public Upload receive(String name, InputStream content) {
        Path passing = null;
        try {
            passing = Files.createTempFile("leertafel-", ".upload");
            var upload = checked(new FileName(name), content, passing);
            passing = null;
            return upload;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (passing != null) {
                Upload.delete(passing);
            }
        }
    }

    /**
     * As {@link #receive}, for a photo or drawing: it is drawn anew, so that nothing comes along that one does not see,
     * such as where it was taken, and it loses the name it had.
     */
    public Upload receivePicture(String name, InputStream content) {
        if (FileKind.endingIn(new FileName(name).extension())
                .filter(FileKind::isPicture)
                .isEmpty()) {
            throw FileCheck.refused("files.refused.picture");
        }
        return drawnAnew(receive(name, content));
    }

    private static Upload drawnAnew(Upload upload) {
        try {
            PictureDrawing.anew(upload.kind(), upload.content());
            return new Upload(
                    "picture." + upload.kind().ending(),
                    upload.kind(),
                    Files.size(upload.content()),
                    digest(upload.content()),
                    upload.content());
        } catch (IOException broken) {
            upload.discard();
            throw new UncheckedIOException(broken);
        } catch (Refusal refusal) {
            upload.discard();
            throw refusal;
        }
    }

    private static String digest(Path content) throws IOException {
        return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(content)));
    }

    /** What to say of a file that is larger than it may be. */
    public Refusal tooLarge() {
        return FileCheck.refused("files.refused.tooLarge", maxSize.toMegabytes());
    }

    /** What to say of a file of a kind that is not let in. */
    public Refusal otherKind() {
        return FileCheck.otherKind();
    }

    /** What to say of a file that is no photo or drawing. */
    public Refusal noPicture() {
        return FileCheck.refused("files.refused.picture");
    }

    private Upload checked(FileName name, InputStream content, Path passing) throws IOException {
        var digest = sha256();
        try (var file = new DigestOutputStream(Files.newOutputStream(passing), digest)) {
            copy(content, file);
        }
        var kind = FileCheck.kind(name, passing);
        scan(passing);
        return new Upload(
                name.value(), kind, Files.size(passing), HexFormat.of().formatHex(digest.digest()), passing);
    }

    private void copy(InputStream content, DigestOutputStream file) throws IOException {
        var piece = new byte[PIECE];
        long total = 0;
        for (int read; (read = content.read(piece)) >= 0; ) {
            total += read;
            if (total > maxSize.toBytes()) {
                throw tooLarge();
            }
            file.write(piece, 0, read);
        }
    }

    private void scan(Path passing) throws IOException {
        for (var scan : scans.orderedStream().toList()) {
            try (var content = Files.newInputStream(passing)) {
                switch (scan.scan(content)) {
                    case CLEAN -> {}
                    case INFECTED -> throw FileCheck.refused("files.refused.infected");
                    case UNAVAILABLE -> throw FileCheck.refused("files.refused.notScanned");
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
