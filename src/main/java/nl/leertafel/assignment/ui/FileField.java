package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.util.List;
import nl.leertafel.files.FileDetails;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileKind;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One file: the one that is there, another one in its place, or none. What is refused is told at once. */
class FileField extends CustomField<String> {

    private final transient FileIntake intake;
    private final com.vaadin.flow.component.upload.Upload upload = new com.vaadin.flow.component.upload.Upload();
    private final Span name = new Span();
    private final Button remove = new Button(getTranslation("assignment.file.remove"), click -> removeFile());
    private final Div chosen = new Div(name, remove);
    private transient @Nullable Upload received;
    private boolean keeps;

    FileField(String label, FileIntake intake) {
        this.intake = intake;
        setId("file");
        setLabel(label);
        setHelperText(getTranslation("assignment.file.help", intake.maxSize() / (1024 * 1024)));
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(intake.maxSize()));
        upload.setAcceptedFileExtensions(FileKind.endings().toArray(String[]::new));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        chosen.addClassName("chosen-file");
        chosen.setVisible(false);
        add(chosen, upload);
    }

    /** The file that was handed in before, which stays unless it is removed or replaced. */
    void show(@Nullable FileDetails before) {
        keeps = before != null;
        if (before != null) {
            tell(before.name(), before.size());
        }
    }

    @Nullable
    Upload received() {
        return received;
    }

    boolean keepsFile() {
        return keeps;
    }

    @Override
    protected String generateModelValue() {
        return chosen.isVisible() ? name.getText() : "";
    }

    @Override
    protected void setPresentationValue(@Nullable String value) {
        name.setText(value == null ? "" : value);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        discard();
    }

    /** What was sent is taken in where the browser sends it; the page is told when it has the floor. */
    void receive(String fileName, InputStream content, UI ui) {
        try {
            take(intake.receive(fileName, content), ui);
        } catch (Refusal refusal) {
            ui.access(() -> refuse(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void receive(UploadEvent event) {
        receive(event.getFileName(), event.getInputStream(), event.getUI());
    }

    private void take(Upload taken, UI ui) {
        try {
            ui.access(() -> show(taken));
        } catch (UIDetachedException gone) {
            taken.discard(); // the page was closed meanwhile
        }
    }

    private void show(Upload taken) {
        discard();
        received = taken;
        keeps = false;
        setInvalid(false);
        upload.clearFileList();
        tell(taken.name(), taken.size());
        updateValue();
    }

    private void tell(String fileName, long size) {
        name.setText(fileName + " · " + FileSize.spoken(size, getLocale()));
        chosen.setVisible(true);
    }

    private void removeFile() {
        discard();
        keeps = false;
        chosen.setVisible(false);
        updateValue();
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void discard() {
        if (received != null) {
            received.discard();
            received = null;
        }
    }

    private UploadI18N words() {
        var tooLarge = intake.tooLarge();
        var tooLargeWords = getTranslation(tooLarge.key(), tooLarge.arguments());
        var failed = getTranslation("assignment.file.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("assignment.file.choose"))
                        .setMany(getTranslation("assignment.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("assignment.file.drop"))
                        .setMany(getTranslation("assignment.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("assignment.file.one"))
                        .setFileIsTooBig(tooLargeWords)
                        .setIncorrectFileType(getTranslation("files.refused.kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("assignment.file.sending"))
                                .setStalled(getTranslation("assignment.file.stalled"))
                                .setProcessing(getTranslation("assignment.file.checking"))
                                .setHeld(getTranslation("assignment.file.sending")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("assignment.file.remaining"))
                                .setUnknown(getTranslation("assignment.file.sending")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooLargeWords)))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("assignment.file.retry"))
                        .setStart(getTranslation("assignment.file.choose"))
                        .setRemove(getTranslation("assignment.file.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}
