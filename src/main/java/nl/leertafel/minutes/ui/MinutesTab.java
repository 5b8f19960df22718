package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.WriteAlongAddress;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab where one writes along, and later reads the minutes. */
@org.springframework.stereotype.Component
@Order(25)
class MinutesTab implements SessionTab {

    private final MinuteTaking taking;

    MinutesTab(MinuteTaking taking) {
        this.taking = taking;
    }

    @Override
    public String titleKey() {
        return "minutes.tab";
    }

    @Override
    public String path() {
        return WriteAlongAddress.PAGE;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return taking.concerns(session);
    }

    @Override
    public Class<? extends Component> view() {
        return MinutesView.class;
    }
}
