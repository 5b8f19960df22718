package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leertafel.files.FileDetails;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileKind;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FileDrop;

/** Files to hand in, chosen one by one: those that were there and new ones, as many as there may be. */
public class FilesField extends Composite<FileDrop> {

    private final transient FileIntake intake;
    private final int most;
    private final Div chosen = new Div();
    private final transient List<Upload> received = new ArrayList<>();
    private final Set<FileId> kept = new LinkedHashSet<>();

    public FilesField(String label, FileIntake intake, int most) {
        this.intake = intake;
        this.most = most;
        chosen.addClassName("several");
        getContent().setId("file");
        getContent().setLabel(label);
        getContent()
                .setHelperText(getTranslation("assignment.work.files.help", intake.maxSize() / (1024 * 1024), most));
        getContent().showAbove(chosen);
    }

    /** Files that were there before, which stay unless they are removed. */
    public void show(List<FileDetails> before) {
        before.forEach(it -> {
            kept.add(it.id());
            tell(it.name(), it.size(), () -> kept.remove(it.id()));
        });
    }

    /**
     * The files that came in.
     *
     * @throws Refusal while one is on its way
     */
    public List<Upload> received() {
        if (getContent().isReceiving()) {
            throw Refusal.at("file", "uikit.file.wait");
        }
        return List.copyOf(received);
    }

    /** Those of before that stay. */
    public Set<FileId> kept() {
        return Set.copyOf(kept);
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
        received.forEach(Upload::discard);
        received.clear();
    }

    private FileDrop.Arrival read(String fileName, InputStream content) {
        var taken = intake.receive(fileName, content);
        return new FileDrop.Arrival() {
            @Override
            public void show() {
                FilesField.this.take(taken);
            }

            @Override
            public void discard() {
                taken.discard();
            }
        };
    }

    private void take(Upload taken) {
        if (received.size() + kept.size() >= most) {
            taken.discard();
            getContent().setErrorMessage(getTranslation("assignment.work.files.most", most));
            getContent().setInvalid(true);
            return;
        }
        received.add(taken);
        tell(taken.name(), taken.size(), () -> {
            received.remove(taken);
            taken.discard();
        });
    }

    private void tell(String name, long size, Runnable remove) {
        var line = new Div(new Span(name + " · " + FileSize.spoken(size, getLocale())));
        line.addClassName("chosen-file");
        line.add(removeButton(name, () -> {
            remove.run();
            chosen.remove(line);
        }));
        chosen.add(line);
    }

    private Component removeButton(String name, Runnable remove) {
        var button = new Button(getTranslation("uikit.file.remove"), click -> remove.run());
        button.setAriaLabel(getTranslation("assignment.work.files.remove", name));
        return button;
    }
}
