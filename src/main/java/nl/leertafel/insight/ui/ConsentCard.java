package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.leertafel.insight.source.ConsentRequest;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** On the start page: somebody wants to put one's own words under an insight. */
@org.springframework.stereotype.Component
@Order(35)
class ConsentCard implements HomeCard {

    private final Consenting consenting;

    ConsentCard(Consenting consenting) {
        this.consenting = consenting;
    }

    @Override
    public int attention() {
        return consenting.asked().size();
    }

    @Override
    public Optional<Component> create() {
        var asked = consenting.asked();
        return asked.isEmpty() ? Optional.empty() : Optional.of(card(asked));
    }

    private Component card(List<ConsentRequest> asked) {
        var card = new Card(UI.getCurrent().getTranslation("insight.consent.page.title"));
        asked.forEach(it -> card.add(row(it)));
        return card;
    }

    private Component row(ConsentRequest request) {
        var ui = UI.getCurrent();
        var row = new Row(request.insight().text().claim());
        var quote = new Div(request.quote() == null ? "" : request.quote());
        quote.addClassName("quote");
        var steps = new Div();
        steps.addClassName("actions");
        steps.add(
                new Button(
                        ui.getTranslation("insight.consent.agree"),
                        click -> answer(() -> consenting.agree(request.id()), row)),
                new Button(
                        ui.getTranslation("insight.consent.refuse.ASKED"),
                        click -> answer(() -> consenting.refuse(request.id()), row)));
        return row.below(quote)
                .small(ui.getTranslation("insight.consent.page.ASKED"))
                .below(steps);
    }

    private static void answer(Runnable step, Row row) {
        try {
            step.run();
            row.removeAll();
            row.setText(UI.getCurrent().getTranslation("insight.consent.thanks"));
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
    }
}
