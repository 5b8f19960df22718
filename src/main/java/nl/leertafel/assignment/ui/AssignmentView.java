package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.ExtensionDetails;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.Work;
import nl.leertafel.files.FileIntake;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Where an assignment begins: for its lecturer who works on it and what waits, for a student what to do next and all
 * that belongs to it, for others what it is and how far the groups are.
 */
@Route(value = AssignmentRoutes.PAGE, layout = AssignmentFrame.class)
@PermitAll
class AssignmentView extends Composite<Div> implements BeforeEnterObserver {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final AssignmentOverview overview;
    private final Grouping grouping;
    private final Teaching teaching;
    private final StudentWork work;
    private final FileIntake intake;
    private final AboutAssignment about;
    private final WaitingCard waiting;
    private final SpokenTime time;
    private final Clock clock;
    private final ObjectProvider<AssignmentCard> more;

    AssignmentView(
            AssignmentOverview overview,
            Grouping grouping,
            Teaching teaching,
            StudentWork work,
            FileIntake intake,
            AboutAssignment about,
            WaitingCard waiting,
            SpokenTime time,
            Clock clock,
            ObjectProvider<AssignmentCard> more) {
        this.overview = overview;
        this.grouping = grouping;
        this.teaching = teaching;
        this.work = work;
        this.intake = intake;
        this.about = about;
        this.waiting = waiting;
        this.time = time;
        this.clock = clock;
        this.more = more;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var assignment = overview.details(AssignmentRoutes.assignment(event));
        getContent().removeAll();
        switch (assignment.part()) {
            case LECTURER -> lecturer(assignment);
            case STUDENT -> student(assignment);
            case SUPERVISOR ->
                getContent().add(pair(about.task(assignment), about.facts(assignment)), groups(assignment));
            case COORDINATOR ->
                getContent().add(pair(about.task(assignment), about.facts(assignment)), progress(assignment));
        }
        more.orderedStream()
                .filter(it -> assignment.part() != Part.LECTURER || it.chapter() == AssignmentChapter.WORK)
                .forEach(it -> it.create(assignment).ifPresent(getContent()::add));
    }

    private void lecturer(AssignmentDetails assignment) {
        waiting.create(assignment.heading().id()).ifPresent(getContent()::add);
        getContent().add(groups(assignment), pair(about.task(assignment), about.facts(assignment)));
    }

    private void student(AssignmentDetails assignment) {
        var id = assignment.heading().id();
        var group = grouping.myGroup(id).orElse(null);
        var handIn = work.myHandIn(id).orElse(null);
        var deadline = work.myExtension(id)
                .map(ExtensionDetails::until)
                .orElse(assignment.heading().deadline());
        var task = about.task(assignment);
        var isLate = clock.instant()
                .isAfter(deadline.atZone(assignment.heading().zone()).toInstant());
        getContent()
                .add(
                        new NextStep(assignment, group, handIn, deadline, time, clock.instant()),
                        group == null
                                ? task
                                : pair(task, new MyGroupCard(group, assignment.milestones(), grouping, time)),
                        new MyWorkCard(
                                handIn,
                                intake,
                                time,
                                isLate,
                                (version, handedIn) -> handIn(assignment, version, handedIn)),
                        about.facts(assignment));
    }

    private Component groups(AssignmentDetails assignment) {
        return new GroupsCard(assignment, grouping, teaching, overview, time);
    }

    private Component progress(AssignmentDetails assignment) {
        var progress = overview.progress(assignment.heading().id());
        return new Card(
                getTranslation("assignment.page.progress"),
                new Paragraph(getTranslation("assignment.page.handedIn", progress.handedIn(), progress.groups())),
                new Paragraph(getTranslation("assignment.page.onlyTheirs")));
    }

    private void handIn(AssignmentDetails assignment, @Nullable Integer version, Work handedIn) {
        work.handIn(assignment.heading().id(), version, handedIn);
        Notification.show(
                        getTranslation("assignment.work.done"),
                        LONG_ENOUGH_TO_READ,
                        Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static Component pair(Component one, Component other) {
        var cards = new Div(one, other);
        cards.addClassName("cards");
        return cards;
    }
}
