package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.assignment.Guiding;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On the start page of who guides students from practice: their assignments, and how far the groups are. */
@org.springframework.stereotype.Component
@Order(33)
class GuidedCard implements HomeCard {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    private final Guiding guiding;
    private final SpokenTime time;

    GuidedCard(Guiding guiding, SpokenTime time) {
        this.guiding = guiding;
        this.time = time;
    }

    @Override
    public Optional<Component> create() {
        var ui = UI.getCurrent();
        var rows = guiding.mine(AssignmentPeriod.CURRENT, FIRST).stream()
                .map(this::row)
                .toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(ui.getTranslation("assignment.guided.title"), rows)
                        .more(ui.getTranslation("assignment.home.all"), AssignmentRoutes.LIST));
    }

    private Component row(AssignmentSummary assignment) {
        return AssignmentRow.withProgress(assignment, time);
    }
}
