package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** What I am late with or have to do in the coming two weeks. */
@org.springframework.stereotype.Component
@Order(30)
class MyActionsCard implements HomeCard {

    private static final int MOST = 5;

    private final ActionTracking tracking;
    private final ActionWords words;

    MyActionsCard(ActionTracking tracking, ActionWords words) {
        this.tracking = tracking;
        this.words = words;
    }

    @Override
    public int attention() {
        return tracking.countMineSoon();
    }

    @Override
    public Optional<Component> create() {
        var rows = tracking.mineSoon(MOST).stream().map(this::row).toArray(Component[]::new);
        var ui = UI.getCurrent();
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(ui.getTranslation("action.mine.title"), rows)
                        .more(ui.getTranslation("action.home.all"), ActionRoutes.MINE));
    }

    // the page is read again, because one thing less asks for attention
    private Component row(ActionDetails action) {
        return new Row(action.action().what())
                .below(words.source(action))
                .below(new ActionSteps(tracking, action, () -> UI.getCurrent().refreshCurrentRoute(false)))
                .after(words.dueInShort(action));
    }
}
