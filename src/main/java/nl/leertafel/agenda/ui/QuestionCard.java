package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.leertafel.agenda.QuestionDetails;

/**
 * What a module has to tell on a question's page, to the member who looks: what hangs on it. A bean, ordered with
 * {@code @Order}.
 */
public interface QuestionCard {

    /** Empty when there is nothing to tell. */
    Optional<Component> create(QuestionDetails question);
}
