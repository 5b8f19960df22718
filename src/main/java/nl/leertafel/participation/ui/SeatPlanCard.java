package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.PlanText;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.Card;

/** The plan for the table of a session in one sentence, and where a coordinator changes it and how the line moves. */
@org.springframework.stereotype.Component
class SeatPlanCard {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final SeatPlanning planning;
    private final ParticipationDirectory participations;
    private final PlanText text;

    SeatPlanCard(SeatPlanning planning, ParticipationDirectory participations, PlanText text) {
        this.planning = planning;
        this.participations = participations;
        this.text = text;
    }

    Component create(SessionDetails session, boolean changeable) {
        var ui = UI.getCurrent();
        var plan = text.plan(session, participations.table(session), ui.getLocale());
        var card = new Card(
                ui.getTranslation("participation.plan.card"),
                new Paragraph(plan.isEmpty() ? ui.getTranslation("participation.plan.noPlan") : plan));
        if (changeable) {
            card.add(steps(session));
        }
        return card;
    }

    private Component steps(SessionDetails session) {
        var ui = UI.getCurrent();
        var steps = new Div(
                new Button(
                        ui.getTranslation("participation.plan.open"),
                        click -> new SeatPlanDialog(planning, session, () -> tell("participation.plan.saved")).open()),
                new Button(
                        ui.getTranslation("participation.line.open"),
                        click -> new LineRulesDialog(
                                        planning, session.network(), () -> tell("participation.line.saved"))
                                .open()));
        steps.addClassName("tools");
        return steps;
    }

    private static void tell(String key) {
        var ui = UI.getCurrent();
        Notification.show(ui.getTranslation(key), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
        ui.refreshCurrentRoute(false);
    }
}
