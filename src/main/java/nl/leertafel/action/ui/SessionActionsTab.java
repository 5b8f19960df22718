package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab with what was agreed in a session. */
@org.springframework.stereotype.Component
@Order(50)
class SessionActionsTab implements SessionTab {

    private final ActionTracking tracking;

    SessionActionsTab(ActionTracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String titleKey() {
        return "action.list.title";
    }

    @Override
    public String path() {
        return ActionRoutes.TAB;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return coordinator || tracking.concerns(session);
    }

    @Override
    public Class<? extends Component> view() {
        return SessionActionsView.class;
    }
}
