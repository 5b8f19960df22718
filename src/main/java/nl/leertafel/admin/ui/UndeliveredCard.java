package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.admin.UndeliveredMail;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** Tells a coordinator on the start page that mails did not arrive. */
@org.springframework.stereotype.Component
@Order(30)
class UndeliveredCard implements HomeCard {

    private final UndeliveredMail undelivered;
    private final CurrentNetwork current;
    private final Permissions permissions;

    UndeliveredCard(UndeliveredMail undelivered, CurrentNetwork current, Permissions permissions) {
        this.undelivered = undelivered;
        this.current = current;
        this.permissions = permissions;
    }

    @Override
    public Optional<Component> create() {
        return current.id()
                .filter(permissions::isCoordinator)
                .map(undelivered::count)
                .filter(count -> count > 0)
                .map(UndeliveredCard::card);
    }

    private static Component card(long count) {
        var ui = UI.getCurrent();
        return new Card(
                ui.getTranslation("admin.undelivered.title"),
                new Row(ui.getTranslation("admin.undelivered.card", count), UndeliveredMailView.ADDRESS)
                        .small(ui.getTranslation("admin.undelivered.cardHelp")));
    }
}
