package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;

/** What asks for the lecturer in one assignment; nothing when nothing does. */
@org.springframework.stereotype.Component
class WaitingCard {

    private final AssignmentOverview overview;
    private final ChecklistKeeping checklists;

    WaitingCard(AssignmentOverview overview, ChecklistKeeping checklists) {
        this.overview = overview;
        this.checklists = checklists;
    }

    Optional<Component> create(AssignmentId assignment) {
        var waiting = waiting(assignment);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(say("assignment.waiting.title"), waiting.toArray(Component[]::new)));
    }

    private List<Row> waiting(AssignmentId assignment) {
        var progress = overview.progress(assignment);
        var waiting = new ArrayList<Row>();
        if (progress.unanswered() > 0) {
            waiting.add(new Row(say("assignment.waiting.unanswered", progress.unanswered()))
                    .small(say("assignment.waiting.unanswered.how")));
        }
        if (checklists.details(assignment).asksForApproval()) {
            waiting.add(new Row(
                    say("assignment.waiting.checklist"),
                    AssignmentRoutes.chapter(assignment, AssignmentChapter.CONVERSATIONS)));
        }
        if (progress.groups() == 0) {
            waiting.add(new Row(
                    say("assignment.waiting.nobody"), AssignmentRoutes.chapter(assignment, AssignmentChapter.JOINING)));
        }
        return waiting;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
