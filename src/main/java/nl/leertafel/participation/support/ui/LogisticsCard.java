package nl.leertafel.participation.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import nl.leertafel.participation.support.Logistics;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;

/** The sessions for which one was asked to arrange what people need. */
@org.springframework.stereotype.Component
@Order(25)
class LogisticsCard implements HomeCard {

    private final Logistics logistics;
    private final SpokenTime time;

    LogisticsCard(Logistics logistics, SpokenTime time) {
        this.logistics = logistics;
        this.time = time;
    }

    @Override
    public Optional<Component> create() {
        var handed = logistics.handedToMe();
        return handed.isEmpty() ? Optional.empty() : Optional.of(card(handed));
    }

    private Component card(List<SessionSummary> handed) {
        var ui = UI.getCurrent();
        return new Card(
                ui.getTranslation("participation.logistics.home"),
                handed.stream()
                        .map(it -> new Row(it.title(), LogisticsRoutes.of(it.id()))
                                .small(time.range(
                                        it.slot().startsAt(), it.slot().endsAt(), ui.getLocale())))
                        .toArray(Component[]::new));
    }
}
