package nl.leertafel.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.List;

/** Where one chooses a file or drops it; what is wrong with it stands there in the reader's language. */
public class FileDrop extends Composite<Div> implements HasValidation {

    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private final Paragraph error = new Paragraph();

    /**
     * Takes one file.
     *
     * @param maxBytes a larger file is refused by the browser, and by the server while it comes in
     * @param extensions the ends of file names that can be chosen, such as {@code .csv}
     */
    public FileDrop(int maxBytes, InMemoryUploadCallback then, String... extensions) {
        upload = new Upload(new Bounded(maxBytes, then));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileExtensions(extensions);
        upload.setI18n(words(maxBytes / MEGABYTE));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addStartedListener(started -> setInvalid(false));
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().add(upload, error);
    }

    /** Forgets the file that was chosen, so that another can be. */
    public void clear() {
        upload.clearFileList();
    }

    @Override
    public void setErrorMessage(String sentence) {
        error.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    private void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        clear();
    }

    private UploadI18N words(int megabytes) {
        var tooBig = getTranslation("uikit.file.tooBig", megabytes);
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("uikit.file.choose"))
                        .setMany(getTranslation("uikit.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("uikit.file.drop"))
                        .setMany(getTranslation("uikit.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("uikit.file.one"))
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(getTranslation("uikit.file.kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("uikit.file.again"))
                        .setStart(getTranslation("uikit.file.start"))
                        .setRemove(getTranslation("uikit.file.remove")))
                .setUploading(uploading(tooBig))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private UploadI18N.Uploading uploading(String tooBig) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("uikit.file.busy"))
                        .setStalled(getTranslation("uikit.file.busy"))
                        .setProcessing(getTranslation("uikit.file.busy"))
                        .setHeld(getTranslation("uikit.file.busy")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("uikit.file.remaining"))
                        .setUnknown(getTranslation("uikit.file.busy")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("uikit.file.failed"))
                        .setUnexpectedServerError(getTranslation("uikit.file.failed"))
                        .setForbidden(getTranslation("uikit.file.failed"))
                        .setFileTooLarge(tooBig));
    }

    /** Stops reading where a file becomes too large. */
    private static final class Bounded extends InMemoryUploadHandler {

        private final int maxBytes;

        Bounded(int maxBytes, InMemoryUploadCallback then) {
            super(then);
            this.maxBytes = maxBytes;
        }

        @Override
        public long getFileSizeMax() {
            return maxBytes;
        }
    }
}
