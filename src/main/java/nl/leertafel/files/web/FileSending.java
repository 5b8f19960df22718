package nl.leertafel.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leertafel.files.FileContent;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a file to be saved, never to be looked at inside the product. */
public final class FileSending {

    private FileSending() {}

    public static void toSave(FileContent file, HttpServletResponse response) throws IOException {
        var name = ContentDisposition.attachment()
                .filename(file.details().name(), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(
                "Content-Security-Policy", "sandbox; default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setContentType(file.details().mediaType());
        response.setContentLengthLong(file.details().size());
        file.writeTo(response.getOutputStream());
    }
}
