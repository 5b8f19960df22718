package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightWording;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;

/** Other words for an insight, latest first: those one has to choose between, and those that stood there before. */
class WordingsCard extends Composite<Card> {

    private final transient InsightDetails insight;
    private final InsightKeeping keeping;
    private final SpokenTime time;
    private final Runnable then;

    WordingsCard(InsightDetails insight, InsightKeeping keeping, SpokenTime time, Runnable then) {
        this.insight = insight;
        this.keeping = keeping;
        this.time = time;
        this.then = then;
        var list = new UnorderedList();
        list.addClassName("outcomes");
        for (int place = insight.wordings().size() - 1; place >= 0; place--) {
            list.add(item(place, insight.wordings().get(place)));
        }
        getContent().add(list);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("insight.wording.title"));
    }

    private ListItem item(int place, InsightWording wording) {
        var when = new Span(getTranslation(
                wording.beside() ? "insight.wording.beside" : "insight.wording.before",
                time.moment(wording.writtenAt(), getLocale())));
        when.addClassName("small");
        var item = new ListItem(new Paragraph(wording.text().claim()), when);
        if (wording.beside() && insight.rights().work()) {
            var steps = new Div(
                    step("insight.wording.choose", () -> keeping.choose(insight.id(), insight.version(), place)),
                    step("insight.wording.layAside", () -> keeping.layAside(insight.id(), insight.version(), place)));
            steps.addClassName("outcome-steps");
            item.add(steps);
        }
        return item;
    }

    private Button step(String key, Runnable step) {
        var button = new Button(getTranslation(key), click -> {
            try {
                step.run();
            } catch (Refusal refusal) {
                FieldErrors.show(UI.getCurrent(), refusal);
            }
            then.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
