package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.quick.QuickLine;
import nl.leertafel.minutes.quick.QuickLine.Somebody;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.FieldErrors;

/** What was not clear about an action that somebody typed, asked one by one; the line itself stays where it was typed. */
class AskedAction extends Composite<Div> {

    private final ComboBox<Somebody> owner = new ComboBox<>(getTranslation("minutes.ask.who"));
    private final TextField what = new TextField(getTranslation("minutes.ask.what"));
    private final DayField day = new DayField(getTranslation("minutes.ask.when"));
    private final Consumer<ActionPlan> agree;

    AskedAction(
            SessionDetails session,
            MinuteTaking taking,
            QuickLine.Asks asks,
            Consumer<ActionPlan> agree,
            Runnable plain,
            Runnable back) {
        this.agree = agree;
        owner.setId("owner");
        owner.setItemLabelGenerator(Somebody::name);
        if (asks.maybe().isEmpty()) {
            owner.setItemsPageable((page, typed) -> taking.owners(session.id(), typed, page));
        } else {
            owner.setItems(List.copyOf(asks.maybe()));
        }
        owner.setValue(asks.owner());
        what.setId("what");
        what.setMaxLength(ActionPlan.WHAT_LENGTH);
        what.setValue(asks.what());
        day.setId("dueOn");
        day.setValue(asks.dueOn());
        var fields = new Div(owner, what, day);
        fields.addClassName("fields");
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
        attempt(() -> agree.accept(ActionPlan.of(
                what.getValue(),
                owner.getValue() == null ? null : owner.getValue().person(),
                day.getValue())));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }
}
