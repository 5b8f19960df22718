package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import nl.leertafel.files.FileDetails;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileKind;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FileDrop;
import org.jspecify.annotations.Nullable;

/** One file to hand in: the one that is there, another one in its place, or none. */
class FileField extends Composite<FileDrop> {

    private final transient FileIntake intake;
    private final Span name = new Span();
    private final Button remove = new Button(getTranslation("uikit.file.remove"), click -> removeFile());
    private final Div chosen = new Div(name, remove);
    private transient @Nullable Upload received;
    private boolean keeps;

    FileField(String label, FileIntake intake) {
        this.intake = intake;
        chosen.addClassName("chosen-file");
        chosen.setVisible(false);
        getContent().setId("file");
        getContent().setLabel(label);
        getContent().setHelperText(getTranslation("assignment.work.file.help", intake.maxSize() / (1024 * 1024)));
        getContent().showAbove(chosen);
    }

    /** The file that was handed in before, which stays unless it is removed or replaced. */
    void show(@Nullable FileDetails before) {
        keeps = before != null;
        if (before != null) {
            tell(before.name(), before.size());
        }
    }

    /**
     * The file that came in, if any.
     *
     * @throws Refusal while one is on its way
     */
    @Nullable
    Upload received() {
        if (getContent().isReceiving()) {
            throw Refusal.at("file", "uikit.file.wait");
        }
        return received;
    }

    boolean keepsFile() {
        return keeps;
    }

    @Override
    protected FileDrop initContent() {
        return new FileDrop(
                new FileDrop.Limits(intake.maxSize(), FileKind.endings(), intake.tooLarge(), intake.otherKind()),
                this::read);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        discard();
    }

    private FileDrop.Arrival read(String fileName, InputStream content) {
        var taken = intake.receive(fileName, content);
        return new FileDrop.Arrival() {
            @Override
            public void show() {
                FileField.this.show(taken);
            }

            @Override
            public void discard() {
                taken.discard();
            }
        };
    }

    private void show(Upload taken) {
        discard();
        received = taken;
        keeps = false;
        tell(taken.name(), taken.size());
    }

    private void tell(String fileName, long size) {
        name.setText(fileName + " · " + FileSize.spoken(size, getLocale()));
        chosen.setVisible(true);
    }

    private void removeFile() {
        discard();
        keeps = false;
        chosen.setVisible(false);
    }

    private void discard() {
        if (received != null) {
            received.discard();
            received = null;
        }
    }
}
