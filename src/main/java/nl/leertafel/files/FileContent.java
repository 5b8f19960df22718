package nl.leertafel.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that may be fetched: what it is, and its content, read piece by piece. */
public final class FileContent {

    private final FileDetails details;
    private final JdbcClient database;

    FileContent(FileDetails details, JdbcClient database) {
        this.details = details;
        this.database = database;
    }

    public FileDetails details() {
        return details;
    }

    public void writeTo(OutputStream out) throws IOException {
        var number = 0;
        for (var piece = piece(number); piece.isPresent(); piece = piece(number)) {
            out.write(piece.get());
            number++;
        }
    }

    private Optional<byte[]> piece(int number) {
        return database.sql("select content from stored_file_content where file_id = ? and piece = ?")
                .param(details.id().fileId())
                .param(number)
                .query((row, line) -> row.getBytes(1))
                .optional();
    }
}
