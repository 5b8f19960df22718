package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.Joining;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.Work;
import nl.leertafel.files.FileIntake;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One assignment: what, for which course and question, until when; and for each who reads their own part of it. */
@Route(value = AssignmentRoutes.PAGE, layout = WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class AssignmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final AssignmentOverview overview;
    private final Grouping grouping;
    private final Teaching teaching;
    private final Joining joining;
    private final StudentWork work;
    private final FileIntake intake;
    private final SessionAgenda sessions;
    private final QuestionDirectory questions;
    private final Permissions permissions;
    private final SpokenTime time;
    private final Clock clock;
    private final ObjectProvider<AssignmentCard> more;
    private String title = "";

    AssignmentView(
            AssignmentOverview overview,
            Grouping grouping,
            Teaching teaching,
            Joining joining,
            StudentWork work,
            FileIntake intake,
            SessionAgenda sessions,
            QuestionDirectory questions,
            Permissions permissions,
            SpokenTime time,
            Clock clock,
            ObjectProvider<AssignmentCard> more) {
        this.overview = overview;
        this.grouping = grouping;
        this.teaching = teaching;
        this.joining = joining;
        this.work = work;
        this.intake = intake;
        this.sessions = sessions;
        this.questions = questions;
        this.permissions = permissions;
        this.time = time;
        this.clock = clock;
        this.more = more;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var assignment = overview.details(AssignmentRoutes.assignment(event));
        title = assignment.heading().title();
        var cards = new Div(task(assignment), facts(assignment));
        cards.addClassName("cards");
        getContent().removeAll();
        getContent().add(header(assignment), cards, ownPart(assignment));
        more.orderedStream().forEach(it -> it.create(assignment).ifPresent(getContent()::add));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(AssignmentDetails assignment) {
        var heading = assignment.heading();
        var header = new PageHeader(
                heading.title(), getTranslation("assignment.until", Deadline.spoken(heading, time, getLocale())));
        return assignment.part() == Part.LECTURER
                ? header.action(new Anchor(AssignmentRoutes.edit(heading.id()), getTranslation("assignment.page.edit")))
                : header;
    }

    private Component task(AssignmentDetails assignment) {
        return new Card(
                getTranslation("assignment.page.task"),
                new Html("<div>" + Markdown.html(assignment.task()) + "</div>"));
    }

    private Component facts(AssignmentDetails assignment) {
        var heading = assignment.heading();
        var facts = new Facts().fact(getTranslation("assignment.fact.course"), heading.course());
        var institution = assignment.institution();
        if (institution != null) {
            facts.fact(getTranslation("assignment.fact.institution"), institution);
        }
        var period = assignment.period();
        if (period != null) {
            facts.fact(
                    getTranslation("assignment.fact.period"),
                    getTranslation(
                            "assignment.fact.period.days",
                            time.day(period.from(), getLocale()),
                            time.day(period.until(), getLocale())));
        }
        facts.fact(getTranslation("assignment.fact.lecturer"), heading.lecturerName());
        var supervisor = assignment.supervisor();
        if (supervisor != null) {
            facts.fact(getTranslation("assignment.fact.supervisor"), supervisor);
        }
        if (!assignment.milestones().isEmpty()) {
            facts.fact(getTranslation("assignment.plan.milestones"), milestones(assignment));
        }
        facts.fact(getTranslation("assignment.fact.deadline"), Deadline.spoken(heading, time, getLocale()));
        var question = question(assignment);
        if (question != null) {
            facts.fact(getTranslation("assignment.fact.question"), question);
        }
        var linked = sessions.among(assignment.sessions());
        if (!linked.isEmpty()) {
            var links = new Div(linked.stream().map(it -> link(it, assignment)).toArray(Component[]::new));
            links.addClassName("several");
            facts.fact(getTranslation("assignment.fact.sessions"), links);
        }
        return new Card(getTranslation("assignment.page.about"), facts);
    }

    private @Nullable Component question(AssignmentDetails assignment) {
        var asked = assignment.question();
        if (asked == null) {
            return null;
        }
        return questions.summaries(List.of(asked)).values().stream()
                .findFirst()
                .map(this::link)
                .orElse(null);
    }

    private Component link(QuestionSummary question) {
        return permissions.isMember(question.network())
                ? new Anchor(QuestionRoutes.question(question.id()), question.wording())
                : new Span(question.wording());
    }

    private Component link(SessionSummary session, AssignmentDetails assignment) {
        var day = time.shortDay(session.slot().startsAt().toLocalDate(), getLocale());
        var why = assignment.links().stream()
                .filter(it -> it.session().equals(session.id()))
                .flatMap(it -> it.reasons().stream().sorted())
                .map(it -> " · " + getTranslation("assignment.sessionReason." + it))
                .collect(Collectors.joining());
        return new Div(new Anchor(SessionRoutes.overview(session.id()), session.title()), new Span(" · " + day + why));
    }

    private Component milestones(AssignmentDetails assignment) {
        var lines = new Div(assignment.milestones().stream()
                .map(it -> new Div(it.title() + " · " + time.moment(it.deadline(), getLocale())))
                .toArray(Component[]::new));
        lines.addClassName("several");
        return lines;
    }

    private Component ownPart(AssignmentDetails assignment) {
        return switch (assignment.part()) {
            case LECTURER -> stacked(groups(assignment), new JoinCard(assignment.heading(), joining, time));
            case SUPERVISOR -> groups(assignment);
            case STUDENT -> stacked(myGroup(assignment), myWork(assignment));
            case COORDINATOR -> progress(assignment);
        };
    }

    private Component groups(AssignmentDetails assignment) {
        return new GroupsCard(assignment, grouping, teaching, overview, time);
    }

    private Component myGroup(AssignmentDetails assignment) {
        return grouping.myGroup(assignment.heading().id())
                .<Component>map(it -> new MyGroupCard(it, assignment.milestones(), grouping, time))
                .orElseGet(Div::new);
    }

    private Component myWork(AssignmentDetails assignment) {
        return new MyWorkCard(
                work.myHandIn(assignment.heading().id()).orElse(null),
                intake,
                time,
                isLate(assignment),
                (version, handedIn) -> handIn(assignment, version, handedIn));
    }

    private static Component stacked(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
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

    private boolean isLate(AssignmentDetails assignment) {
        var now = clock.instant();
        return work.myExtension(assignment.heading().id())
                .map(it -> now.isAfter(it.untilInstant()))
                .orElseGet(() -> assignment.heading().isLate(now));
    }
}
