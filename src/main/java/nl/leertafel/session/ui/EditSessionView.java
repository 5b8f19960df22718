package nl.leertafel.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.SpokenTime;

/** Where a coordinator changes what was planned; people who come hear of it when they need to. */
@Route(value = "wijzigen", layout = SessionFrame.class)
@PermitAll
@ForCoordinators
class EditSessionView extends Composite<Div> implements BeforeEnterObserver {

    private final SessionPlanning planning;
    private final SessionPlanForm form;

    EditSessionView(SessionPlanning planning, QuestionDirectory questions, SpokenTime time) {
        this.planning = planning;
        this.form = new SessionPlanForm(questions, time);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = planning.planned(SessionRoutes.session(event));
        form.show(session);
        getContent().removeAll();
        getContent().add(form, buttons(session));
    }

    private Div buttons(SessionDetails session) {
        var save = new Button(getTranslation("session.edit.save"), click -> save(session));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(SessionRoutes.overview(session.id()), getTranslation("uikit.ask.no"));
        var buttons = new Div(save, back);
        buttons.addClassName("actions");
        return buttons;
    }

    private void save(SessionDetails session) {
        form.plan().ifPresent(plan -> {
            var offers = plan.capacity() > session.capacity() ? planning.offersAt(session.id(), plan.capacity()) : 0;
            if (offers < 2) {
                save(session, plan);
            } else {
                Ask.before(
                        getTranslation("session.edit.offers", offers),
                        getTranslation("session.edit.offers.consequence"),
                        getTranslation("session.edit.offers.yes", offers),
                        () -> save(session, plan));
            }
        });
    }

    private void save(SessionDetails session, SessionPlan plan) {
        try {
            planning.edit(session.id(), session.version(), plan);
            UI.getCurrent().navigate(SessionRoutes.overview(session.id()));
        } catch (Refusal refusal) {
            form.refused(refusal);
        }
    }
}
