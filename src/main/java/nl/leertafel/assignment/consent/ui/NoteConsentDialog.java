package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Collectors;
import nl.leertafel.assignment.consent.ConsentDetails;
import nl.leertafel.assignment.consent.ConsentNoting;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationDetails;
import nl.leertafel.assignment.consent.Evidence;
import nl.leertafel.assignment.consent.NotedConsent;
import nl.leertafel.assignment.ui.FilesField;
import nl.leertafel.files.FileIntake;
import nl.leertafel.uikit.StepDialog;

/** Writes down what somebody allowed on paper or aloud. */
class NoteConsentDialog extends StepDialog {

    private final ConversationDetails conversation;
    private final ConsentNoting noting;
    private final Runnable then;
    private final CheckboxGroup<ConsentUse> uses = new CheckboxGroup<>();
    private final RadioButtonGroup<Evidence> evidence = new RadioButtonGroup<>();
    private final FilesField paper;

    NoteConsentDialog(ConversationDetails conversation, ConsentNoting noting, FileIntake intake, Runnable then) {
        super("assignment.consent.note", "assignment.consent.note.save");
        this.conversation = conversation;
        this.noting = noting;
        this.then = then;
        paper = new FilesField(getTranslation("assignment.consent.paper"), intake, 1);
        paper.setVisible(false);
        uses.setLabel(getTranslation("assignment.consent.uses"));
        uses.setItems(ConsentUse.values());
        uses.setItemLabelGenerator(it -> getTranslation("assignment.consentUse." + it));
        uses.setValue(conversation.consents().stream().map(ConsentDetails::use).collect(Collectors.toSet()));
        evidence.setId("evidence");
        evidence.setLabel(getTranslation("assignment.consent.evidence"));
        evidence.setItems(Evidence.ON_PAPER, Evidence.SAID_ALOUD);
        evidence.setItemLabelGenerator(it -> getTranslation("assignment.evidence." + it));
        evidence.addValueChangeListener(change -> paper.setVisible(change.getValue() == Evidence.ON_PAPER));
        body(new Paragraph(getTranslation("assignment.consent.note.sentence")), uses, evidence, paper);
    }

    @Override
    protected void confirm() {
        var files = paper.received();
        noting.note(
                conversation.id(),
                conversation.version(),
                new NotedConsent(uses.getValue(), evidence.getValue(), files.isEmpty() ? null : files.getFirst()));
        then.run();
    }
}
