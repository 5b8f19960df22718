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

/** Where students hand in: what they found in plain language, with a link, files, or both; at an error everything typed stays. */
class WorkForm extends Composite<Div> {

    private final TextArea summary = new TextArea(getTranslation("assignment.work.summary"));
    private final TextField link = new TextField(getTranslation("assignment.work.link.label"));
    private final FilesField files;
    private final TextArea lateReason = new TextArea(getTranslation("assignment.work.late.reason"));
    private final Consumer<Work> handIn;

    WorkForm(FileIntake intake, @Nullable HandInDetails before, boolean late, Consumer<Work> handIn) {
        this.handIn = handIn;
        files = new FilesField(getTranslation("assignment.work.files.label"), intake, Work.MOST_FILES);
        summary.setId("summary");
        summary.setMinRows(5);
        summary.setMaxLength(Work.SUMMARY_LENGTH);
        summary.setHelperText(getTranslation("assignment.work.summary.help"));
        lateReason.setId("lateReason");
        lateReason.setMaxLength(Work.REASON_LENGTH);
        link.setId("link");
        link.setMaxLength(500);
        link.setHelperText(getTranslation("assignment.work.link.help"));
        getContent().addClassName("form");
        getContent().add(new Paragraph(getTranslation("assignment.work.how")));
        getContent().add(summary, link, files);
        if (late) {
            getContent().add(lateness(), lateReason);
        }
        getContent().add(button(before));
        if (before != null) {
            show(before);
        }
    }

    private void show(HandInDetails before) {
        var newest = before.newest();
        summary.setValue(newest.summary() == null ? "" : newest.summary());
        link.setValue(newest.link() == null ? "" : newest.link());
        files.show(newest.files());
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
            handIn.accept(new Work(
                    summary.getValue(), link.getValue(), files.received(), files.kept(), lateReason.getValue()));
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }
}
