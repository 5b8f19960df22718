package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab with the programme, for the coordinators who make it and lead the table through it. */
@org.springframework.stereotype.Component
@Order(10)
class ProgrammeTab implements SessionTab {

    @Override
    public String titleKey() {
        return "session.programme.tab";
    }

    @Override
    public String path() {
        return ProgrammeView.PATH;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return coordinator;
    }

    @Override
    public Class<? extends Component> view() {
        return ProgrammeView.class;
    }
}
