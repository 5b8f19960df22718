package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.ProgrammeDirectory;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A session at a glance: what it is about, where, what happens when, and what the other modules know of it. */
@Route(value = "overzicht", layout = SessionFrame.class)
@RouteAlias(value = "", layout = SessionFrame.class)
@PermitAll
class SessionOverviewView extends Composite<Div> implements BeforeEnterObserver {

    private final SessionAgenda agenda;
    private final ProgrammeDirectory programmes;
    private final NetworkDirectory networks;
    private final QuestionDirectory questions;
    private final Permissions permissions;
    private final ObjectProvider<SessionCard> cards;
    private final SpokenTime time;

    SessionOverviewView(
            SessionAgenda agenda,
            ProgrammeDirectory programmes,
            NetworkDirectory networks,
            QuestionDirectory questions,
            Permissions permissions,
            ObjectProvider<SessionCard> cards,
            SpokenTime time) {
        this.agenda = agenda;
        this.programmes = programmes;
        this.networks = networks;
        this.questions = questions;
        this.permissions = permissions;
        this.cards = cards;
        this.time = time;
        getContent().addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = agenda.details(SessionRoutes.session(event));
        getContent().removeAll();
        if (session.status() == SessionStatus.CANCELLED) {
            getContent().add(cancelled(session));
        }
        if (session.reopenReason() != null && session.status() == SessionStatus.PUBLISHED) {
            getContent().add(reopened(session.reopenReason()));
        }
        cards.orderedStream().forEach(card -> card.create(session).ifPresent(getContent()::add));
        getContent().add(about(session), practical(session));
        var programme = programmes.items(session.id());
        if (!programme.isEmpty()) {
            getContent().add(programme(programme, session.slot().startsAt()));
        }
    }

    private Component cancelled(SessionDetails session) {
        var sentence = new Div(getTranslation("session.public.cancelled", session.cancelReason()));
        sentence.addClassName("missing");
        return sentence;
    }

    private Component reopened(String reason) {
        var sentence = new Div(getTranslation("session.reopen.because", reason));
        sentence.addClassName("notice");
        return sentence;
    }

    private Component about(SessionDetails session) {
        var text = session.description().isBlank()
                ? new Span(getTranslation("session.overview.noText"))
                : new Html("<div>" + Markdown.html(session.description()) + "</div>");
        var card = new Card(getTranslation("session.overview.about"));
        var question = session.question();
        if (question != null) {
            card.add(question(questions.details(question)));
        }
        card.add(text);
        return card;
    }

    /** Only members of the network can read on about it. */
    private Component question(QuestionDetails question) {
        var sentence = new Paragraph(new Span(getTranslation("session.overview.question") + " "));
        sentence.addClassName("on-question");
        sentence.add(
                permissions.isMember(question.network())
                        ? new Anchor(QuestionRoutes.question(question.id()), question.wording())
                        : new Span(question.wording()));
        return sentence;
    }

    private Component practical(SessionDetails session) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "session.public.where", session.place().line());
        fact(facts, "session.plan.accessibility", session.place().accessibility());
        if (session.onlineLink() != null) {
            facts.add(
                    new DescriptionList.Term(getTranslation("session.public.online")),
                    new DescriptionList.Description(new Anchor(session.onlineLink(), session.onlineLink())));
        }
        fact(facts, "session.public.costs", session.costs());
        fact(facts, "session.public.contact", session.contact());
        fact(facts, "session.plan.capacity", String.valueOf(session.capacity()));
        return withPublicLink(session, new Card(getTranslation("session.overview.practical"), facts));
    }

    private Card withPublicLink(SessionDetails session, Card card) {
        if (session.visibility() == Visibility.PUBLIC && session.status() != SessionStatus.DRAFT) {
            var network = networks.byId(session.network());
            var page = new Anchor(
                    "/n/" + network.slug() + "/" + session.slug(), getTranslation("session.overview.publicPage"));
            page.setRouterIgnore(true);
            card.add(page);
        }
        return card;
    }

    private void fact(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Component programme(List<ItemDetails> programme, LocalDateTime begin) {
        var items = new UnorderedList();
        items.addClassName("programme");
        var starts = begin;
        for (var item : programme) {
            var clock = new Span(time.time(starts.toLocalTime(), getLocale()));
            clock.addClassName("time");
            var leader = new Span(item.leader() == null ? "" : " · " + item.leader());
            leader.addClassName("small");
            items.add(new ListItem(clock, new Span(new Span(item.title()), leader)));
            starts = starts.plusMinutes(item.minutes());
        }
        return new Card(getTranslation("session.public.programme"), items);
    }
}
