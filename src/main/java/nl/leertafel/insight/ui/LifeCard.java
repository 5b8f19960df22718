package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightStep;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** What became of an insight, step by step; what failed has as much room as what worked. */
class LifeCard extends Composite<Card> {

    private final transient Map<PersonId, PersonContact> names;
    private final SpokenTime time;

    /** @param names of the makers, for the makers; nobody else reads who took a step */
    LifeCard(InsightDetails insight, Map<PersonId, PersonContact> names, SpokenTime time) {
        this.names = names;
        this.time = time;
        if (insight.steps().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("insight.life.none")));
            return;
        }
        var steps = new OrderedList();
        steps.addClassName("outcomes");
        insight.steps().forEach(it -> steps.add(item(it)));
        getContent().add(steps);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("insight.life.title"));
    }

    private ListItem item(InsightStep step) {
        var item = new ListItem(above(step));
        if (step.state().isResult()) {
            item.add(new Facts()
                    .fact(getTranslation("insight.step.expected"), words(step.expected()))
                    .fact(getTranslation("insight.step.done"), words(step.done()))
                    .fact(getTranslation("insight.step.happened"), words(step.happened()))
                    .fact(getTranslation("insight.step.learned"), words(step.learned())));
        }
        if (!step.evidence().isEmpty()) {
            item.add(new Paragraph(getTranslation("insight.life.evidence", step.evidence())));
        }
        return item;
    }

    private Component above(InsightStep step) {
        var when = time.moment(step.takenAt(), getLocale());
        var who = step.person() == null ? null : names.get(step.person());
        var small = new Span(who == null ? when : when + " · " + who.name());
        small.addClassName("small");
        var above = new Div(InsightWords.state(step.state()), small);
        above.addClassName("with-tag");
        return above;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
