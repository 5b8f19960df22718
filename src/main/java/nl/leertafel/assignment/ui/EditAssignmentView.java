package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.assignment.PlannedAssignment;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a lecturer changes an assignment; students hear of it when they are new to it or the deadline moves. */
@Route(value = AssignmentRoutes.EDIT_PAGE, layout = WorkplaceFrame.class)
@PageTitle("assignment.edit.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class EditAssignmentView extends Composite<Div> implements BeforeEnterObserver {

    private final Teaching teaching;
    private final SessionAgenda agenda;
    private final QuestionDirectory questions;
    private final SpokenTime time;

    EditAssignmentView(Teaching teaching, SessionAgenda agenda, QuestionDirectory questions, SpokenTime time) {
        this.teaching = teaching;
        this.agenda = agenda;
        this.questions = questions;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var planned = teaching.planned(AssignmentRoutes.assignment(event));
        var form = new AssignmentForm(teaching, agenda, questions, time, planned.network());
        form.show(planned);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("assignment.edit.title"), getTranslation("assignment.edit.sentence")),
                        form,
                        buttons(form, planned));
    }

    private Div buttons(AssignmentForm form, PlannedAssignment planned) {
        var save = new Button(getTranslation("assignment.edit.save"), click -> save(form, planned));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(AssignmentRoutes.assignment(planned.id()), getTranslation("uikit.ask.no"));
        var buttons = new Div(save, back);
        buttons.addClassName("actions");
        return buttons;
    }

    private void save(AssignmentForm form, PlannedAssignment planned) {
        form.plan().ifPresent(plan -> {
            try {
                teaching.edit(planned.id(), planned.version(), plan);
                UI.getCurrent().navigate(AssignmentRoutes.assignment(planned.id()));
            } catch (Refusal refusal) {
                form.refused(refusal);
            }
        });
    }
}
