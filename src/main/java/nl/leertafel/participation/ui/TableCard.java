package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.PlanText;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On a session's overview: who sits at the table, in numbers; names only behind it, for coordinators. */
@org.springframework.stereotype.Component("sessionTableCard")
@Order(20)
class TableCard implements SessionCard {

    private final ParticipationDirectory participations;
    private final PlanText text;
    private final Permissions permissions;

    TableCard(ParticipationDirectory participations, PlanText text, Permissions permissions) {
        this.participations = participations;
        this.text = text;
        this.permissions = permissions;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        var ui = UI.getCurrent();
        var card = new Card(
                TablePicture.title(text, session),
                new TablePicture(text, session, () -> participations.table(session)));
        var plan = text.plan(session, participations.table(session), ui.getLocale());
        if (!plan.isEmpty()) {
            var small = new Paragraph(plan);
            small.addClassName("small");
            card.add(small);
        }
        if (permissions.isCoordinator(session.network())) {
            card.more(
                    ui.getTranslation("participation.card.list"),
                    SessionRoutes.page(session.id(), AtTheTableView.PATH));
        }
        return Optional.of(card);
    }
}
