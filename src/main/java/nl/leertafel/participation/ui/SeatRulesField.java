package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.seating.SeatRules;

/** The rules of a table, one below the other; what cannot be stands at the rule, or below all of them. */
class SeatRulesField extends Composite<Div> implements HasValidation {

    private final Div lines = new Div();
    private final Paragraph error = new Paragraph();
    private final List<SeatRuleLine> shown = new ArrayList<>();

    SeatRulesField(SeatRules rules) {
        setId("rules");
        var add = new Button(getTranslation("participation.plan.rule.add"), click -> {
            addLine();
            shown.getLast().focus();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        error.addClassName("missing");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        lines.addClassName("rule-lines");
        getContent().addClassName("rules-field");
        getContent().add(lines, error, add);
        rules.rules().forEach(it -> addLine().show(it));
        if (shown.isEmpty()) {
            addLine();
        }
    }

    /** @throws Refusal when a rule cannot be, or two of them cannot be together */
    SeatRules rules() {
        setInvalid(false);
        return new SeatRules(shown.stream()
                .filter(it -> !it.isEmpty())
                .map(SeatRuleLine::rule)
                .toList());
    }

    private SeatRuleLine addLine() {
        var line = new SeatRuleLine(this::remove);
        shown.add(line);
        lines.add(line);
        number();
        return line;
    }

    private void remove(SeatRuleLine line) {
        shown.remove(line);
        lines.remove(line);
        setInvalid(false);
        number();
    }

    private void number() {
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).number(i + 1);
        }
    }

    @Override
    public void setErrorMessage(String sentence) {
        error.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
