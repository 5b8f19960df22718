package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.Extending;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.StepDialog;

/** Which group may hand in later, until when, and why; at the same time of day as the others. */
class ExtensionDialog extends StepDialog {

    private final Extending extending;
    private final AssignmentHeading assignment;
    private final ComboBox<GroupLine> group = new ComboBox<>(getTranslation("assignment.page.group"));
    private final DayField until = new DayField(getTranslation("assignment.plan.day"));
    private final TextField reason = new TextField(getTranslation("assignment.extension.reason"));

    ExtensionDialog(Extending extending, Grouping grouping, AssignmentHeading assignment) {
        super("assignment.extension.give", "assignment.extension.give.save");
        this.extending = extending;
        this.assignment = assignment;
        group.setId("group");
        group.setItemsPageable((page, typed) -> grouping.groups(assignment.id(), page));
        group.setItemLabelGenerator(GroupLine::name);
        until.setId("until");
        reason.setId("reason");
        reason.setMaxLength(Extending.REASON_LENGTH);
        reason.setHelperText(getTranslation("assignment.extension.reason.help"));
        body(new Paragraph(getTranslation("assignment.extension.sentence")), group, until, reason);
    }

    @Override
    protected void confirm() {
        if (group.getValue() == null) {
            throw Refusal.at("group", "kernel.text.empty");
        }
        var day = until.getValue();
        extending.give(
                group.getValue().id(),
                day == null ? null : day.atTime(assignment.deadline().toLocalTime()),
                reason.getValue());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
