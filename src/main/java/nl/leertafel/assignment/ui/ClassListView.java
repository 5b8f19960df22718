package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.ClassListCheck;
import nl.leertafel.assignment.ClassListImport;
import nl.leertafel.assignment.ClassListRow;
import nl.leertafel.assignment.ClassListRow.Outcome;
import nl.leertafel.assignment.PlannedAssignment;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.FileDrop;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a lecturer puts a class list on an assignment: choose the file, look what would happen, add. */
@Route(value = AssignmentRoutes.CLASS_LIST_PAGE, layout = WorkplaceFrame.class)
@PageTitle("assignment.classList.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class ClassListView extends Composite<Div> implements BeforeEnterObserver {

    private final ClassListImport classLists;
    private final Teaching teaching;
    private final Div outcome = new Div();

    ClassListView(ClassListImport classLists, Teaching teaching) {
        this.classLists = classLists;
        this.teaching = teaching;
        outcome.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var assignment = teaching.planned(AssignmentRoutes.assignment(event));
        outcome.removeAll();
        getContent().removeAll();
        getContent().add(header(assignment), choosing(assignment.id()), outcome, back(assignment.id()));
    }

    private Component header(PlannedAssignment assignment) {
        return new PageHeader(
                getTranslation("assignment.classList.title"),
                getTranslation(
                        "assignment.classList.sentence", assignment.plan().title()));
    }

    private Component choosing(AssignmentId assignment) {
        var drop = new FileDrop(
                new FileDrop.Limits(RosterFile.MAX_BYTES, ".csv", ".txt"),
                (name, content) -> read(assignment, content));
        drop.setId("file");
        return new Card(
                getTranslation("network.roster.choose"),
                new UnorderedList(
                        new ListItem(getTranslation("assignment.classList.headings")),
                        new ListItem(getTranslation("network.roster.how.save"))),
                drop);
    }

    private FileDrop.Arrival read(AssignmentId assignment, InputStream content) throws IOException {
        var file = RosterFile.read(content.readAllBytes());
        var check = classLists.check(assignment, file);
        return () -> show(assignment, file, check);
    }

    private void show(AssignmentId assignment, RosterFile file, ClassListCheck check) {
        var card = new Card(
                getTranslation("assignment.classList.outcome"),
                new Paragraph(getTranslation(
                        "assignment.classList.counts",
                        check.count(Outcome.NEW),
                        check.count(Outcome.ALREADY) + check.count(Outcome.TWICE),
                        check.count(Outcome.WRONG))),
                rows(check));
        if (check.isReady()) {
            card.add(adding(assignment, file, check));
        } else if (check.count(Outcome.WRONG) > 0) {
            card.add(new Paragraph(getTranslation("assignment.classList.run.wrong")));
        }
        outcome.removeAll();
        outcome.add(card);
    }

    private Component rows(ClassListCheck check) {
        return new ResponsiveList<ClassListRow>(
                        getTranslation("assignment.classList.outcome"),
                        check::page,
                        it -> new Row(it.name())
                                .small(it.email())
                                .small(it.group())
                                .small(spoken(it)),
                        new EmptyState(getTranslation("assignment.classList.run.nobody")))
                .column(getTranslation("assignment.classList.line"), it -> String.valueOf(it.number()))
                .column(getTranslation("participation.table.name"), ClassListRow::name)
                .column(getTranslation("participation.export.email"), ClassListRow::email)
                .column(getTranslation("participation.export.group"), ClassListRow::group)
                .column(getTranslation("assignment.classList.what"), this::spoken);
    }

    private String spoken(ClassListRow row) {
        var problem = row.problem();
        return problem == null
                ? getTranslation("assignment.classListRow.outcome." + row.outcome())
                : getTranslation(problem.key(), problem.arguments());
    }

    private Component adding(AssignmentId assignment, RosterFile file, ClassListCheck check) {
        var add = new Button(
                getTranslation("assignment.classList.add", check.count(Outcome.NEW)), click -> add(assignment, file));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(add);
        actions.addClassName("actions");
        return actions;
    }

    private void add(AssignmentId assignment, RosterFile file) {
        try {
            classLists.run(assignment, file);
            UI.getCurrent().navigate(AssignmentRoutes.assignment(assignment));
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private Component back(AssignmentId assignment) {
        return new Anchor(
                AssignmentRoutes.chapter(assignment, AssignmentChapter.JOINING),
                getTranslation("assignment.page.back"));
    }
}
