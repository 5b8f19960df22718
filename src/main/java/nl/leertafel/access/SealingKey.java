package nl.leertafel.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

/**
 * The key under which this installation seals what the database may not tell ({@code LEERTAFEL_SECRET_KEY}, 32 bytes in
 * base64). The embedded database gets one of its own at the first start, in a file beside it that only its owner may
 * read; on any other database a missing key is refused, because each node would make another.
 */
@Component
class SealingKey {

    static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OWNER_ONLY = "rw-------";

    private final SecretKey key;

    SealingKey(
            @Value("${leertafel.secret-key:}") String configured, @Value("${spring.datasource.url:}") String database) {
        key = configured.isBlank() ? ownKeyOf(database) : read(configured);
    }

    SecretKey key() {
        return key;
    }

    private static SecretKey ownKeyOf(String database) {
        if (database.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:")) {
            return read(fresh());
        }
        return keptIn(fileBeside(database).orElseThrow(Missing::new));
    }

    /** Empty when the database is not a file on this machine. */
    static Optional<Path> fileBeside(String database) {
        var place = database.replaceFirst("(?i)^jdbc:h2:(file:)?", "").replaceFirst(";.*", "");
        if (!database.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:") || place.matches("(?i)(tcp|ssl|mem|zip):.*")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(place.replaceFirst("^~", System.getProperty("user.home")) + ".key"));
    }

    private static SecretKey keptIn(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.notExists(file)) {
                write(file);
            }
            return read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key in " + file + " cannot be read or made", unreadable);
        }
    }

    private static void write(Path file) throws IOException {
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, fresh() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new IOException("Another program made " + file + " at the same moment", meanwhile);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SecretKey read(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            throw new Missing(notBase64);
        }
        throw new Missing();
    }

    /** There is no key, or something that is none. */
    static final class Missing extends RuntimeException {

        Missing() {
            super("No usable LEERTAFEL_SECRET_KEY");
        }

        Missing(Throwable cause) {
            super("No usable LEERTAFEL_SECRET_KEY", cause);
        }
    }

    /** Says it in one sentence instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Missing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, Missing cause) {
            return new FailureAnalysis(
                    "LEERTAFEL_SECRET_KEY, under which what people need is encrypted, is missing or is not 32 bytes in"
                            + " base64.",
                    "Make one with 'openssl rand -base64 32', give all nodes the same, and keep it apart from the"
                            + " backups of the database.",
                    cause);
        }
    }
}
