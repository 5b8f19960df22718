package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.insight.InsightFilter;
import nl.leertafel.insight.InsightForm;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.insight.InsightText;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.ReflectionId;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;

/** Where a coordinator or lecturer makes an insight of a line, of a reflection, or of what they saw. */
@Route(value = InsightRoutes.NEW, layout = WorkplaceFrame.class)
@PageTitle("insight.list.new")
@UnderMenu(InsightRoutes.LIST)
@PermitAll
class HarvestView extends Composite<Div> implements BeforeEnterObserver {

    private final Harvesting harvesting;
    private final InsightReading reading;
    private final QuestionDirectory questions;
    private final SessionAgenda sessions;
    private final OutcomeReading outcomes;
    private final ReflectionDirectory reflections;
    private final CurrentNetwork current;

    HarvestView(
            Harvesting harvesting,
            InsightReading reading,
            QuestionDirectory questions,
            SessionAgenda sessions,
            OutcomeReading outcomes,
            ReflectionDirectory reflections,
            CurrentNetwork current) {
        this.harvesting = harvesting;
        this.reading = reading;
        this.questions = questions;
        this.sessions = sessions;
        this.outcomes = outcomes;
        this.reflections = reflections;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = InsightRoutes.asked(event, InsightRoutes.SESSION)
                .map(SessionId::new)
                .map(sessions::details);
        var question = InsightRoutes.asked(event, InsightRoutes.QUESTION).map(QuestionId::new);
        var network = session.map(SessionDetails::network)
                .or(() -> question.map(it -> questions.details(it).network()))
                .or(current::id)
                .filter(reading::makes)
                .orElseThrow(() -> new NotFound("makes no insights"));
        var answers = question.or(() -> session.map(SessionDetails::question)).orElse(null);
        var fields = new InsightFields(questions, network, answers);
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("insight.list.new"), getTranslation("insight.new.sentence")));
        if (fields.hasQuestions()) {
            fill(event, network, session.orElse(null), fields);
        } else {
            getContent()
                    .add(new EmptyState(
                            getTranslation("insight.new.noQuestion"),
                            new Anchor(QuestionRoutes.AGENDA, getTranslation("agenda.list.title"))));
        }
    }

    private void fill(
            BeforeEnterEvent event, NetworkId network, @Nullable SessionDetails session, InsightFields fields) {
        var sources = new ArrayList<HarvestedSource>();
        if (session != null) {
            line(event, session).ifPresent(it -> {
                sources.add(new HarvestedSource(shown(it), () -> new SourceChoice.OfOutcome(it.id())));
                if (it.text().length() <= InsightText.CLAIM_LENGTH && it.text().indexOf('\n') < 0) {
                    fields.claim(it.text());
                }
            });
            quoted(event).ifPresent(it -> sources.add(new HarvestedSource(it, it::chosen)));
        }
        var save = new Button(getTranslation("insight.new.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save(session, fields, sources));
        var buttons = new Div(save);
        buttons.addClassName("actions");
        sources.forEach(it -> getContent()
                .add(new Card(
                        getTranslation("insight.new.source", session == null ? "" : session.title()), it.shown())));
        getContent().add(fields, new Paragraph(getTranslation("insight.new.readers")), buttons);
        if (!sources.isEmpty()) {
            getContent().add(standing(network, sources));
        }
        fields.focus();
    }

    /** What is there already may come from this too. */
    private Card standing(NetworkId network, List<HarvestedSource> sources) {
        var which = new ComboBox<InsightSummary>(getTranslation("insight.add.which"));
        which.setId("insight");
        which.setWidthFull();
        which.setItemLabelGenerator(it -> it.text().claim());
        which.setItemsPageable((page, typed) -> reading.search(network, new InsightFilter(typed, null, null), page));
        var add = new Button(getTranslation("insight.add.save"), click -> add(which.getValue(), sources));
        var card = new Card(getTranslation("insight.add.title"));
        card.add(which, add);
        return card;
    }

    private void add(@Nullable InsightSummary chosen, List<HarvestedSource> sources) {
        try {
            if (chosen == null) {
                throw Refusal.at("insight", "insight.add.missing");
            }
            sources.forEach(it -> harvesting.add(chosen.id(), it.choice().get()));
            UI.getCurrent().navigate(InsightRoutes.insight(chosen.id()));
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }

    private Optional<OutcomeLine> line(BeforeEnterEvent event, SessionDetails session) {
        return InsightRoutes.asked(event, InsightRoutes.OUTCOME)
                .map(OutcomeId::new)
                .flatMap(wanted -> outcomes.of(List.of(session.id())).getOrDefault(session.id(), List.of()).stream()
                        .filter(it -> it.id().equals(wanted))
                        .findFirst());
    }

    private Optional<QuoteField> quoted(BeforeEnterEvent event) {
        return InsightRoutes.asked(event, InsightRoutes.REFLECTION)
                .map(ReflectionId::new)
                .flatMap(reflections::find)
                .map(QuoteField::new);
    }

    private static Component shown(OutcomeLine line) {
        return new Html("<div class='words'>" + Markdown.html(line.text()) + "</div>");
    }

    private void save(@Nullable SessionDetails session, InsightFields fields, List<HarvestedSource> sources) {
        try {
            var form = new InsightForm(fields.question(), session == null ? null : session.id(), fields.text());
            var chosen = sources.stream().map(it -> it.choice().get()).toList();
            UI.getCurrent().navigate(InsightRoutes.insight(harvesting.harvest(form, chosen)));
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }

    /** What is shown of a source, and what is taken of it when one saves. */
    private record HarvestedSource(Component shown, Supplier<SourceChoice> choice) {}
}
