package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.MyAssignment;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;

/** On the start page of a student: what asks to be handed in. */
@org.springframework.stereotype.Component
@Order(30)
class ToHandInCard implements HomeCard {

    private static final int MOST = 10;

    private final StudentWork work;
    private final SpokenTime time;
    private final Clock clock;

    ToHandInCard(StudentWork work, SpokenTime time, Clock clock) {
        this.work = work;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public int attention() {
        return toHandIn().size();
    }

    @Override
    public Optional<Component> create() {
        var ui = UI.getCurrent();
        var rows = toHandIn().stream().map(this::row).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(ui.getTranslation("assignment.home.toHandIn"), rows)
                        .more(ui.getTranslation("assignment.home.all"), AssignmentRoutes.LIST));
    }

    private List<MyAssignment> toHandIn() {
        return work.toHandIn(MOST);
    }

    private Component row(MyAssignment mine) {
        return AssignmentRow.withDeadline(mine.heading(), time).below(MyStatus.of(mine, clock.instant()));
    }
}
