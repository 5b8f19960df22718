package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ui.QuestionField;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.insight.InsightFilter;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.data.domain.Pageable;

/** What the network learned, latest change first; what was chosen stands in the address. */
@Route(value = InsightRoutes.LIST, layout = WorkplaceFrame.class)
@Menu(title = "insight.list.title", order = 45, icon = "bulb")
@PermitAll
class InsightListView extends Composite<Div> implements BeforeEnterObserver {

    private final InsightReading reading;
    private final CurrentNetwork current;
    private final Div top = new Div();
    private final TextField search = new TextField(getTranslation("insight.list.search"));
    private final Select<InsightState> state = new Select<>();
    private final QuestionField question;
    private final Div filters = new Div();
    private final Div found = new Div();

    InsightListView(InsightReading reading, QuestionDirectory questions, CurrentNetwork current) {
        this.reading = reading;
        this.current = current;
        this.question = new QuestionField(getTranslation("insight.question"), questions)
                .emptyMeans(getTranslation("insight.list.anyQuestion"));
        filters();
        getContent().add(top, filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation().getQueryParameters();
        search.setValue(chosen.getSingleParameter("zoek").orElse(""));
        state.setValue(Arrays.stream(InsightState.values())
                .filter(it -> chosen.getSingleParameter("stand")
                        .filter(lower(it)::equals)
                        .isPresent())
                .findFirst()
                .orElse(null));
        current.id()
                .ifPresent(network -> question.offer(
                        network,
                        InsightRoutes.asked(event, InsightRoutes.QUESTION)
                                .map(QuestionId::new)
                                .orElse(null)));
        top.removeAll();
        top.add(header());
        show();
    }

    private void filters() {
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        state.setLabel(getTranslation("insight.state"));
        state.setItems(InsightState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("insight.list.anyState"));
        state.setItemLabelGenerator(it -> getTranslation(it == null ? "insight.list.anyState" : "insight.state." + it));
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        question.addValueChangeListener(change -> narrow(change.isFromClient()));
        filters.addClassName("filters");
        filters.add(search, state, question);
    }

    private Component header() {
        var header = new PageHeader(getTranslation("insight.list.title"), getTranslation("insight.list.sentence"));
        return current.id().filter(reading::makes).isPresent()
                ? header.action(new Anchor(InsightRoutes.NEW, getTranslation("insight.list.new")))
                : header;
    }

    private void show() {
        found.removeAll();
        filters.setVisible(current.id().isPresent());
        found.add(current.id().isPresent() ? list() : new EmptyState(getTranslation("insight.list.noNetwork")));
    }

    private Component list() {
        return new ResponsiveList<InsightSummary>(
                        getTranslation("insight.list.title"), this::page, this::card, new EmptyState(whenEmpty()))
                .componentColumn(getTranslation("insight.claim"), InsightWords::row)
                .componentColumn(getTranslation("insight.question"), this::question)
                .componentColumn(getTranslation("insight.state"), this::standing);
    }

    private List<InsightSummary> page(Pageable page) {
        return current.id().map(it -> reading.search(it, filter(), page)).orElse(List.of());
    }

    private Component card(InsightSummary insight) {
        return InsightWords.row(insight).small(insight.questionWording()).below(standing(insight));
    }

    private Component question(InsightSummary insight) {
        return new Anchor(QuestionRoutes.question(insight.question()), insight.questionWording());
    }

    private Component standing(InsightSummary insight) {
        var standing = new Div(InsightWords.state(insight.state()));
        standing.addClassName("row-state");
        if (insight.confirmed() > 0) {
            var confirmed = new Div(new Span(InsightWords.confirmed(insight)));
            confirmed.addClassName("small");
            standing.add(confirmed);
        }
        return standing;
    }

    private String whenEmpty() {
        if (!filter().isNone()) {
            return getTranslation("insight.list.nothingFound");
        }
        var makes = current.id().filter(reading::makes).isPresent();
        return getTranslation(makes ? "insight.list.empty.maker" : "insight.list.empty");
    }

    private InsightFilter filter() {
        return new InsightFilter(search.getValue(), state.getValue(), question.chosen());
    }

    private void narrow(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            chosen.put("zoek", search.getValue());
        }
        if (state.getValue() != null) {
            chosen.put("stand", lower(state.getValue()));
        }
        var about = question.chosen();
        if (about != null) {
            chosen.put(InsightRoutes.QUESTION, about.questionId().toString());
        }
        var query = QueryParameters.simple(chosen).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, query.isEmpty() ? InsightRoutes.LIST : InsightRoutes.LIST + "?" + query);
        show();
    }

    private static String lower(InsightState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
