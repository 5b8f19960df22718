package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.assignment.Work;
import nl.leertafel.files.FileIntake;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Where a student hands in: a text, a link, a file, or more than one; at an error everything typed stays. */
class WorkForm extends Composite<Div> {

    private final TextArea text = new TextArea(getTranslation("assignment.work.text"));
    private final TextField link = new TextField(getTranslation("assignment.work.link.label"));
    private final FileField file;
    private final Consumer<Work> handIn;

    WorkForm(FileIntake intake, @Nullable HandInDetails before, boolean late, Consumer<Work> handIn) {
        this.handIn = handIn;
        file = new FileField(getTranslation("assignment.work.file.label"), intake);
        text.setId("text");
        text.setMinRows(5);
        text.setMaxLength(20_000);
        link.setId("link");
        link.setMaxLength(500);
        link.setHelperText(getTranslation("assignment.work.link.help"));
        getContent().addClassName("form");
        getContent().add(new Paragraph(getTranslation("assignment.work.how")));
        if (late) {
            getContent().add(lateness());
        }
        getContent().add(text, link, file, button(before));
        if (before != null) {
            show(before);
        }
    }

    private void show(HandInDetails before) {
        text.setValue(before.text() == null ? "" : before.text());
        link.setValue(before.link() == null ? "" : before.link());
        file.show(before.file());
    }

    private Div lateness() {
        var lateness = new Div(getTranslation("assignment.work.willBeLate"));
        lateness.addClassName("notice");
        return lateness;
    }

    private Div button(@Nullable HandInDetails before) {
        var button = new Button(
                getTranslation(before == null ? "assignment.work.handIn" : "assignment.work.handInAgain"),
                click -> handIn());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }

    private void handIn() {
        try {
            handIn.accept(new Work(text.getValue(), link.getValue(), file.received(), file.keepsFile()));
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }
}
