package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;

/** The tab about who was told what, for coordinators. */
@org.springframework.stereotype.Component
@Order(30)
class InvitationsTab implements SessionTab {

    static final String PATH = "uitnodigingen";

    @Override
    public String titleKey() {
        return "invitation.tab";
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
        return InvitationsView.class;
    }
}
