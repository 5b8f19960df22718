package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On the page of an assignment: the question from practice it was made of, for who may read that. */
@org.springframework.stereotype.Component
@Order(20)
class BriefOfAssignmentCard implements AssignmentCard {

    private final BriefPool pool;

    BriefOfAssignmentCard(BriefPool pool) {
        this.pool = pool;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.PRACTICE;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        return pool.ofAssignment(assignment.heading().id())
                .map(it ->
                        new Card(UI.getCurrent().getTranslation("assignment.brief.ofAssignment"), BriefWords.row(it)));
    }
}
