package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.UI;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.uikit.Tag;

/** Whether a question is worked on, in a word. */
final class QuestionTag {

    private QuestionTag() {}

    static Tag of(QuestionStatus status) {
        var word = UI.getCurrent().getTranslation("agenda.status." + status);
        return status == QuestionStatus.RESTING ? Tag.quiet(word) : Tag.of(word);
    }
}
