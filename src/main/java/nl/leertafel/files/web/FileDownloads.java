package nl.leertafel.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file to who may have it: to save, never to look at inside the product, and kept by no cache. */
@Controller
class FileDownloads {

    private final FileStore files;

    FileDownloads(FileStore files) {
        this.files = files;
    }

    @GetMapping("/bestand/{id}")
    void download(@PathVariable UUID id, @Nullable Principal reader, HttpServletResponse response) throws IOException {
        if (reader == null) {
            throw new NotFound("nobody is signed in");
        }
        var file = files.open(new FileId(id), new PersonId(UUID.fromString(reader.getName())));
        FileSending.toSave(file, response);
    }
}
