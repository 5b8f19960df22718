package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.GroupFilter;
import nl.leertafel.assignment.GroupFollowing;
import nl.leertafel.assignment.GroupProgress;
import nl.leertafel.assignment.StudyPeriod;
import nl.leertafel.assignment.brief.Semester;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.DownloadLink;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;

/** All groups of a lecturer: how far they are, what is late, which sessions are coming, which consent is missing. */
@Route(value = AssignmentRoutes.OVERVIEW, layout = WorkplaceFrame.class)
@PageTitle("assignment.follow.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class OverviewView extends Composite<Div> implements BeforeEnterObserver {

    private final GroupFollowing following;
    private final CurrentNetwork network;
    private final SpokenTime time;
    private final Clock clock;
    private final Select<AssignmentPeriod> period = new Select<>();
    private final Select<String> course = new Select<>();
    private final Select<Semester> studied = new Select<>();
    private final Div shown = new Div();

    OverviewView(GroupFollowing following, CurrentNetwork network, SpokenTime time, Clock clock) {
        this.following = following;
        this.network = network;
        this.time = time;
        this.clock = clock;
        shown.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = network.id().orElseThrow(() -> new NotFound("works in no network"));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("assignment.follow.title"),
                                getTranslation("assignment.follow.sentence")),
                        filters(current),
                        shown);
        show(current);
    }

    private Component filters(NetworkId current) {
        period.setLabel(getTranslation("assignment.list.period"));
        period.setItems(AssignmentPeriod.values());
        period.setItemLabelGenerator(it -> getTranslation("assignment.period." + it));
        period.setValue(AssignmentPeriod.CURRENT);
        course.setLabel(getTranslation("assignment.fact.course"));
        course.setItems(following.courses(current));
        course.setEmptySelectionAllowed(true);
        course.setEmptySelectionCaption(getTranslation("assignment.follow.allCourses"));
        course.setItemLabelGenerator(it -> it == null ? getTranslation("assignment.follow.allCourses") : it);
        studied.setLabel(getTranslation("assignment.fact.period"));
        studied.setItems(semesters(current));
        studied.setEmptySelectionAllowed(true);
        studied.setEmptySelectionCaption(getTranslation("assignment.follow.allPeriods"));
        studied.setItemLabelGenerator(this::spoken);
        period.addValueChangeListener(change -> show(current));
        course.addValueChangeListener(change -> show(current));
        studied.addValueChangeListener(change -> show(current));
        var filters = new Div(period, course, studied);
        filters.addClassName("filters");
        return filters;
    }

    private void show(NetworkId current) {
        var filter = new GroupFilter(period.getValue(), course.getValue(), days(studied.getValue()));
        shown.removeAll();
        shown.add(totals(current, filter), list(current, filter), downloads(current, filter));
    }

    private Component totals(NetworkId current, GroupFilter filter) {
        var totals = following.totals(current, filter);
        return new Card(
                getTranslation("assignment.follow.totals"),
                new Facts()
                        .fact(getTranslation("assignment.follow.groups"), String.valueOf(totals.groups()))
                        .fact(getTranslation("assignment.page.groups"), String.valueOf(totals.students()))
                        .fact(getTranslation("assignment.list.handedIn"), String.valueOf(totals.handedIn()))
                        .fact(getTranslation("assignment.follow.late"), String.valueOf(totals.late()))
                        .fact(getTranslation("assignment.follow.consent"), String.valueOf(totals.withoutConsent())));
    }

    private Component list(NetworkId current, GroupFilter filter) {
        return new ResponsiveList<GroupProgress>(
                        getTranslation("assignment.follow.title"),
                        page -> following.groups(current, filter, page),
                        it -> name(it).small(assignment(it)).small(steps(it)).below(status(it)),
                        new EmptyState(getTranslation("assignment.follow.none")))
                .componentColumn(getTranslation("assignment.page.group"), this::name)
                .column(getTranslation("assignment.list.what"), OverviewView::assignment)
                .column(getTranslation("assignment.plan.milestones"), this::steps)
                .column(
                        getTranslation("assignment.fact.deadline"),
                        it -> Deadline.spoken(it.assignment(), time, getLocale()))
                .componentColumn(getTranslation("assignment.follow.next"), this::next)
                .componentColumn(getTranslation("assignment.list.status"), this::status);
    }

    private Row name(GroupProgress group) {
        var row = new Row(
                group.group(), AssignmentRoutes.assignment(group.assignment().id()));
        return group.students().size() > 1 ? row.small(String.join(", ", group.students())) : row;
    }

    private static String assignment(GroupProgress group) {
        return group.assignment().title() + " · " + group.assignment().course();
    }

    private String steps(GroupProgress group) {
        return group.milestones() == 0
                ? ""
                : getTranslation("assignment.group.reached", group.reached(), group.milestones());
    }

    private Component next(GroupProgress group) {
        var session = group.next();
        if (session == null) {
            return new Span();
        }
        return new Anchor(
                SessionRoutes.overview(session.id()),
                session.title() + " · "
                        + time.shortDay(session.slot().startsAt().toLocalDate(), getLocale()));
    }

    private Component status(GroupProgress group) {
        var tags = new Span();
        tags.addClassName("with-tag");
        if (group.handedInAt() != null) {
            tags.add(Tag.of(getTranslation("assignment.mine.handedIn")));
        }
        if (group.isLate(clock.instant())) {
            tags.add(Tag.attention(
                    group.missed() > 0
                            ? getTranslation("assignment.follow.missed", group.missed())
                            : getTranslation("assignment.work.late")));
        }
        if (group.withoutConsent() > 0) {
            tags.add(Tag.attention(getTranslation("assignment.follow.consent.missing", group.withoutConsent())));
        }
        return tags;
    }

    private Component downloads(NetworkId current, GroupFilter filter) {
        var locale = getLocale();
        var downloads = new Div(
                new DownloadLink(
                        getTranslation("participation.export.csv"),
                        getTranslation("assignment.follow.file", "csv"),
                        () -> following.csv(current, filter, locale)),
                new DownloadLink(
                        getTranslation("participation.export.xlsx"),
                        getTranslation("assignment.follow.file", "xlsx"),
                        () -> following.xlsx(current, filter, locale)));
        downloads.addClassName("tools");
        return downloads;
    }

    /** Those in which students of this lecturer work, latest first. */
    private List<Semester> semesters(NetworkId current) {
        return following.periods(current).stream()
                .flatMap(it -> Semester.from(it.from()).stream()
                        .takeWhile(semester -> !semester.firstDay().isAfter(it.until())))
                .distinct()
                .sorted(Comparator.comparing(Semester::firstDay).reversed())
                .toList();
    }

    private static @Nullable StudyPeriod days(@Nullable Semester semester) {
        return semester == null ? null : new StudyPeriod(semester.firstDay(), semester.lastDay());
    }

    /** "Eerste halfjaar 2026–2027". */
    private String spoken(@Nullable Semester semester) {
        if (semester == null) {
            return getTranslation("assignment.follow.allPeriods");
        }
        var year = semester.firstDay().getYear();
        return semester.isFirst()
                ? getTranslation("assignment.follow.semester.first", String.valueOf(year), String.valueOf(year + 1))
                : getTranslation("assignment.follow.semester.second", String.valueOf(year - 1), String.valueOf(year));
    }
}
