package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab with the assignments of a session, for who may see one of them or may link one. */
@org.springframework.stereotype.Component
@Order(60)
class AssignmentsTab implements SessionTab {

    private final AssignmentOverview overview;
    private final Permissions permissions;

    AssignmentsTab(AssignmentOverview overview, Permissions permissions) {
        this.overview = overview;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "assignment.session.tab";
    }

    @Override
    public String path() {
        return SessionAssignmentsView.PATH;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return permissions.isLecturer(session.network()) || overview.countOfSession(session.id()) > 0;
    }

    @Override
    public Class<? extends Component> view() {
        return SessionAssignmentsView.class;
    }
}
