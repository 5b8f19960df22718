package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.ExtensionDetails;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.PageTabs;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** The frame around the pages of one assignment: what it is called, until when, and for its lecturer the chapters. */
@ParentLayout(WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class AssignmentFrame extends Composite<Div> implements RouterLayout, BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentOverview overview;
    private final StudentWork work;
    private final SpokenTime time;
    private final Div top = new Div();
    private final Div page = new Div();
    private String title = "";

    AssignmentFrame(AssignmentOverview overview, StudentWork work, SpokenTime time) {
        this.overview = overview;
        this.work = work;
        this.time = time;
        getContent().add(top, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var assignment = overview.details(AssignmentRoutes.assignment(event));
        title = assignment.heading().title();
        top.removeAll();
        top.add(header(assignment));
        if (assignment.part() == Part.LECTURER) {
            top.add(chapters(assignment));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(AssignmentDetails assignment) {
        var heading = assignment.heading();
        var header = new PageHeader(heading.title(), getTranslation("assignment.until", until(assignment)));
        return assignment.part() == Part.LECTURER
                ? header.action(new Anchor(AssignmentRoutes.edit(heading.id()), getTranslation("assignment.page.edit")))
                : header;
    }

    /** For a student the date that counts for their group. */
    private String until(AssignmentDetails assignment) {
        var own = assignment.part() == Part.STUDENT
                ? work.myExtension(assignment.heading().id())
                : Optional.<ExtensionDetails>empty();
        return own.map(it -> time.moment(it.until(), getLocale()))
                .orElseGet(() -> Deadline.spoken(assignment.heading(), time, getLocale()));
    }

    private Component chapters(AssignmentDetails assignment) {
        var tabs = new PageTabs(getTranslation("assignment.page.chapters"));
        for (var chapter : AssignmentChapter.values()) {
            tabs.tab(
                    getTranslation("assignment.chapter." + chapter),
                    AssignmentRoutes.chapter(assignment.heading().id(), chapter));
        }
        return tabs;
    }
}
