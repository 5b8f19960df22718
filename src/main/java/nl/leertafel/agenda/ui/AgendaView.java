package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionFilter;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.data.domain.PageRequest;

/** The knowledge agenda: the network's questions, theme by theme; what was chosen stands in the address. */
@Route(value = QuestionRoutes.AGENDA, layout = WorkplaceFrame.class)
@Menu(title = "agenda.list.title", order = 40, icon = "question")
@PermitAll
class AgendaView extends Composite<Div> implements BeforeEnterObserver {

    private static final int AT_ONCE = 50;

    private final KnowledgeAgenda agenda;
    private final QuestionOwners owners;
    private final Permissions permissions;
    private final CurrentNetwork current;
    private final Div top = new Div();
    private final TextField search = new TextField();
    private final Select<QuestionStatus> status = new Select<>();
    private final Div filters = filters();
    private final Div found = new Div();
    private final Button more = new Button(getTranslation("uikit.list.more"), click -> showMore());
    private final Div setting = new Div();
    private int shown = AT_ONCE;

    AgendaView(KnowledgeAgenda agenda, QuestionOwners owners, Permissions permissions, CurrentNetwork current) {
        this.agenda = agenda;
        this.owners = owners;
        this.permissions = permissions;
        this.current = current;
        found.addClassName("stack");
        setting.addClassName("below");
        getContent().add(top, filters, found, more, setting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation().getQueryParameters();
        search.setValue(chosen.getSingleParameter("zoek").orElse(""));
        status.setValue(Arrays.stream(QuestionStatus.values())
                .filter(it -> chosen.getSingleParameter("stand")
                        .filter(lower(it)::equals)
                        .isPresent())
                .findFirst()
                .orElse(null));
        shown = AT_ONCE;
        refresh();
        setting.removeAll();
        current.id()
                .filter(permissions::isCoordinator)
                .ifPresent(network -> setting.add(new SessionsNeedQuestionCard(agenda, network)));
    }

    private Div filters() {
        search.setLabel(getTranslation("agenda.list.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        status.setLabel(getTranslation("agenda.list.status"));
        status.setItems(QuestionStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("agenda.list.all"));
        status.setItemLabelGenerator(
                it -> it == null ? getTranslation("agenda.list.all") : getTranslation("agenda.status." + it));
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        status.addValueChangeListener(change -> narrow(change.isFromClient()));
        var bar = new Div(search, status);
        bar.addClassName("filters");
        return bar;
    }

    private void refresh() {
        top.removeAll();
        found.removeAll();
        more.setVisible(false);
        current.id().ifPresentOrElse(this::show, this::showNoNetwork);
    }

    private void showNoNetwork() {
        filters.setVisible(false);
        top.add(new PageHeader(getTranslation("agenda.list.title")));
        found.add(new EmptyState(getTranslation("agenda.list.noNetwork")));
    }

    private void show(NetworkId network) {
        var coordinates = permissions.isCoordinator(network);
        var questions = agenda.search(network, filter(), PageRequest.of(0, shown));
        var themes = themes(network, coordinates);
        var names = owners.names(questions);
        for (var question : questions) {
            Optional.ofNullable(themes.get(question.theme())).ifPresent(theme -> theme.add(row(question, names)));
        }
        top.add(header(network, coordinates, themes.isEmpty()));
        found.add(themes.values().stream()
                .filter(theme -> theme.getChildren().count() > 1)
                .toArray(Component[]::new));
        if (found.getComponentCount() == 0) {
            found.add(new EmptyState(getTranslation(whenEmpty(coordinates))));
        }
        more.setVisible(questions.size() == shown);
    }

    private Map<ThemeId, ThemeCard> themes(NetworkId network, boolean coordinates) {
        Map<ThemeId, ThemeCard> cards = new LinkedHashMap<>();
        for (var theme : agenda.themes(network)) {
            var card = new ThemeCard(agenda, theme, this::refresh);
            cards.put(theme.id(), coordinates && filter().isEverything() ? card.editable(cards.isEmpty()) : card);
        }
        return cards;
    }

    private Component row(QuestionSummary question, Map<PersonId, String> names) {
        var row = new Row(question.wording(), QuestionRoutes.question(question.id()));
        var owner = question.owner() == null ? null : names.get(question.owner());
        if (owner != null) {
            row.small(getTranslation("agenda.question.keptBy", owner));
        }
        return row.after(QuestionTag.of(question.status()));
    }

    private Component header(NetworkId network, boolean coordinates, boolean empty) {
        var header = new PageHeader(getTranslation("agenda.list.title"), getTranslation("agenda.list.sentence"));
        if (!coordinates) {
            return header;
        }
        var addTheme = new Button(getTranslation("agenda.theme.add"), click -> addTheme(network));
        if (empty) {
            return header.action(addTheme);
        }
        var add = new Anchor(QuestionRoutes.NEW_QUESTION, getTranslation("agenda.list.add"));
        add.addClassName("button");
        var bar = new Div(add, addTheme);
        bar.addClassName("actions");
        return header.action(bar);
    }

    private String whenEmpty(boolean coordinates) {
        if (!filter().isEverything()) {
            return "agenda.list.nothingFound";
        }
        return coordinates ? "agenda.list.empty.coordinator" : "agenda.list.empty";
    }

    private void addTheme(NetworkId network) {
        new ThemeDialog("agenda.theme.add", "agenda.theme.add", "", name -> {
                    agenda.addTheme(network, name);
                    refresh();
                })
                .open();
    }

    private void showMore() {
        shown += AT_ONCE;
        refresh();
    }

    private QuestionFilter filter() {
        return new QuestionFilter(search.getValue(), status.getValue());
    }

    private void narrow(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            chosen.put("zoek", search.getValue());
        }
        if (status.getValue() != null) {
            chosen.put("stand", lower(status.getValue()));
        }
        var address = chosen.isEmpty()
                ? QuestionRoutes.AGENDA
                : QuestionRoutes.AGENDA + "?" + QueryParameters.simple(chosen).getQueryString();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        shown = AT_ONCE;
        refresh();
    }

    private static String lower(QuestionStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
