package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionCard;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;

/** The first of what was agreed in a session, on its overview. */
@org.springframework.stereotype.Component
@Order(50)
class SessionActionsCard implements SessionCard {

    private static final int MOST = 4;

    private final ActionTracking tracking;
    private final ActionWords words;

    SessionActionsCard(ActionTracking tracking, ActionWords words) {
        this.tracking = tracking;
        this.words = words;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        if (!tracking.concerns(session)) {
            return Optional.empty();
        }
        var rows = tracking.ofSession(session.id(), Pageable.ofSize(MOST)).stream()
                .map(this::row)
                .toArray(Component[]::new);
        var ui = UI.getCurrent();
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(ui.getTranslation("action.card.title"), rows)
                        .more(ui.getTranslation("action.card.all"), ActionRoutes.of(session.id())));
    }

    private Component row(ActionDetails action) {
        return new Row(action.action().what())
                .small(action.action().ownerName())
                .after(action.status().isOpen() ? words.dueInShort(action) : words.status(action));
    }
}
