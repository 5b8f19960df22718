package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.assignment.Guiding;
import nl.leertafel.assignment.MyAssignment;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.data.domain.Pageable;

/** The assignments one has to do with: to teach, to follow, to guide, to do. Those of before stand behind a filter in the address. */
@Route(value = AssignmentRoutes.LIST, layout = WorkplaceFrame.class)
@Menu(title = "assignment.list.menu", order = 30, icon = "book")
@PermitAll
class AssignmentListView extends Composite<Div> implements BeforeEnterObserver {

    private static final String WHEN = "wanneer";
    private static final String BEFORE = "voorbij";

    private final AssignmentOverview overview;
    private final StudentWork work;
    private final Guiding guiding;
    private final CurrentNetwork network;
    private final Permissions permissions;
    private final AssignmentTabs tabs;
    private final SpokenTime time;
    private final Clock clock;
    private final Select<AssignmentPeriod> period = new Select<>();

    AssignmentListView(
            AssignmentOverview overview,
            StudentWork work,
            Guiding guiding,
            CurrentNetwork network,
            Permissions permissions,
            AssignmentTabs tabs,
            SpokenTime time,
            Clock clock) {
        this.overview = overview;
        this.work = work;
        this.guiding = guiding;
        this.network = network;
        this.permissions = permissions;
        this.tabs = tabs;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation().getQueryParameters().getSingleParameter(WHEN);
        getContent().removeAll();
        getContent().add(header());
        tabs.create().ifPresent(getContent()::add);
        getContent().add(filters(chosen.filter(BEFORE::equals).isPresent()));
        var teaching = teaching();
        teaching.ifPresent(it -> getContent().add(taught(it)));
        if (guides()) {
            getContent().add(under("assignment.guided.title", guided()));
        }
        if (teaching.isEmpty() && !guides()) {
            getContent().add(mine());
        } else if (isStudent()) {
            getContent().add(under("assignment.list.forMe", mine()));
        }
    }

    private Component header() {
        if (network.id().filter(permissions::isCoordinator).isPresent()) {
            return new PageHeader(
                    getTranslation("assignment.list.all"), getTranslation("assignment.list.all.sentence"));
        }
        if (teaching().isPresent()) {
            return new PageHeader(
                            getTranslation("assignment.list.mine"), getTranslation("assignment.list.taught.sentence"))
                    .action(new Anchor(AssignmentRoutes.NEW, getTranslation("assignment.list.new")));
        }
        var guidesOnly = guides() && !isStudent();
        return new PageHeader(
                getTranslation("assignment.list.mine"),
                getTranslation(guidesOnly ? "assignment.guided.sentence" : "assignment.list.mine.sentence"));
    }

    private Component filters(boolean before) {
        period.setLabel(getTranslation("assignment.list.period"));
        period.setItems(AssignmentPeriod.values());
        period.setItemLabelGenerator(it -> getTranslation("assignment.period." + it));
        period.setValue(before ? AssignmentPeriod.PAST : AssignmentPeriod.CURRENT);
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        AssignmentRoutes.LIST,
                        change.getValue() == AssignmentPeriod.PAST
                                ? QueryParameters.of(WHEN, BEFORE)
                                : QueryParameters.empty()));
            }
        });
        var filters = new Div(period);
        filters.addClassName("filters");
        if (network.id().filter(permissions::isLecturer).isPresent()) {
            filters.add(new Anchor(AssignmentRoutes.OVERVIEW, getTranslation("assignment.follow.link")));
        }
        return filters;
    }

    private Component taught(NetworkId taught) {
        var list = list(
                "assignment.list.all", page -> overview.search(taught, chosen(), page), whenNothingIsTaught(taught));
        return permissions.isLecturer(taught)
                ? list.componentColumn(getTranslation("assignment.list.status"), this::status)
                : list;
    }

    private Component under(String title, Component list) {
        var part = new Div(new H2(getTranslation(title)), list);
        part.addClassName("stack");
        return part;
    }

    private Component guided() {
        return list(
                "assignment.guided.title",
                page -> guiding.mine(chosen(), page),
                getTranslation(
                        chosen() == AssignmentPeriod.PAST ? "assignment.list.noneBefore" : "assignment.guided.none"));
    }

    private ResponsiveList<AssignmentSummary> list(
            String title, ResponsiveList.Pages<AssignmentSummary> pages, String whenEmpty) {
        return new ResponsiveList<>(getTranslation(title), pages, this::card, new EmptyState(whenEmpty))
                .componentColumn(getTranslation("assignment.list.what"), this::title)
                .column(getTranslation("assignment.fact.deadline"), this::deadline)
                .column(getTranslation("assignment.list.handedIn"), AssignmentRow::handedIn);
    }

    private Component mine() {
        return new ResponsiveList<MyAssignment>(
                        getTranslation("assignment.list.mine"),
                        this::myPage,
                        it -> AssignmentRow.withDeadline(it.heading(), time).below(MyStatus.of(it, clock.instant())),
                        new EmptyState(getTranslation(
                                chosen() == AssignmentPeriod.PAST
                                        ? "assignment.list.mine.noneBefore"
                                        : "assignment.list.mine.none")))
                .componentColumn(
                        getTranslation("assignment.list.what"),
                        it -> new Row(
                                        it.heading().title(),
                                        AssignmentRoutes.assignment(it.heading().id()))
                                .small(it.heading().course() + " · "
                                        + it.heading().lecturerName()))
                .column(
                        getTranslation("assignment.fact.deadline"),
                        it -> Deadline.spoken(it.heading(), time, getLocale()))
                .componentColumn(getTranslation("assignment.list.status"), it -> MyStatus.of(it, clock.instant()));
    }

    private List<MyAssignment> myPage(Pageable page) {
        return work.mine(chosen(), page);
    }

    private Component card(AssignmentSummary assignment) {
        return AssignmentRow.withProgress(assignment, time).below(status(assignment));
    }

    private Component title(AssignmentSummary assignment) {
        var heading = assignment.heading();
        return new Row(heading.title(), AssignmentRoutes.assignment(heading.id()))
                .small(heading.course() + " · " + heading.lecturerName());
    }

    private String deadline(AssignmentSummary assignment) {
        return Deadline.spoken(assignment.heading(), time, getLocale());
    }

    private Component status(AssignmentSummary assignment) {
        return assignment.unanswered() == 0
                ? new Span()
                : Tag.attention(getTranslation("assignment.list.unanswered", assignment.unanswered()));
    }

    private String whenNothingIsTaught(NetworkId taught) {
        if (chosen() == AssignmentPeriod.PAST) {
            return getTranslation("assignment.list.noneBefore");
        }
        return getTranslation(
                permissions.isCoordinator(taught) ? "assignment.list.all.none" : "assignment.list.taught.none");
    }

    private AssignmentPeriod chosen() {
        return period.getValue();
    }

    private Optional<NetworkId> teaching() {
        return network.id().filter(it -> permissions.isCoordinator(it) || permissions.isLecturer(it));
    }

    private boolean guides() {
        return guiding.countMine(AssignmentPeriod.CURRENT) + guiding.countMine(AssignmentPeriod.PAST) > 0;
    }

    private boolean isStudent() {
        return work.countMine(AssignmentPeriod.CURRENT) + work.countMine(AssignmentPeriod.PAST) > 0;
    }
}
