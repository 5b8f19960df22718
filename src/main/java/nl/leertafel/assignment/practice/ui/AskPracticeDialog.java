package nl.leertafel.assignment.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.access.RateLimit;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MailAllowance;
import nl.leertafel.assignment.practice.PracticeAsking;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.StepDialog;

/** Whom to ask what they think of the work of which group. */
class AskPracticeDialog extends StepDialog {

    private final PracticeAsking asking;
    private final MailAllowance allowance;
    private final ComboBox<GroupLine> group = new ComboBox<>(getTranslation("assignment.page.group"));
    private final TextField name = new TextField(getTranslation("assignment.practice.name"));
    private final EmailField email = new EmailField(getTranslation("assignment.practice.email"));

    AskPracticeDialog(PracticeAsking asking, MailAllowance allowance, Grouping grouping, AssignmentId assignment) {
        super("assignment.practice.ask", "assignment.practice.ask.send");
        this.asking = asking;
        this.allowance = allowance;
        group.setId("group");
        group.setItemsPageable((page, typed) -> grouping.groups(assignment, page));
        group.setItemLabelGenerator(GroupLine::name);
        name.setId("name");
        name.setMaxLength(PracticeAsking.NAME_LENGTH);
        email.setId("email");
        body(new Paragraph(getTranslation("assignment.practice.ask.sentence")), group, name, email);
    }

    @Override
    protected void confirm() {
        var chosen = group.getValue();
        if (chosen == null) {
            throw Refusal.at("group", "kernel.text.empty");
        }
        var handIn = chosen.handIn();
        if (handIn == null) {
            throw Refusal.at("group", "assignment.practice.nothing");
        }
        var address = new EmailAddress(email.getValue());
        allowance.take(RateLimit.FEEDBACK_MAILS_PER_ADDRESS, address);
        asking.ask(handIn, name.getValue(), address);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
