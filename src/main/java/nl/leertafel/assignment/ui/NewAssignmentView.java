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
import nl.leertafel.assignment.brief.BriefDetails;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.ui.BriefRoutes;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;

/** Where a lecturer makes a new assignment; its students hear of it at once. */
@Route(value = AssignmentRoutes.NEW, layout = WorkplaceFrame.class)
@PageTitle("assignment.new.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class NewAssignmentView extends Composite<Div> implements BeforeEnterObserver {

    private final Teaching teaching;
    private final BriefPool pool;
    private final SessionAgenda agenda;
    private final QuestionDirectory questions;
    private final CurrentNetwork network;
    private final Permissions permissions;
    private final SpokenTime time;

    NewAssignmentView(
            Teaching teaching,
            BriefPool pool,
            SessionAgenda agenda,
            QuestionDirectory questions,
            CurrentNetwork network,
            Permissions permissions,
            SpokenTime time) {
        this.teaching = teaching;
        this.pool = pool;
        this.agenda = agenda;
        this.questions = questions;
        this.network = network;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var brief = BriefRoutes.asked(event).map(pool::toMakeOf).orElse(null);
        var current = brief != null
                ? brief.summary().network()
                : network.id().orElseThrow(() -> new NotFound("works in no network"));
        permissions.requireLecturer(current);
        var form = new AssignmentForm(teaching, agenda, questions, time, current);
        if (brief != null) {
            form.begin(brief);
        }
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("assignment.new.title"), getTranslation("assignment.new.sentence")),
                        form,
                        buttons(form, current, brief));
    }

    private Div buttons(AssignmentForm form, NetworkId current, @Nullable BriefDetails brief) {
        var save = new Button(getTranslation("assignment.new.save"), click -> save(form, current, brief));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(AssignmentRoutes.LIST, getTranslation("uikit.ask.no")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void save(AssignmentForm form, NetworkId current, @Nullable BriefDetails brief) {
        form.plan().ifPresent(plan -> {
            try {
                var asked = new NewAssignment(plan, form.groups());
                var id = brief == null
                        ? teaching.make(current, asked)
                        : pool.make(brief.summary().id(), asked);
                UI.getCurrent().navigate(AssignmentRoutes.assignment(id));
            } catch (Refusal refusal) {
                form.refused(refusal);
            }
        });
    }
}
