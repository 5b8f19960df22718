package nl.leertafel.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A link to a file that is made when somebody follows it. */
public class DownloadLink extends Anchor {

    public DownloadLink(String words, String fileName, SerializableSupplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, null, bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                words);
    }
}
