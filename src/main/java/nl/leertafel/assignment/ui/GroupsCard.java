package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/**
 * The groups of an assignment: how far each is, who handed in, who did not. Its lecturer puts students together here and
 * sees what waits for feedback; the supervisor from practice only looks.
 */
class GroupsCard extends Composite<Div> {

    private final AssignmentHeading assignment;
    private final int milestones;
    private final boolean lecturer;
    private final transient Grouping grouping;
    private final transient Teaching teaching;
    private final transient SpokenTime time;

    GroupsCard(
            AssignmentDetails details,
            Grouping grouping,
            Teaching teaching,
            AssignmentOverview overview,
            SpokenTime time) {
        this.assignment = details.heading();
        this.milestones = details.milestones().size();
        this.lecturer = details.part() == Part.LECTURER;
        this.grouping = grouping;
        this.teaching = teaching;
        this.time = time;
        var progress = overview.progress(assignment.id());
        var card = new Card(
                getTranslation("assignment.page.groups"),
                new Paragraph(getTranslation("assignment.page.handedIn", progress.handedIn(), progress.groups())));
        if (lecturer) {
            card.tool(new Button(getTranslation("assignment.group.add"), click -> add()));
        }
        card.add(list());
        getContent().add(card);
    }

    private Component list() {
        var list = new ResponsiveList<GroupLine>(
                        getTranslation("assignment.page.groups"),
                        page -> grouping.groups(assignment.id(), page),
                        this::card,
                        new EmptyState(getTranslation("assignment.page.noGroups")))
                .componentColumn(getTranslation("assignment.page.group"), this::name)
                .column(getTranslation("assignment.plan.milestones"), this::reached)
                .column(getTranslation("assignment.list.handedIn"), this::when)
                .componentColumn(getTranslation("assignment.list.status"), this::status);
        return lecturer ? list.stepsColumn(getTranslation("assignment.group.steps.column"), this::steps) : list;
    }

    private Component card(GroupLine line) {
        var row = name(line).small(reached(line)).small(when(line)).below(status(line));
        return lecturer ? row.below(steps(line)) : row;
    }

    private Row name(GroupLine line) {
        var handIn = line.handIn();
        var row = handIn == null || !lecturer
                ? new Row(line.name())
                : new Row(line.name(), AssignmentRoutes.handIn(assignment.id(), handIn));
        return line.students().size() > 1 ? row.small(String.join(", ", line.students())) : row;
    }

    private String reached(GroupLine line) {
        return milestones == 0 ? "" : getTranslation("assignment.group.reached", line.reached(), milestones);
    }

    private String when(GroupLine line) {
        var at = line.handedInAt();
        return at == null ? getTranslation("assignment.page.notYet") : time.moment(at, getLocale());
    }

    private Component status(GroupLine line) {
        var tags = new Span();
        tags.addClassName("with-tag");
        if (line.isLate(assignment)) {
            tags.add(Tag.quiet(getTranslation("assignment.work.late")));
        }
        if (line.standing() != null) {
            tags.add(Tag.of(getTranslation("assignment.standing." + line.standing())));
        } else if (line.feedbackAt() != null) {
            tags.add(Tag.of(getTranslation("assignment.page.answered")));
        } else if (line.handedInAt() != null) {
            tags.add(Tag.attention(getTranslation("assignment.page.toAnswer")));
        }
        return tags;
    }

    private Component steps(GroupLine line) {
        var steps = new Div(
                step("assignment.group.change", line, () -> change(line)),
                step("assignment.group.remove", line, () -> remove(line)));
        steps.addClassName("tools");
        return steps;
    }

    private Button step(String key, GroupLine line, Runnable deed) {
        var step = new Button(getTranslation(key), click -> deed.run());
        step.setAriaLabel(getTranslation("assignment.group.step", getTranslation(key), line.name()));
        return step;
    }

    private void add() {
        new GroupDialog(assignment.network(), teaching, null, form -> {
                    grouping.add(assignment.id(), form);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .open();
    }

    private void change(GroupLine line) {
        var group = grouping.group(line.id());
        var seen = group.students().stream().map(Candidate::person).collect(Collectors.toSet());
        new GroupDialog(assignment.network(), teaching, group, form -> {
                    grouping.change(line.id(), seen, form);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .open();
    }

    private void remove(GroupLine line) {
        Ask.before(
                getTranslation("assignment.group.remove.ask", line.name()),
                getTranslation("assignment.group.remove.consequence"),
                getTranslation("assignment.group.remove"),
                () -> {
                    try {
                        grouping.remove(line.id());
                        UI.getCurrent().refreshCurrentRoute(false);
                    } catch (Refusal refusal) {
                        FieldErrors.show(this, refusal);
                    }
                });
    }
}
