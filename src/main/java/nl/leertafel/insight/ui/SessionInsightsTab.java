package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionTab;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** The tab with what was learned from a session. */
@org.springframework.stereotype.Component
@Order(60)
class SessionInsightsTab implements SessionTab {

    private final InsightReading reading;

    SessionInsightsTab(InsightReading reading) {
        this.reading = reading;
    }

    @Override
    public String titleKey() {
        return "insight.list.title";
    }

    @Override
    public String path() {
        return InsightRoutes.TAB;
    }

    @Override
    public boolean visible(SessionDetails session, boolean coordinator) {
        return reading.makes(session.network())
                || !reading.ofSessions(session.network(), List.of(session.id()), PageRequest.of(0, 1))
                        .isEmpty();
    }

    @Override
    public Class<? extends Component> view() {
        return SessionInsightsView.class;
    }
}
