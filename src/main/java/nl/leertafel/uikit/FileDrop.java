package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import nl.leertafel.kernel.Refusal;

/** Where one chooses a file or drops it; what is wrong with it stands there in the reader's language. */
public class FileDrop extends CustomField<String> {

    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload = new Upload();
    private final transient Limits limits;
    private final transient Intake intake;

    /**
     * What can be chosen, and what is said of anything else.
     *
     * @param maxBytes a larger file is refused by the browser, and by the server while it comes in
     * @param endings the ends of file names that can be chosen, such as {@code .csv}
     */
    public record Limits(long maxBytes, List<String> endings, Refusal tooLarge, Refusal otherKind) {

        /** With the sentences that fit everywhere. */
        public Limits(long maxBytes, String... endings) {
            this(
                    maxBytes,
                    List.of(endings),
                    Refusal.because("uikit.file.tooBig", maxBytes / MEGABYTE),
                    Refusal.because("uikit.file.kind"));
        }
    }

    /** Takes in a file while the browser sends it; the page is free meanwhile. */
    @FunctionalInterface
    public interface Intake {

        /** Reads the file; a {@link Refusal} stands at the field. */
        Arrival read(String name, InputStream content) throws IOException;
    }

    /** What is to be done on the page with a file that came in. */
    @FunctionalInterface
    public interface Arrival extends Serializable {

        void show();

        /** Lets go of the file: the page was closed meanwhile. */
        default void discard() {}
    }

    /** Takes one file at a time. */
    public FileDrop(Limits limits, Intake intake) {
        this.limits = limits;
        this.intake = intake;
        upload.setUploadHandler(event -> receive(event.getFileName(), event.getInputStream(), event.getUI()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(limits.maxBytes()));
        upload.setAcceptedFileExtensions(limits.endings().toArray(String[]::new));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addStartedListener(started -> setInvalid(false));
        add(upload);
    }

    /** What stands between the label and the place to drop, such as the file that was chosen. */
    public void showAbove(Component chosen) {
        remove(upload);
        add(chosen, upload);
    }

    /** Whether a file is on its way. */
    public boolean isReceiving() {
        return upload.isUploading();
    }

    @Override
    protected String generateModelValue() {
        return "";
    }

    @Override
    protected void setPresentationValue(String value) {
        // shows no value of its own
    }

    private void receive(String name, InputStream content, UI ui) throws IOException {
        try {
            tell(ui, intake.read(name, new Bounded(content, limits)));
        } catch (Refusal refusal) {
            ui.access(() -> refuse(sentence(refusal)));
        }
    }

    private void tell(UI ui, Arrival arrival) {
        try {
            ui.access(() -> {
                setInvalid(false);
                upload.clearFileList();
                arrival.show();
            });
        } catch (UIDetachedException closed) {
            arrival.discard();
        }
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private String sentence(Refusal refusal) {
        return getTranslation(refusal.key(), refusal.arguments());
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("uikit.file.choose"))
                        .setMany(getTranslation("uikit.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("uikit.file.drop"))
                        .setMany(getTranslation("uikit.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("uikit.file.one"))
                        .setFileIsTooBig(sentence(limits.tooLarge()))
                        .setIncorrectFileType(sentence(limits.otherKind())))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("uikit.file.again"))
                        .setStart(getTranslation("uikit.file.start"))
                        .setRemove(getTranslation("uikit.file.remove")))
                .setUploading(uploading())
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("uikit.file.busy"))
                        .setStalled(getTranslation("uikit.file.stalled"))
                        .setProcessing(getTranslation("uikit.file.checking"))
                        .setHeld(getTranslation("uikit.file.busy")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("uikit.file.remaining"))
                        .setUnknown(getTranslation("uikit.file.busy")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("uikit.file.failed"))
                        .setUnexpectedServerError(getTranslation("uikit.file.failed"))
                        .setForbidden(getTranslation("uikit.file.failed"))
                        .setFileTooLarge(sentence(limits.tooLarge())));
    }

    /** Stops reading where a file becomes too large. */
    private static final class Bounded extends FilterInputStream {

        private final Limits limits;
        private long total;

        Bounded(InputStream content, Limits limits) {
            super(content);
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] piece, int from, int most) throws IOException {
            var count = super.read(piece, from, most);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            total += bytes;
            if (total > limits.maxBytes()) {
                throw limits.tooLarge();
            }
        }
    }
}
