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
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.assignment.NewAssignment;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a lecturer makes a new assignment; its students hear of it at once. */
@Route(value = AssignmentRoutes.NEW, layout = WorkplaceFrame.class)
@PageTitle("assignment.new.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class NewAssignmentView extends Composite<Div> implements BeforeEnterObserver {

    private final Teaching teaching;
    private final SessionAgenda agenda;
    private final QuestionDirectory questions;
    private final CurrentNetwork network;
    private final Permissions permissions;
    private final SpokenTime time;

    NewAssignmentView(
            Teaching teaching,
            SessionAgenda agenda,
            QuestionDirectory questions,
            CurrentNetwork network,
            Permissions permissions,
            SpokenTime time) {
        this.teaching = teaching;
        this.agenda = agenda;
        this.questions = questions;
        this.network = network;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = network.id().orElseThrow(() -> new NotFound("works in no network"));
        permissions.requireLecturer(current);
        var form = new AssignmentForm(teaching, agenda, questions, time, current);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("assignment.new.title"), getTranslation("assignment.new.sentence")),
                        form,
                        buttons(form, current));
    }

    private Div buttons(AssignmentForm form, NetworkId current) {
        var save = new Button(getTranslation("assignment.new.save"), click -> save(form, current));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(AssignmentRoutes.LIST, getTranslation("uikit.ask.no")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void save(AssignmentForm form, NetworkId current) {
        form.plan().ifPresent(plan -> {
            try {
                var id = teaching.make(current, new NewAssignment(plan, form.groups()));
                UI.getCurrent().navigate(AssignmentRoutes.assignment(id));
            } catch (Refusal refusal) {
                form.refused(refusal);
            }
        });
    }
}
