package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.assignment.brief.BriefDetails;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;

/** One question from practice: what is asked, how much work it is, where it comes from, and what one can do with it. */
@Route(value = BriefRoutes.PAGE, layout = WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class BriefView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final BriefPool pool;
    private final BriefSteps steps;
    private final SessionAgenda sessions;
    private final SpokenTime time;
    private String title = "";

    BriefView(BriefPool pool, BriefSteps steps, SessionAgenda sessions, SpokenTime time) {
        this.pool = pool;
        this.steps = steps;
        this.sessions = sessions;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(BriefRoutes.brief(event));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(BriefId id) {
        var brief = pool.details(id);
        title = brief.summary().title();
        var cards = new Div(asked(brief), inShort(brief));
        cards.addClassName("cards");
        said(brief).ifPresent(cards::add);
        getContent().removeAll();
        getContent().add(header(brief), cards);
    }

    private Component header(BriefDetails brief) {
        var summary = brief.summary();
        var header = new PageHeader(summary.title(), getTranslation("assignment.brief.by", summary.client()))
                .above(
                        new Anchor(BriefRoutes.LIST, getTranslation("assignment.brief.list.title")),
                        new Span(summary.networkName()),
                        BriefWords.status(summary.status()));
        return steps.of(brief, () -> show(summary.id())).map(header::action).orElse(header);
    }

    private Component asked(BriefDetails brief) {
        var text = brief.form().text();
        var card = new Card(getTranslation("assignment.brief.part.what"), words(text.asked()));
        add(card, "known", text.known());
        add(card, "wanted", text.wanted());
        add(card, "methods", text.methods());
        add(card, "offered", text.offered());
        add(card, "limits", text.limits());
        return card;
    }

    private void add(Card card, String part, String text) {
        if (!text.isBlank()) {
            card.add(new H3(getTranslation("assignment.brief." + part)), words(text));
        }
    }

    private Component inShort(BriefDetails brief) {
        var summary = brief.summary();
        var facts = new Facts()
                .fact(getTranslation("assignment.brief.size"), BriefWords.size(summary.size()))
                .fact(getTranslation("assignment.brief.period"), BriefWords.period(summary.size()));
        fact(facts, "place", brief.form().text().place());
        fact(facts, "theme", summary.themeName());
        question(brief).ifPresent(it -> facts.fact(getTranslation("assignment.fact.question"), it));
        session(brief).ifPresent(it -> facts.fact(getTranslation("assignment.brief.session"), it));
        facts.fact(getTranslation("assignment.brief.answerBy"), time.day(summary.answerBy(), getLocale()));
        fact(facts, "asker", summary.askerName());
        fact(facts, "takenBy", summary.takenByName());
        return new Card(getTranslation("assignment.brief.inShort"), facts);
    }

    private void fact(Facts facts, String word, @Nullable String value) {
        if (value != null) {
            facts.fact(getTranslation("assignment.brief." + word), value);
        }
    }

    private Optional<Component> question(BriefDetails brief) {
        var question = brief.form().origin().question();
        var wording = brief.questionWording();
        return question == null || wording == null
                ? Optional.empty()
                : Optional.of(new Anchor(QuestionRoutes.question(question), wording));
    }

    private Optional<Component> session(BriefDetails brief) {
        var session = brief.form().origin().session();
        return session == null
                ? Optional.empty()
                : sessions.among(List.of(session)).stream()
                        .findFirst()
                        .map(it -> new Anchor(SessionRoutes.overview(it.id()), it.title()));
    }

    private Optional<Component> said(BriefDetails brief) {
        return Optional.ofNullable(brief.form().origin().said())
                .map(it -> new Card(getTranslation("assignment.brief.said"), words(it)));
    }

    private static Component words(String markdown) {
        return new Html("<div class='words'>" + Markdown.html(markdown) + "</div>");
    }
}
