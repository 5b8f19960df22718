package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.StudentLine;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** The students of an assignment for its lecturer: who handed in, who did not, and what waits for feedback. */
class StudentsCard extends Composite<Div> {

    private final AssignmentHeading assignment;
    private final transient SpokenTime time;

    StudentsCard(AssignmentHeading assignment, Teaching teaching, AssignmentOverview overview, SpokenTime time) {
        this.assignment = assignment;
        this.time = time;
        var progress = overview.progress(assignment.id());
        var list = new ResponsiveList<StudentLine>(
                        getTranslation("assignment.page.students"),
                        page -> teaching.students(assignment.id(), page),
                        this::card,
                        new EmptyState(getTranslation("assignment.page.noStudents")))
                .componentColumn(getTranslation("assignment.page.student"), this::name)
                .column(getTranslation("assignment.list.handedIn"), this::when)
                .componentColumn(getTranslation("assignment.list.status"), this::status);
        getContent()
                .add(new Card(
                        getTranslation("assignment.page.students"),
                        new Paragraph(
                                getTranslation("assignment.page.handedIn", progress.handedIn(), progress.students())),
                        list));
    }

    private Component card(StudentLine line) {
        return name(line).small(when(line)).below(status(line));
    }

    private Row name(StudentLine line) {
        var handIn = line.handIn();
        return handIn == null
                ? new Row(line.name())
                : new Row(line.name(), AssignmentRoutes.handIn(assignment.id(), handIn));
    }

    private String when(StudentLine line) {
        var at = line.handedInAt();
        return at == null ? getTranslation("assignment.page.notYet") : time.moment(at, getLocale());
    }

    private Component status(StudentLine line) {
        var tags = new Span();
        tags.addClassName("with-tag");
        var at = line.handedInAt();
        if (at != null && assignment.isLate(at)) {
            tags.add(Tag.quiet(getTranslation("assignment.work.late")));
        }
        if (line.feedbackAt() != null) {
            tags.add(Tag.of(getTranslation("assignment.page.answered")));
        } else if (at != null) {
            tags.add(Tag.attention(getTranslation("assignment.page.toAnswer")));
        }
        return tags;
    }
}
