package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.assignment.consent.ConsentDetails;
import nl.leertafel.assignment.consent.ConversationDetails;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** What may be done with a conversation, and how we know. */
class ConsentsCard extends Composite<Card> {

    private final transient SpokenTime time;

    ConsentsCard(ConversationDetails conversation, SpokenTime time, Runnable note, Runnable takeBack) {
        this.time = time;
        if (conversation.answeredAt() == null) {
            getContent().add(Tag.attention(getTranslation("assignment.consent.missing")));
        } else if (conversation.consents().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("assignment.consent.none")));
        }
        conversation.consents().forEach(it -> getContent().add(row(it)));
        var actions = new Div();
        actions.addClassName("actions");
        if (conversation.isOpen()) {
            actions.add(new Button(getTranslation("assignment.consent.note"), click -> note.run()));
        }
        actions.add(new Button(getTranslation("assignment.consent.takeBack"), click -> takeBack.run()));
        getContent().add(actions);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("assignment.consent.title"));
    }

    private Component row(ConsentDetails consent) {
        var noter = consent.notedBy();
        var row = new Row(getTranslation("assignment.consentUse." + consent.use()))
                .small(getTranslation("assignment.evidence." + consent.evidence())
                        + " · "
                        + time.moment(consent.givenAt(), getLocale()))
                .small(getTranslation("assignment.consent.edition", consent.edition())
                        + (noter == null ? "" : " · " + getTranslation("assignment.consent.notedBy", noter)));
        var paper = consent.paper();
        if (paper != null) {
            var link = new Anchor("/bestand/" + paper.id().fileId(), paper.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            row.below(link);
        }
        return row;
    }
}
