package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.consent.ChecklistDetails;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;

/** On the page of an assignment: whether it is agreed how students talk with people. */
@org.springframework.stereotype.Component
@Order(20)
class ChecklistCard implements AssignmentCard {

    private final ChecklistKeeping keeping;

    ChecklistCard(ChecklistKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.CONVERSATIONS;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        var id = assignment.heading().id();
        var ui = UI.getCurrent();
        var checklist = keeping.details(id);
        var standing = new Div(tag(checklist));
        standing.addClassName("with-tag");
        return Optional.of(new Card(
                        ui.getTranslation("assignment.checklist.title"),
                        standing,
                        new Paragraph(ui.getTranslation("assignment.checklist.sentence")))
                .more(ui.getTranslation(step(checklist)), ConsentRoutes.checklist(id)));
    }

    private static String step(ChecklistDetails checklist) {
        if (checklist.asksForApproval()) {
            return "assignment.checklist.readAndApprove";
        }
        return checklist.mayWrite() && checklist.text().isEmpty()
                ? "assignment.checklist.fillIn"
                : "assignment.checklist.read";
    }

    static Tag tag(ChecklistDetails checklist) {
        var ui = UI.getCurrent();
        if (checklist.isApproved()) {
            return Tag.of(ui.getTranslation("assignment.checklist.approved"));
        }
        return checklist.text().isEmpty()
                ? Tag.attention(ui.getTranslation("assignment.checklist.empty"))
                : Tag.attention(ui.getTranslation("assignment.checklist.waits"));
    }
}
