package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.confirmation.ConfirmationAnswer;
import nl.leertafel.insight.confirmation.ConfirmationDetails;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** What people who did not make an insight say of it; its makers ask more of them. */
class ConfirmationsCard extends Composite<Card> {

    private final SpokenTime time;

    ConfirmationsCard(InsightDetails insight, Confirming confirming, SpokenTime time, Runnable then) {
        this.time = time;
        var all = confirming.of(insight.id());
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("insight.confirm.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("outcomes");
            all.forEach(it -> list.add(item(it, insight)));
            getContent().add(list);
        }
        if (insight.rights().work() && insight.state() != InsightState.PROPOSED) {
            getContent()
                    .add(new Button(
                            getTranslation("insight.confirm.ask"),
                            click -> new AskConfirmationDialog(confirming, insight.id(), then).open()));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("insight.confirm.title"));
    }

    private ListItem item(ConfirmationDetails confirmation, InsightDetails insight) {
        var item = new ListItem(above(confirmation));
        if (confirmation.sentence() != null) {
            var words = new Div(confirmation.sentence());
            words.addClassName("quote");
            item.add(words);
        }
        var answeredAt = confirmation.answeredAt();
        if (answeredAt != null && answeredAt.isBefore(insight.wordedAt())) {
            item.add(new Paragraph(getTranslation("insight.confirm.earlierWords")));
        }
        return item;
    }

    private Component above(ConfirmationDetails confirmation) {
        var moment = confirmation.answeredAt() == null ? confirmation.askedAt() : confirmation.answeredAt();
        var when = time.moment(moment, getLocale());
        var small = new Span(getTranslation("insight.confirm.when." + confirmation.state(), when)
                + (confirmation.name() == null ? "" : " · " + confirmation.name()));
        small.addClassName("small");
        var above = new Div(answer(confirmation.answer()), small);
        above.addClassName("with-tag");
        return above;
    }

    private Tag answer(@Nullable ConfirmationAnswer answer) {
        return answer == null
                ? Tag.quiet(getTranslation("insight.confirm.waiting"))
                : Tag.of(getTranslation("insight.confirm.answer." + answer));
    }
}
