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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.ui.QuestionField;
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
    private final QuestionField question;
    private final ResponsiveList<Line> list;
    private final Div views = new Div();
    private final Div shownDay = new Div();
    private final Div content = new Div();
    private ListAddress address = new ListAddress(SessionFilter.UPCOMING, null);

    SessionListView(
            SessionAgenda agenda,
            QuestionDirectory questions,
            CurrentNetwork network,
            Permissions permissions,
            SpokenTime time) {
        this.agenda = agenda;
        this.network = network;
        this.permissions = permissions;
        this.time = time;
        this.question = new QuestionField(getTranslation("session.list.question"), questions);
        this.list = sessions();
        views.addClassNames("segments", "views");
        getContent().add(header(), views, filters(), shownDay, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.read(event.getLocation().getQueryParameters(), YearMonth.from(time.today()));
        var filter = address.filter();
        search.setValue(filter.text());
        period.setValue(filter.period());
        kind.setValue(filter.kind());
        status.setValue(filter.status());
        network.id().ifPresent(id -> question.offer(id, filter.question()));
        refresh();
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
        question.emptyMeans(getTranslation("session.list.all"));
        question.addClassName("wide");
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        period.addValueChangeListener(change -> narrow(change.isFromClient()));
        kind.addValueChangeListener(change -> narrow(change.isFromClient()));
        status.addValueChangeListener(change -> narrow(change.isFromClient()));
        question.addValueChangeListener(change -> narrow(change.isFromClient()));
        var filters = new Div(search, period, kind, status, question);
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
        return address.filter();
    }

    private void narrow(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        address = address.with(new SessionFilter(
                search.getValue(),
                period.getValue(),
                kind.getValue(),
                status.getValue(),
                question.chosen(),
                filter().day()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.path()));
        refresh();
    }

    private void refresh() {
        var month = address.month();
        period.setVisible(month == null && filter().day() == null);
        showViews();
        showDay();
        content.removeAll();
        if (month == null || network.id().isEmpty()) {
            content.add(list);
            list.refresh();
        } else {
            content.add(
                    new MonthTable(address, month, agenda.month(network.id().orElseThrow(), filter(), month), time));
        }
    }

    private void showViews() {
        views.removeAll();
        views.setVisible(network.id().isPresent());
        views.getElement().setAttribute("role", "group");
        views.getElement().setAttribute("aria-label", getTranslation("session.list.views"));
        var day = filter().day();
        var month = YearMonth.from(day == null ? time.today() : day);
        views.add(
                view("session.list.asList", address.asList(), address.month() == null),
                view(
                        "session.list.asMonth",
                        address.in(address.month() == null ? month : address.month()),
                        address.month() != null));
    }

    private Anchor view(String key, ListAddress leadsTo, boolean open) {
        var link = new Anchor(leadsTo.path(), getTranslation(key));
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** When only one day is shown: which, and the way back to its month. */
    private void showDay() {
        shownDay.removeAll();
        var day = filter().day();
        shownDay.setVisible(day != null);
        shownDay.addClassName("notice");
        if (day != null) {
            shownDay.add(
                    new Span(getTranslation("session.list.onDay", time.day(day, getLocale())) + " "),
                    new Anchor(address.in(YearMonth.from(day)).path(), getTranslation("session.list.wholeMonth")));
        }
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

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One session in the list and how many of its seats are taken. */
    record Line(SessionSummary session, int taken) {}
}
