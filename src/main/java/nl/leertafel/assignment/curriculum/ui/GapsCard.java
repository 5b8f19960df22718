package nl.leertafel.assignment.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.curriculum.Curriculum;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** On the page of an assignment, for its lecturer: what it asks that their education does not teach. */
@org.springframework.stereotype.Component
@Order(80)
class GapsCard implements AssignmentCard {

    private static final int MOST = 5;

    private final Curriculum curriculum;

    GapsCard(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.PRACTICE;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        if (assignment.part() != Part.LECTURER) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var id = assignment.heading().id();
        var card = new Card(ui.getTranslation("assignment.curriculum.title"))
                .more(ui.getTranslation("assignment.curriculum.all"), CurriculumRoutes.LIST);
        var gaps = curriculum.of(id, MOST);
        gaps.forEach(it -> card.add(new Row(it.asked()).small(it.missing())));
        if (gaps.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("assignment.curriculum.sentence")));
        }
        card.add(new Paragraph(new Anchor(CurriculumRoutes.note(id), ui.getTranslation("assignment.curriculum.note"))));
        return Optional.of(card);
    }
}
