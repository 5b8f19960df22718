package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.HandInLine;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;

/** On the start page of a lecturer: what was handed in and waits for feedback. */
@org.springframework.stereotype.Component
@Order(32)
class UnansweredCard implements HomeCard {

    private static final int MOST = 10;

    private final Teaching teaching;
    private final SpokenTime time;

    UnansweredCard(Teaching teaching, SpokenTime time) {
        this.teaching = teaching;
        this.time = time;
    }

    @Override
    public int attention() {
        return unanswered().size();
    }

    @Override
    public Optional<Component> create() {
        var ui = UI.getCurrent();
        var rows = unanswered().stream().map(this::row).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(ui.getTranslation("assignment.home.unanswered"), rows)
                        .more(ui.getTranslation("assignment.home.all"), AssignmentRoutes.LIST));
    }

    private List<HandInLine> unanswered() {
        return teaching.unanswered(MOST);
    }

    private Component row(HandInLine handIn) {
        var ui = UI.getCurrent();
        var when = time.moment(handIn.handedInAt(), ui.getLocale());
        return new Row(handIn.groupName(), AssignmentRoutes.handIn(handIn.assignment(), handIn.id()))
                .small(handIn.title())
                .small(ui.getTranslation("assignment.work.handedInAt", when));
    }
}
