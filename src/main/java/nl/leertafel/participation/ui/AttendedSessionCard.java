package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On a session's overview, once it began: who was there, in numbers, for its coordinators. */
@org.springframework.stereotype.Component
@Order(25)
class AttendedSessionCard implements SessionCard {

    private final CheckIn checkIn;
    private final Permissions permissions;
    private final Clock clock;

    AttendedSessionCard(CheckIn checkIn, Permissions permissions, Clock clock) {
        this.checkIn = checkIn;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        var held = session.status() == SessionStatus.PUBLISHED || session.status() == SessionStatus.CLOSED;
        if (!held || !session.hasStarted(clock.instant()) || !permissions.isCoordinator(session.network())) {
            return Optional.empty();
        }
        var figures = checkIn.figures(session.id());
        if (figures.isWritten()) {
            return Optional.of(open(session, AttendedCard.card(figures)));
        }
        return session.isPublished() ? Optional.of(open(session, nothingYet())) : Optional.empty();
    }

    private static Card nothingYet() {
        var ui = UI.getCurrent();
        return new Card(
                ui.getTranslation("participation.attended.title"),
                new Paragraph(ui.getTranslation("participation.attended.nothing")));
    }

    private static Card open(SessionDetails session, Card card) {
        return card.more(
                UI.getCurrent().getTranslation("participation.attended.change"),
                SessionRoutes.page(session.id(), CheckInView.PATH));
    }
}
