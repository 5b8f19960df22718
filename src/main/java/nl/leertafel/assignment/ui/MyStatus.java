package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import nl.leertafel.assignment.MyAssignment;
import nl.leertafel.uikit.Tag;

/** How far a student is with an assignment, in a word. */
final class MyStatus {

    private MyStatus() {}

    static Tag of(MyAssignment mine, Instant now) {
        var ui = UI.getCurrent();
        if (mine.hasFeedback()) {
            return Tag.of(ui.getTranslation("assignment.mine.feedback"));
        }
        if (mine.isHandedIn()) {
            return Tag.quiet(ui.getTranslation("assignment.mine.handedIn"));
        }
        return Tag.attention(ui.getTranslation(mine.isLate(now) ? "assignment.mine.late" : "assignment.mine.toHandIn"));
    }
}
