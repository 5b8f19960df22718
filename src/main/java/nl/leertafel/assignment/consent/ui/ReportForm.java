package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leertafel.assignment.consent.ConversationDetails;
import nl.leertafel.assignment.consent.ConversationReport;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.FieldErrors;

/** Where students write down what was told: notes for themselves, and the story as others may read it. */
class ReportForm extends Composite<Div> {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final ConversationDetails conversation;
    private final Conversing conversing;
    private final Runnable then;
    private final DayField day = new DayField(getTranslation("assignment.conversation.day"));
    private final TextArea notes = new TextArea(getTranslation("assignment.conversation.notes"));
    private final TextArea story = new TextArea(getTranslation("assignment.conversation.story"));

    ReportForm(ConversationDetails conversation, Conversing conversing, Runnable then) {
        this.conversation = conversation;
        this.conversing = conversing;
        this.then = then;
        day.setId("day");
        day.setValue(conversation.day());
        fill(notes, "notes", conversation.notes(), ConversationReport.NOTES_LENGTH);
        fill(story, "story", conversation.story(), ConversationReport.STORY_LENGTH);
        var save = new Button(getTranslation("assignment.conversation.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("actions");
        getContent().addClassName("form");
        getContent().add(day, notes, story, actions);
    }

    private void fill(TextArea area, String field, String value, int most) {
        area.setId(field);
        area.setMaxLength(most);
        area.setMinRows(4);
        area.setHelperText(getTranslation("assignment.conversation.help." + field));
        area.setValue(value);
    }

    private void save() {
        try {
            conversing.writeDown(
                    conversation.id(),
                    conversation.version(),
                    new ConversationReport(day.getValue(), notes.getValue(), story.getValue()));
            Notification.show(
                            getTranslation("assignment.conversation.saved"),
                            LONG_ENOUGH_TO_READ,
                            Notification.Position.BOTTOM_CENTER)
                    .setAssertive(true);
            then.run();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }
}
