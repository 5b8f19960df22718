package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.assignment.brief.BriefFilter;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.assignment.ui.AssignmentTabs;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** What practice asks of students: to take, of oneself, of the network; what was chosen stands in the address. */
@Route(value = BriefRoutes.LIST, layout = WorkplaceFrame.class)
@PageTitle("assignment.brief.list.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class BriefListView extends Composite<Div> implements BeforeEnterObserver {

    private final BriefPool pool;
    private final BriefWriting writing;
    private final CurrentNetwork current;
    private final AssignmentTabs tabs;
    private final SpokenTime time;
    private final Div found = new Div();

    BriefListView(BriefPool pool, BriefWriting writing, CurrentNetwork current, AssignmentTabs tabs, SpokenTime time) {
        this.pool = pool;
        this.writing = writing;
        this.current = current;
        this.tabs = tabs;
        this.time = time;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filters = new BriefFilters(pool, time.today(), this::narrow);
        filters.choose(event.getLocation().getQueryParameters());
        getContent().removeAll();
        getContent().add(header());
        tabs.create().ifPresent(getContent()::add);
        getContent().add(filters, found);
        show(filters.filter());
    }

    private Component header() {
        var header = new PageHeader(
                getTranslation("assignment.brief.list.title"), getTranslation("assignment.brief.list.sentence"));
        return current.id().filter(it -> writing.mayWrite(it, null)).isPresent()
                ? header.action(new Anchor(BriefRoutes.NEW, getTranslation("assignment.brief.list.new")))
                : header;
    }

    private void narrow(BriefFilters filters) {
        var query = QueryParameters.simple(filters.inAddress()).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, query.isEmpty() ? BriefRoutes.LIST : BriefRoutes.LIST + "?" + query);
        show(filters.filter());
    }

    private void show(BriefFilter filter) {
        found.removeAll();
        var list = new ResponsiveList<BriefSummary>(
                        getTranslation("assignment.brief.list.title"),
                        page -> pool.search(filter, page),
                        brief -> card(brief, filter.scope()),
                        new EmptyState(getTranslation(
                                filter.isNarrowed()
                                        ? "assignment.brief.list.nothingFound"
                                        : "assignment.brief.list.empty." + filter.scope())))
                .componentColumn(getTranslation("assignment.brief.list.what"), BriefWords::row)
                .componentColumn(getTranslation("assignment.brief.theme"), this::about)
                .componentColumn(getTranslation("assignment.brief.size"), this::size);
        found.add(
                filter.scope() == Scope.POOL
                        ? list.column(
                                getTranslation("assignment.brief.answerBy"), it -> time.day(it.answerBy(), getLocale()))
                        : list.componentColumn(getTranslation("assignment.brief.list.status"), this::standing));
    }

    private Component card(BriefSummary brief, Scope scope) {
        var row = BriefWords.row(brief)
                .small(about(brief).getText())
                .small(BriefWords.size(brief.size()) + " · " + BriefWords.period(brief.size()));
        if (brief.status().isWithAsker()) {
            row.small(BriefWords.answerBy(brief, time));
        }
        return scope == Scope.POOL ? row : row.below(standing(brief));
    }

    private Div about(BriefSummary brief) {
        return new Div(
                brief.themeName() == null ? brief.networkName() : brief.themeName() + " · " + brief.networkName());
    }

    private Component size(BriefSummary brief) {
        var size = new Div(new Div(BriefWords.size(brief.size())));
        size.add(small(BriefWords.period(brief.size())));
        return size;
    }

    private Component standing(BriefSummary brief) {
        var standing = new Div(BriefWords.status(brief.status()));
        standing.addClassName("row-state");
        if (brief.takenByName() != null) {
            standing.add(small(brief.takenByName()));
        }
        return standing;
    }

    private static Component small(String words) {
        var small = new Div(words);
        small.addClassName("small");
        return small;
    }
}
