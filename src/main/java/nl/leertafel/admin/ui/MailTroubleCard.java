package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.admin.MailCare;
import nl.leertafel.mail.MailTraffic.Report;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** Tells an administrator on the start page that mail does not go out as it should. */
@org.springframework.stereotype.Component
@Order(5)
class MailTroubleCard implements HomeCard {

    private static final Duration LONG = Duration.ofMinutes(15);

    private final MailCare care;
    private final Permissions permissions;

    MailTroubleCard(MailCare care, Permissions permissions) {
        this.care = care;
        this.permissions = permissions;
    }

    @Override
    public Optional<Component> create() {
        return permissions.isAdministrator() ? trouble(care.report()).map(MailTroubleCard::card) : Optional.empty();
    }

    /** The key of what is the matter most. */
    private static Optional<String> trouble(Report report) {
        if (!report.hasRelay()) {
            return Optional.empty();
        }
        if (report.pausedAt() != null) {
            return Optional.of("admin.mail.card.paused");
        }
        if (report.downSince() != null) {
            return Optional.of("admin.mail.card.down");
        }
        if (report.lag().compareTo(LONG) > 0) {
            return Optional.of("admin.mail.card.slow");
        }
        return report.refused() > 0 ? Optional.of("admin.mail.card.refused") : Optional.empty();
    }

    private static Component card(String key) {
        var ui = UI.getCurrent();
        return new Card(
                ui.getTranslation("admin.mail.title"),
                new Row(ui.getTranslation(key), MailCareView.ADDRESS).small(ui.getTranslation("admin.mail.card.look")));
    }
}
