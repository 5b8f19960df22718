package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.ui.QuestionCard;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** What was agreed in the sessions on a question. */
@org.springframework.stereotype.Component
@Order(50)
class QuestionActionsCard implements QuestionCard {

    private static final int MOST = 5;

    private final ActionTracking tracking;
    private final ActionWords words;

    QuestionActionsCard(ActionTracking tracking, ActionWords words) {
        this.tracking = tracking;
        this.words = words;
    }

    @Override
    public Optional<Component> create(QuestionDetails question) {
        var rows = tracking.ofQuestion(question, MOST).stream().map(this::row).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(UI.getCurrent().getTranslation("action.question.title"), rows));
    }

    private Component row(ActionDetails action) {
        return new Row(action.action().what())
                .small(action.action().ownerName())
                .below(words.source(action))
                .after(action.status().isOpen() ? words.dueInShort(action) : words.status(action));
    }
}
