package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.GroupDetails;
import nl.leertafel.assignment.GroupForm;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.uikit.StepDialog;
import org.jspecify.annotations.Nullable;

/** Who works together, and what the group is called. */
class GroupDialog extends StepDialog {

    private final TextField name = new TextField(getTranslation("assignment.group.name"));
    private final MultiSelectComboBox<Candidate> students =
            new MultiSelectComboBox<>(getTranslation("assignment.plan.students"));
    private final transient Consumer<GroupForm> then;

    GroupDialog(NetworkId network, Teaching teaching, @Nullable GroupDetails group, Consumer<GroupForm> then) {
        super(
                group == null ? "assignment.group.add" : "assignment.group.change",
                group == null ? "assignment.group.add.yes" : "assignment.group.change.yes");
        this.then = then;
        name.setId("name");
        name.setMaxLength(GroupForm.NAME_LENGTH);
        name.setHelperText(getTranslation("assignment.group.name.help"));
        students.setId("students");
        students.setItemsPageable((page, words) -> teaching.candidates(network, words, page));
        students.setItemLabelGenerator(Candidate::name);
        students.setHelperText(getTranslation("assignment.plan.students.help"));
        students.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        if (group != null) {
            name.setValue(group.ownName());
            students.setValue(Set.copyOf(group.students()));
        }
        body(new Paragraph(getTranslation("assignment.group.sentence")), name, students);
    }

    @Override
    protected void confirm() {
        then.accept(new GroupForm(
                name.getValue(),
                students.getValue().stream().map(Candidate::person).collect(Collectors.toSet())));
    }
}
