package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentOverview;
import org.springframework.beans.factory.ObjectProvider;

/** One chapter of an assignment, for its lecturer; others are led to the one page that is theirs. */
@Route(value = AssignmentRoutes.CHAPTER_PAGE, layout = AssignmentFrame.class)
@PermitAll
class AssignmentChapterView extends Composite<Div> implements BeforeEnterObserver {

    private final AssignmentOverview overview;
    private final ObjectProvider<AssignmentCard> cards;

    AssignmentChapterView(AssignmentOverview overview, ObjectProvider<AssignmentCard> cards) {
        this.overview = overview;
        this.cards = cards;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AssignmentRoutes.assignment(event);
        var assignment = overview.details(id);
        getContent().removeAll();
        if (assignment.part() != Part.LECTURER) {
            event.forwardTo(AssignmentRoutes.assignment(id));
            return;
        }
        var chapter = AssignmentRoutes.chapter(event);
        cards.orderedStream()
                .filter(it -> it.chapter() == chapter)
                .forEach(it -> it.create(assignment).ifPresent(getContent()::add));
    }
}
