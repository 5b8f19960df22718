package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import nl.leertafel.invitation.PersonFeeds;
import nl.leertafel.people.ui.ProfileSection;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;

/** The part "Mijn agenda" of one's own page. */
@org.springframework.stereotype.Component
@Order(10)
class AgendaSection implements ProfileSection {

    private final PersonFeeds feeds;
    private final SpokenTime time;

    AgendaSection(PersonFeeds feeds, SpokenTime time) {
        this.feeds = feeds;
        this.time = time;
    }

    @Override
    public Component create() {
        return new AgendaCard(feeds, time);
    }
}
