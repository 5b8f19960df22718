package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.session.SessionDetails;
import org.springframework.core.annotation.Order;

/** The first tab of a session, for whoever may see it. */
@org.springframework.stereotype.Component
@Order(0)
class OverviewTab implements SessionTab {

    @Override
    public String titleKey() {
        return "session.overview.tab";
    }

    @Override
    public String path() {
        return "overzicht";
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return true;
    }

    @Override
    public Class<? extends Component> view() {
        return SessionOverviewView.class;
    }
}
