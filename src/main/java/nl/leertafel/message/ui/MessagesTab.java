package nl.leertafel.message.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab from which a coordinator writes to the people of a session. */
@org.springframework.stereotype.Component
@Order(35)
class MessagesTab implements SessionTab {

    static final String PATH = "berichten";

    @Override
    public String titleKey() {
        return "message.tab";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return coordinator;
    }

    @Override
    public Class<? extends Component> view() {
        return MessagesView.class;
    }
}
