package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.SpokenTime;

/** What an insight answers, for whom, how sure its makers are, and where it was harvested. */
class AboutCard extends Composite<Card> {

    AboutCard(InsightDetails insight, Optional<SessionSummary> session, SpokenTime time) {
        var facts = new Facts()
                .fact(
                        getTranslation("insight.question"),
                        new Anchor(QuestionRoutes.question(insight.question()), insight.questionWording()));
        if (!insight.text().forWhom().isEmpty()) {
            facts.fact(getTranslation("insight.forWhom"), insight.text().forWhom());
        }
        facts.fact(
                getTranslation("insight.sureness"),
                getTranslation("insight.sureness." + insight.text().sureness()));
        session.ifPresent(it -> facts.fact(
                getTranslation("insight.harvestedAt"), new Anchor(SessionRoutes.overview(it.id()), it.title())));
        facts.fact(getTranslation("insight.since"), time.moment(insight.harvestedAt(), getLocale()));
        getContent()
                .more(getTranslation("insight.thread.link"), InsightRoutes.thread(insight.question()))
                .add(facts);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("insight.about"));
    }
}
