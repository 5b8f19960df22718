package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;

/** What stands on the page of an assignment below its task, for the one who looks; a bean, ordered with {@code @Order}. */
public interface AssignmentCard {

    /** Where its lecturer finds it. */
    AssignmentChapter chapter();

    /** Empty when there is nothing to tell. */
    Optional<Component> create(AssignmentDetails assignment);
}
