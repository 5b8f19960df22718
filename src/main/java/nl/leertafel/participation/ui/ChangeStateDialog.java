package nl.leertafel.participation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.StepDialog;

/** Changes whether someone comes, and says beforehand what that does to the table. */
class ChangeStateDialog extends StepDialog {

    private static final ParticipationStatus[] CHOICES = {
        ParticipationStatus.ACCEPTED,
        ParticipationStatus.TENTATIVE,
        ParticipationStatus.DECLINED,
        ParticipationStatus.CANCELLED
    };

    private final Attendance attendance;
    private final SessionId session;
    private final ParticipantRow row;
    private final RadioButtonGroup<ParticipationStatus> state = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();

    ChangeStateDialog(Attendance attendance, SessionId session, ParticipantRow row) {
        super("participation.change.title", "participation.change.save");
        this.attendance = attendance;
        this.session = session;
        this.row = row;
        state.setId("status");
        state.setLabel(row.name());
        state.setItems(CHOICES);
        state.setItemLabelGenerator(it -> getTranslation("participation.status." + it));
        state.setValue(row.status());
        state.addValueChangeListener(change -> foretell());
        consequence.getElement().setAttribute("role", "status");
        confirmButton().setEnabled(false);
        body(state, consequence);
    }

    @Override
    protected Optional<Question> question() {
        return state.getValue() == ParticipationStatus.ACCEPTED
                ? Optional.empty()
                : OffersQuestion.about(attendance.offersWithout(session, row.person()));
    }

    @Override
    protected void confirm() {
        attendance.change(session, row.person(), state.getValue());
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void foretell() {
        var foretold = attendance.consequence(session, row.person(), state.getValue());
        consequence.setText(getTranslation("participation.consequence." + foretold, row.name()));
        confirmButton().setEnabled(state.getValue() != row.status());
    }
}
