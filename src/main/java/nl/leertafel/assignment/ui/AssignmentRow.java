package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.UI;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.uikit.DateTile;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;

/** One assignment on a card: the day of its deadline, what it is called, and whose it is. */
final class AssignmentRow {

    private AssignmentRow() {}

    static Row of(AssignmentHeading assignment, SpokenTime time) {
        return new Row(assignment.title(), AssignmentRoutes.assignment(assignment.id()))
                .before(new DateTile(assignment.deadline().toLocalDate(), time))
                .small(assignment.course() + " · " + assignment.lecturerName());
    }

    /** With the deadline in words. */
    static Row withDeadline(AssignmentHeading assignment, SpokenTime time) {
        var ui = UI.getCurrent();
        return of(assignment, time)
                .small(ui.getTranslation("assignment.until", Deadline.spoken(assignment, time, ui.getLocale())));
    }

    /** With the deadline, and how many groups handed in. */
    static Row withProgress(AssignmentSummary assignment, SpokenTime time) {
        return withDeadline(assignment.heading(), time)
                .small(UI.getCurrent().getTranslation("assignment.list.handedIn") + ": " + handedIn(assignment));
    }

    /** "2 van 5". */
    static String handedIn(AssignmentSummary assignment) {
        return UI.getCurrent().getTranslation("assignment.list.handedInOf", assignment.handedIn(), assignment.groups());
    }
}
