package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.BackAtTable;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.programme.ItemPlan;
import nl.leertafel.uikit.StepDialog;

/** Asks a coordinator how long the result of an assignment takes at the table. */
class BackAtTableDialog extends StepDialog {

    private static final int USUAL_MINUTES = 20;

    private final transient BackAtTable back;
    private final transient SessionId session;
    private final transient AssignmentHeading assignment;
    private final IntegerField minutes = new IntegerField(getTranslation("assignment.back.minutes"));

    BackAtTableDialog(BackAtTable back, SessionId session, AssignmentHeading assignment) {
        super("assignment.back.plan", "assignment.back.save");
        this.back = back;
        this.session = session;
        this.assignment = assignment;
        minutes.setId("minutes");
        minutes.setMin(1);
        minutes.setMax(ItemPlan.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(USUAL_MINUTES);
        body(new Paragraph(getTranslation("assignment.back.sentence", assignment.title())), minutes);
    }

    @Override
    protected void confirm() {
        back.plan(session, assignment.id(), minutes.getValue() == null ? 0 : minutes.getValue());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
