package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leertafel.access.RateLimit;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.MailAllowance;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.assignment.consent.ConversationPlan;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.StepDialog;

/** With whom students will talk, and when; a lecturer chooses for which group, and may choose a member of the network. */
class PlanConversationDialog extends StepDialog {

    private final Conversing conversing;
    private final MailAllowance allowance;
    private final AssignmentId assignment;
    private final Select<StudentGroupId> group = new Select<>();
    private final ComboBox<Candidate> member = new ComboBox<>(getTranslation("assignment.conversation.member"));
    private final TextField name = new TextField(getTranslation("assignment.conversation.name"));
    private final EmailField email = new EmailField(getTranslation("assignment.conversation.email"));
    private final DayField day = new DayField(getTranslation("assignment.conversation.day"));

    PlanConversationDialog(Conversing conversing, MailAllowance allowance, AssignmentDetails assignment) {
        super("assignment.conversation.plan", "assignment.conversation.plan.save");
        this.conversing = conversing;
        this.allowance = allowance;
        this.assignment = assignment.heading().id();
        body(new Paragraph(getTranslation("assignment.conversation.plan.sentence")));
        if (assignment.part() == Part.LECTURER) {
            chooseGroup();
            chooseMember();
        }
        name.setId("name");
        name.setMaxLength(ConversationPlan.NAME_LENGTH);
        name.setHelperText(getTranslation("assignment.conversation.name.help"));
        email.setId("email");
        email.setHelperText(getTranslation("assignment.conversation.email.help"));
        day.setId("day");
        body(name, email, day);
    }

    @Override
    protected void confirm() {
        var somebody = member.getValue();
        var plan = somebody == null
                ? ConversationPlan.with(group.getValue(), name.getValue(), email.getValue(), day.getValue())
                : ConversationPlan.withMember(group.getValue(), somebody.person(), day.getValue());
        if (plan.email() != null) {
            allowance.take(RateLimit.CONVERSATION_MAILS_PER_ADDRESS, plan.email());
        }
        var id = conversing.plan(assignment, plan);
        UI.getCurrent().navigate(ConsentRoutes.conversation(assignment, id));
    }

    private void chooseGroup() {
        var groups = conversing.groups(assignment);
        group.setId("group");
        group.setLabel(getTranslation("assignment.conversation.group"));
        group.setItems(List.copyOf(groups.keySet()));
        group.setItemLabelGenerator(it -> groups.getOrDefault(it, ""));
        body(group);
    }

    private void chooseMember() {
        member.setId("member");
        member.setItemLabelGenerator(Candidate::name);
        member.setItemsPageable((page, typed) -> conversing.candidates(assignment, typed, page));
        member.setHelperText(getTranslation("assignment.conversation.member.help"));
        member.addValueChangeListener(change -> {
            name.setVisible(change.getValue() == null);
            email.setVisible(change.getValue() == null);
        });
        body(member);
    }
}
