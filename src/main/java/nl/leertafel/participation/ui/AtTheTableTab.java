package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab with the people of a session, for its coordinators. */
@org.springframework.stereotype.Component
@Order(20)
class AtTheTableTab implements SessionTab {

    @Override
    public String titleKey() {
        return "participation.table.tab";
    }

    @Override
    public String path() {
        return AtTheTableView.PATH;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return coordinator;
    }

    @Override
    public Class<? extends Component> view() {
        return AtTheTableView.class;
    }
}
