package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.access.Permissions;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.DateTile;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The sessions of the network, searched and filtered; what was chosen stands in the address. */
@Route(value = SessionRoutes.LIST, layout = WorkplaceFrame.class)
@Menu(title = "session.list.title", order = 10, icon = "calendar")
@PermitAll
class SessionListView extends Composite<Div> implements BeforeEnterObserver {

    private final SessionAgenda agenda;
    private final CurrentNetwork network;
    private final Permissions permissions;
    private final SpokenTime time;
    private final TextField search = new TextField();
    private final Select<Period> period = new Select<>();
    private final Select<SessionKind> kind = new Select<>();
    private final Select<SessionStatus> status = new Select<>();
    private final ResponsiveList<Line> list;

    SessionListView(SessionAgenda agenda, CurrentNetwork network, Permissions permissions, SpokenTime time) {
        this.agenda = agenda;
        this.network = network;
        this.permissions = permissions;
        this.time = time;
        this.list = sessions();
        getContent().add(header(), filters(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation().getQueryParameters();
        search.setValue(chosen.getSingleParameter("zoek").orElse(""));
        period.setValue(choice(Period.values(), chosen, "wanneer", Period.UPCOMING));
        chosen.getSingleParameter("soort").ifPresent(it -> choose(kind, SessionKind.values(), it));
        chosen.getSingleParameter("stand").ifPresent(it -> choose(status, SessionStatus.values(), it));
        list.refresh();
    }

    private Component header() {
        var header = new PageHeader(getTranslation("session.list.title"), getTranslation("session.list.sentence"));
        if (coordinates()) {
            header.action(new Anchor(SessionRoutes.PLAN, getTranslation("session.list.plan")));
        }
        return header;
    }

    private Component filters() {
        search.setLabel(getTranslation("session.list.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        period.setLabel(getTranslation("session.list.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(it -> getTranslation("session.period." + it));
        kind.setLabel(getTranslation("session.list.kind"));
        kind.setItems(SessionKind.values());
        allowEmpty(kind, "session.kind.");
        status.setLabel(getTranslation("session.list.status"));
        status.setItems(SessionStatus.values());
        allowEmpty(status, "session.status.");
        status.setVisible(coordinates());
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        period.addValueChangeListener(change -> narrow(change.isFromClient()));
        kind.addValueChangeListener(change -> narrow(change.isFromClient()));
        status.addValueChangeListener(change -> narrow(change.isFromClient()));
        var filters = new Div(search, period, kind, status);
        filters.addClassName("filters");
        return filters;
    }

    private ResponsiveList<Line> sessions() {
        return new ResponsiveList<>(
                        getTranslation("session.list.title"),
                        this::page,
                        this::card,
                        new EmptyState(getTranslation("session.list.empty")))
                .componentColumn(getTranslation("session.list.what"), this::title)
                .column(getTranslation("session.public.when"), this::when)
                .column(
                        getTranslation("session.public.where"),
                        line -> orEmpty(line.session().placeName()))
                .column(getTranslation("session.list.seats"), this::seats)
                .componentColumn(getTranslation("session.list.status"), this::status);
    }

    private List<Line> page(Pageable page) {
        var found = network.id()
                .map(id -> agenda.search(id, filter(), page))
                .orElseGet(() -> page.getPageNumber() == 0 ? agenda.mine(page.getPageSize()) : List.of());
        var taken = agenda.seatsTaken(found);
        return found.stream()
                .map(it -> new Line(it, taken.getOrDefault(it.id(), 0)))
                .toList();
    }

    private Component card(Line line) {
        var session = line.session();
        return new Row(session.title(), SessionRoutes.overview(session.id()))
                .before(new DateTile(session.slot().startsAt().toLocalDate(), time))
                .small(getTranslation("session.kind." + session.kind()) + " · " + when(line))
                .small(orEmpty(session.placeName()))
                .below(status(line))
                .after(new Span(seats(line)));
    }

    private Component title(Line line) {
        var session = line.session();
        return new Row(session.title(), SessionRoutes.overview(session.id()))
                .small(getTranslation("session.kind." + session.kind()));
    }

    private String when(Line line) {
        var slot = line.session().slot();
        return time.range(slot.startsAt(), slot.endsAt(), getLocale());
    }

    private String seats(Line line) {
        return getTranslation(
                "session.list.seatsOf", line.taken(), line.session().capacity());
    }

    private Component status(Line line) {
        var text = getTranslation("session.status." + line.session().status());
        return line.session().status() == SessionStatus.CANCELLED ? Tag.attention(text) : Tag.quiet(text);
    }

    private SessionFilter filter() {
        return new SessionFilter(search.getValue(), period.getValue(), kind.getValue(), status.getValue(), null);
    }

    private void narrow(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Map<String, String> chosen = new HashMap<>();
        chosen.put("wanneer", lower(period.getValue()));
        if (!search.isEmpty()) {
            chosen.put("zoek", search.getValue());
        }
        if (kind.getValue() != null) {
            chosen.put("soort", lower(kind.getValue()));
        }
        if (status.getValue() != null) {
            chosen.put("stand", lower(status.getValue()));
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        SessionRoutes.LIST + "?"
                                + QueryParameters.simple(chosen).getQueryString()));
        list.refresh();
    }

    private boolean coordinates() {
        return network.id().map(permissions::isCoordinator).orElse(false);
    }

    private <E extends Enum<E>> void allowEmpty(Select<E> select, String prefix) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("session.list.all"));
        select.setItemLabelGenerator(
                it -> it == null ? getTranslation("session.list.all") : getTranslation(prefix + it));
    }

    private static <E extends Enum<E>> void choose(Select<E> select, E[] values, String chosen) {
        Arrays.stream(values).filter(it -> lower(it).equals(chosen)).findFirst().ifPresent(select::setValue);
    }

    private static <E extends Enum<E>> E choice(E[] values, QueryParameters chosen, String name, E otherwise) {
        return chosen.getSingleParameter(name)
                .flatMap(wanted -> Arrays.stream(values)
                        .filter(it -> lower(it).equals(wanted))
                        .findFirst())
                .orElse(otherwise);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One session in the list and how many of its seats are taken. */
    record Line(SessionSummary session, int taken) {}
}
