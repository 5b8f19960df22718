package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.SharedReflection;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.Row;
import org.springframework.data.domain.PageRequest;

/** What was learned from a session; for makers also what one can still make an insight of. */
@Route(value = InsightRoutes.TAB, layout = SessionFrame.class)
@PermitAll
class SessionInsightsView extends Composite<Div> implements BeforeEnterObserver {

    private static final PageRequest SOME = PageRequest.of(0, 50);
    private static final int SHORT = 160;

    private final InsightReading reading;
    private final OutcomeReading outcomes;
    private final ReflectionDirectory reflections;
    private final SessionAgenda agenda;

    SessionInsightsView(
            InsightReading reading, OutcomeReading outcomes, ReflectionDirectory reflections, SessionAgenda agenda) {
        this.reading = reading;
        this.outcomes = outcomes;
        this.reflections = reflections;
        this.agenda = agenda;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = agenda.details(SessionRoutes.session(event));
        var harvested = reading.ofSessions(session.network(), List.of(session.id()), SOME);
        getContent().removeAll();
        getContent().add(harvested(harvested));
        if (reading.makes(session.network())) {
            getContent().add(toHarvest(session));
        }
    }

    private Component harvested(List<InsightSummary> all) {
        var card = new Card(getTranslation("insight.session.title"));
        if (all.isEmpty()) {
            card.add(new EmptyState(getTranslation("insight.session.none")));
        }
        all.forEach(it -> card.add(InsightWords.row(it).after(InsightWords.state(it.state()))));
        return card;
    }

    private Component toHarvest(SessionDetails session) {
        var rows = new ArrayList<Component>();
        outcomes.of(List.of(session.id())).getOrDefault(session.id(), List.of()).stream()
                .filter(it -> it.kind() != OutcomeKind.ACTION)
                .sorted((one, other) -> Integer.compare(weight(one), weight(other)))
                .forEach(it -> rows.add(row(
                        Markdown.plain(it.text()),
                        getTranslation("minutes.kind." + it.kind()),
                        InsightRoutes.harvest(session.id(), it.id()))));
        reflections
                .of(session.id(), SOME)
                .forEach(it -> rows.add(row(
                        words(it),
                        getTranslation("insight.session.reflectionOf", it.writer()),
                        InsightRoutes.harvest(session.id(), it.id()))));
        var card = new Card(getTranslation("insight.session.harvest"));
        card.add(new Paragraph(
                getTranslation(rows.isEmpty() ? "insight.session.harvest.nothing" : "insight.session.harvest.help")));
        card.add(rows);
        var blank = new Anchor(InsightRoutes.harvest(session.id()), getTranslation("insight.session.blank"));
        card.add(new Paragraph(blank));
        return card;
    }

    private Row row(String words, String kind, String address) {
        var beginning = InsightWords.shortened(words, SHORT);
        var harvest = new Anchor(address, getTranslation("insight.session.make"));
        harvest.setAriaLabel(getTranslation("insight.session.makeOf", beginning));
        return new Row(beginning).small(kind).after(harvest);
    }

    /** What was called an insight at the table comes first. */
    private static int weight(OutcomeLine line) {
        return line.kind() == OutcomeKind.INSIGHT ? -1 : OutcomeKind.AS_READ.indexOf(line.kind());
    }

    private static String words(SharedReflection reflection) {
        for (var prompt : Prompt.values()) {
            if (!reflection.text().under(prompt).isEmpty()) {
                return reflection.text().under(prompt);
            }
        }
        return "";
    }
}
