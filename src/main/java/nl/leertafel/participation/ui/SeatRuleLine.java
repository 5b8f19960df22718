package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.uikit.PerspectiveMark;

/** One rule of a table being edited: for whom, at least how many of them, and at most. */
class SeatRuleLine extends Composite<FieldSet> {

    private final CheckboxGroup<Perspective> whom = new CheckboxGroup<>();
    private final IntegerField least = number("participation.plan.least.label");
    private final IntegerField most = number("participation.plan.most.label");
    private final Button remove;

    SeatRuleLine(Consumer<SeatRuleLine> then) {
        whom.setLabel(getTranslation("participation.plan.whom"));
        whom.setItems(Perspective.values());
        whom.setRenderer(
                new ComponentRenderer<>(it -> PerspectiveMark.with(it, getTranslation("network.perspective." + it))));
        most.setHelperText(getTranslation("participation.plan.most.help"));
        remove = new Button(getTranslation("participation.plan.rule.remove"), click -> then.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var numbers = new Div(least, most, remove);
        numbers.addClassName("rule-numbers");
        getContent().addClassNames("part", "rule-line");
        getContent().add(whom, numbers);
    }

    void show(SeatRule rule) {
        whom.setValue(rule.perspectives());
        least.setValue(rule.atLeast());
        most.setValue(rule.atMost());
    }

    /** Its place among the others, and so the names of its fields. */
    void number(int place) {
        getContent().setLegendText(getTranslation("participation.plan.rule", place));
        remove.setAriaLabel(getTranslation("participation.plan.rule.removeOf", place));
        whom.setId("rule-whom-" + place);
        least.setId("rule-least-" + place);
        most.setId("rule-most-" + place);
    }

    void focus() {
        whom.getElement().callJsFunction("focus");
    }

    boolean isEmpty() {
        return whom.isEmpty() && least.isEmpty() && most.isEmpty() && !isWrong(least) && !isWrong(most);
    }

    /** @throws Refusal at the field where it cannot be */
    SeatRule rule() {
        requireNumber(least);
        requireNumber(most);
        try {
            return new SeatRule(whom.getValue(), least.isEmpty() ? 0 : least.getValue(), most.getValue());
        } catch (Refusal refusal) {
            throw at(fieldOf(refusal), refusal);
        }
    }

    private Component fieldOf(Refusal refusal) {
        return switch (refusal.key()) {
            case "participation.plan.rule.nobody" -> whom;
            case "participation.plan.rule.most" -> most;
            default -> least;
        };
    }

    private void requireNumber(IntegerField field) {
        if (isWrong(field)) {
            throw at(field, Refusal.because("participation.plan.rule.number", SessionPlan.MAX_CAPACITY));
        }
    }

    private static Refusal at(Component field, Refusal refusal) {
        return Refusal.at(field.getId().orElseThrow(), refusal.key(), refusal.arguments());
    }

    private static boolean isWrong(IntegerField field) {
        return field.getDefaultValidator()
                .apply(field.getValue(), new ValueContext())
                .isError();
    }

    private IntegerField number(String labelKey) {
        var number = new IntegerField(getTranslation(labelKey));
        var wrong = getTranslation("participation.plan.rule.number", SessionPlan.MAX_CAPACITY);
        number.setMin(0);
        number.setMax(SessionPlan.MAX_CAPACITY);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong));
        number.setStepButtonsVisible(true);
        return number;
    }
}
