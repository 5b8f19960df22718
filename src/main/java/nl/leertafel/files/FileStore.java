package nl.leertafel.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files, in pieces, so that none is ever whole in memory. Who may fetch one is asked of the module that keeps it;
 * for everything else the caller has checked.
 */
@Service
@Transactional
public class FileStore {

    static final int PIECE = 256 * 1024;

    private static final String DETAILS = "select file_id, name, media_type, size_bytes, stored_at from stored_file ";

    private final JdbcClient database;
    private final ObjectProvider<FileKeeper> keepers;
    private final Clock clock;

    FileStore(JdbcClient database, ObjectProvider<FileKeeper> keepers, Clock clock) {
        this.database = database;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Keeps a file that was taken in, in the transaction of the caller, who then refers to it. */
    public FileId keep(Upload upload, PersonId by) {
        var id = FileId.next();
        database.sql("""
                insert into stored_file (file_id, person_id, name, media_type, size_bytes, sha256, stored_at)
                values (:id, :by, :name, :type, :size, :sha256, :now)
                """)
                .param("id", id.fileId())
                .param("by", by.personId())
                .param("name", upload.name())
                .param("type", upload.kind().mediaType())
                .param("size", upload.size())
                .param("sha256", upload.sha256())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        keepPieces(id, upload);
        return id;
    }

    /** Removes a file unless something still refers to it. */
    public void release(FileId id) {
        if (keepers.stream().noneMatch(keeper -> keeper.keeps(id))) {
            database.sql("delete from stored_file_content where file_id = :id")
                    .param("id", id.fileId())
                    .update();
            database.sql("delete from stored_file where file_id = :id")
                    .param("id", id.fileId())
                    .update();
        }
    }

    /** What is known of a file, without its content. No permission: the caller has checked. */
    @Transactional(readOnly = true)
    public Optional<FileDetails> details(FileId id) {
        return database.sql(DETAILS + "where file_id = :id")
                .param("id", id.fileId())
                .query((row, number) -> details(row))
                .optional();
    }

    /**
     * A file, to fetch it.
     *
     * @throws NotFound when there is no such file, or not for this person
     */
    @Transactional(readOnly = true)
    public FileContent open(FileId id, PersonId person) {
        if (keepers.stream().noneMatch(keeper -> keeper.keeps(id) && keeper.mayFetch(id, person))) {
            throw new NotFound("file " + id.fileId());
        }
        return new FileContent(details(id).orElseThrow(() -> new NotFound("file " + id.fileId())), database);
    }

    List<FileDetails> of(PersonId person) {
        return database.sql(DETAILS + "where person_id = :person order by stored_at")
                .param("person", person.personId())
                .query((row, number) -> details(row))
                .list();
    }

    private void keepPieces(FileId id, Upload upload) {
        try (var content = upload.open()) {
            var piece = content.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                database.sql("insert into stored_file_content (file_id, piece, content) values (?, ?, ?)")
                        .param(id.fileId())
                        .param(number)
                        .param(piece)
                        .update();
                piece = content.readNBytes(PIECE);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static FileDetails details(ResultSet row) throws SQLException {
        return new FileDetails(
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
