package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import org.springframework.core.annotation.Order;

/** On the page of an assignment, for its lecturer: when what is done, and who guides it. */
@org.springframework.stereotype.Component
@Order(5)
class PlanningCard implements AssignmentCard {

    private final AboutAssignment about;

    PlanningCard(AboutAssignment about) {
        this.about = about;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.PLANNING;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        if (assignment.part() != Part.LECTURER) {
            return Optional.empty();
        }
        var facts = new Facts();
        about.planning(facts, assignment);
        return Optional.of(new Card(UI.getCurrent().getTranslation("assignment.plan.when"), facts)
                .more(
                        UI.getCurrent().getTranslation("assignment.page.edit"),
                        AssignmentRoutes.edit(assignment.heading().id())));
    }
}
