package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.quick.QuickLine;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.FieldErrors;

/** What was not clear about an action that somebody typed, asked one by one; the line itself stays where it was typed. */
class AskedAction extends Composite<Div> {

    private final PlanFields fields;
    private final Consumer<ActionPlan> agree;

    AskedAction(
            SessionDetails session,
            MinuteTaking taking,
            QuickLine.Asks asks,
            Consumer<ActionPlan> agree,
            Runnable plain,
            Runnable back) {
        this.agree = agree;
        fields = new PlanFields(session.id(), taking, asks.maybe()).show(asks.owner(), asks.what(), asks.dueOn());
        getContent().addClassName("asked");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("minutes.ask.title"));
        getContent().add(new H3(getTranslation("minutes.ask.title")));
        asks.questions().forEach(it -> getContent().add(new Paragraph(getTranslation("minutes.ask." + it))));
        getContent().add(fields, buttons(plain, back));
    }

    private Div buttons(Runnable plain, Runnable back) {
        var yes = new Button(getTranslation("minutes.ask.agree"), click -> agree());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(
                yes,
                new Button(getTranslation("minutes.ask.plain"), click -> attempt(plain)),
                new Button(getTranslation("minutes.ask.back"), click -> back.run()));
        buttons.addClassName("actions");
        return buttons;
    }

    private void agree() {
        attempt(() -> agree.accept(fields.plan()));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }
}
