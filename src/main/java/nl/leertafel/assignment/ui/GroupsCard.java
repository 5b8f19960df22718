package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** The groups of an assignment for its lecturer: who handed in, who did not, and what waits for feedback. */
class GroupsCard extends Composite<Div> {

    private final AssignmentHeading assignment;
    private final transient SpokenTime time;

    GroupsCard(AssignmentHeading assignment, Grouping grouping, AssignmentOverview overview, SpokenTime time) {
        this.assignment = assignment;
        this.time = time;
        var progress = overview.progress(assignment.id());
        var list = new ResponsiveList<GroupLine>(
                        getTranslation("assignment.page.groups"),
                        page -> grouping.groups(assignment.id(), page),
                        this::card,
                        new EmptyState(getTranslation("assignment.page.noGroups")))
                .componentColumn(getTranslation("assignment.page.group"), this::name)
                .column(getTranslation("assignment.list.handedIn"), this::when)
                .componentColumn(getTranslation("assignment.list.status"), this::status);
        getContent()
                .add(new Card(
                        getTranslation("assignment.page.groups"),
                        new Paragraph(
                                getTranslation("assignment.page.handedIn", progress.handedIn(), progress.groups())),
                        list));
    }

    private Component card(GroupLine line) {
        return name(line).small(when(line)).below(status(line));
    }

    private Row name(GroupLine line) {
        var handIn = line.handIn();
        return handIn == null
                ? new Row(line.name())
                : new Row(line.name(), AssignmentRoutes.handIn(assignment.id(), handIn));
    }

    private String when(GroupLine line) {
        var at = line.handedInAt();
        return at == null ? getTranslation("assignment.page.notYet") : time.moment(at, getLocale());
    }

    private Component status(GroupLine line) {
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
