package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.io.InputStream;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileKind;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.FileDrop;
import org.jspecify.annotations.Nullable;

/** Where one adds a photo or drawing; it is kept as soon as it came in. */
class PictureField extends Composite<FileDrop> {

    private final transient FileIntake intake;
    private final transient Keeping keeping;
    private final Div chosen = new Div();

    /** What is done with a picture on the page. */
    interface Keeping {

        /** Keeps it, and says under which id. */
        FileId keep(Upload picture);

        void remove();
    }

    PictureField(FileIntake intake, @Nullable FileId now, Keeping keeping) {
        this.intake = intake;
        this.keeping = keeping;
        getContent().setId("file");
        getContent().setLabel(getTranslation("reflection.picture.label"));
        getContent().setHelperText(getTranslation("reflection.picture.help"));
        getContent().showAbove(chosen);
        if (now != null) {
            show(now);
        }
    }

    @Override
    protected FileDrop initContent() {
        return new FileDrop(
                new FileDrop.Limits(intake.maxSize(), FileKind.pictureEndings(), intake.tooLarge(), intake.noPicture()),
                this::read);
    }

    private FileDrop.Arrival read(String fileName, InputStream content) {
        var picture = intake.receivePicture(fileName, content);
        return new FileDrop.Arrival() {
            @Override
            public void show() {
                try {
                    PictureField.this.show(keeping.keep(picture));
                } catch (Refusal refusal) {
                    FieldErrors.show(PictureField.this, refusal);
                } finally {
                    picture.discard();
                }
            }

            @Override
            public void discard() {
                picture.discard();
            }
        };
    }

    private void show(FileId picture) {
        chosen.removeAll();
        chosen.add(new PictureShown(picture), new Button(getTranslation("reflection.picture.remove"), click -> {
            keeping.remove();
            chosen.removeAll();
        }));
    }
}
