package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leertafel.assignment.consent.ChecklistDetails;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ChecklistText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FieldErrors;

/** The five things that are agreed before students talk with people; the lecturer approves them here. */
class ChecklistForm extends Composite<Div> {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final ChecklistDetails checklist;
    private final ChecklistKeeping keeping;
    private final Runnable then;
    private final TextArea purpose;
    private final TextArea voluntary;
    private final TextArea kept;
    private final TextArea readers;
    private final TextArea withdrawing;

    ChecklistForm(ChecklistDetails checklist, ChecklistKeeping keeping, Runnable then) {
        this.checklist = checklist;
        this.keeping = keeping;
        this.then = then;
        var text = checklist.text();
        purpose = area("purpose", text.purpose());
        voluntary = area("voluntary", text.voluntary());
        kept = area("kept", text.kept());
        readers = area("readers", text.readers());
        withdrawing = area("withdrawing", text.withdrawing());
        getContent().addClassName("form");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                checklist.isApproved()
                                        ? "assignment.checklist.how.approved"
                                        : "assignment.checklist.how")),
                        purpose,
                        voluntary,
                        kept,
                        readers,
                        withdrawing,
                        actions());
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("actions");
        var save = new Button(getTranslation("assignment.checklist.save"), click -> save());
        if (checklist.mayApprove() && !checklist.isApproved()) {
            var approve = new Button(getTranslation("assignment.checklist.approve"), click -> approve());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(approve);
        } else {
            save.addThemeVariants(ButtonVariant.PRIMARY);
        }
        actions.add(save);
        return actions;
    }

    private void save() {
        tell("assignment.checklist.saved", this::write);
    }

    private void approve() {
        tell(
                "assignment.checklist.approvedNow",
                () -> keeping.approve(checklist.assignment().id(), write()));
    }

    private int write() {
        return keeping.write(
                checklist.assignment().id(),
                checklist.edition(),
                new ChecklistText(
                        purpose.getValue(),
                        voluntary.getValue(),
                        kept.getValue(),
                        readers.getValue(),
                        withdrawing.getValue()));
    }

    private void tell(String done, Runnable step) {
        try {
            step.run();
            Notification.show(getTranslation(done), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                    .setAssertive(true);
            then.run();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private TextArea area(String field, String value) {
        var area = new TextArea(getTranslation("assignment.checklist." + field));
        area.setId(field);
        area.setMaxLength(ChecklistText.LENGTH);
        area.setMinRows(2);
        area.setHelperText(getTranslation("assignment.checklist.help." + field));
        area.setValue(value);
        return area;
    }
}
