package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.ui.QuestionCard;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On a question's page: the assignments that hang on it, as far as one may see them. */
@org.springframework.stereotype.Component
@Order(60)
class QuestionAssignmentsCard implements QuestionCard {

    private static final int MOST = 10;

    private final AssignmentOverview overview;
    private final SpokenTime time;

    QuestionAssignmentsCard(AssignmentOverview overview, SpokenTime time) {
        this.overview = overview;
        this.time = time;
    }

    @Override
    public Optional<Component> create(QuestionDetails question) {
        var rows = overview.ofQuestion(question.id(), PageRequest.of(0, MOST)).stream()
                .map(it -> AssignmentRow.of(it, time))
                .toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(UI.getCurrent().getTranslation("assignment.session.tab"), rows));
    }
}
