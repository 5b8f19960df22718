package nl.leertafel.insight.showcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** On the page of an assignment: that its student can show what they made. */
@org.springframework.stereotype.Component
@Order(60)
class ShowcaseCard implements AssignmentCard {

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.WORK;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        return assignment.part() == AssignmentDetails.Part.STUDENT
                ? Optional.of(new Card(
                        say("insight.showcase.card"),
                        new Paragraph(say("insight.showcase.card.sentence")),
                        new RouterLink(say("insight.showcase.title"), ShowcaseView.class)))
                : Optional.empty();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
