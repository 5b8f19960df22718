package nl.leertafel.session.ui;

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
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a coordinator plans a new session; it begins as a draft. */
@Route(value = SessionRoutes.PLAN, layout = WorkplaceFrame.class)
@PageTitle("session.plan.title.page")
@UnderMenu(SessionRoutes.LIST)
@PermitAll
@ForCoordinators
class PlanSessionView extends Composite<Div> implements BeforeEnterObserver {

    private final SessionPlanning planning;
    private final SeriesPlanning seriesPlanning;
    private final CurrentNetwork network;
    private final SessionPlanForm form;

    PlanSessionView(
            SessionPlanning planning,
            SeriesPlanning seriesPlanning,
            QuestionDirectory questions,
            CurrentNetwork network,
            SpokenTime time) {
        this.planning = planning;
        this.seriesPlanning = seriesPlanning;
        this.network = network;
        this.form = new SessionPlanForm(questions, time);
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("session.plan.title.page"), getTranslation("session.plan.sentence")),
                        form,
                        buttons());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SessionRoutes.QUESTION)
                .flatMap(QuestionRoutes::read)
                .orElse(null);
        network.id().ifPresent(id -> form.showNew(id, question));
    }

    private Div buttons() {
        var save = new Button(getTranslation("session.plan.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(SessionRoutes.LIST, getTranslation("uikit.ask.no")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void save() {
        form.plan().ifPresent(plan -> {
            try {
                var here = network.id().orElseThrow();
                var id = form.series(plan)
                        .map(series -> seriesPlanning.plan(here, series))
                        .orElseGet(() -> planning.plan(here, plan));
                UI.getCurrent().navigate(SessionRoutes.overview(id));
            } catch (Refusal refusal) {
                form.refused(refusal);
            }
        });
    }
}
