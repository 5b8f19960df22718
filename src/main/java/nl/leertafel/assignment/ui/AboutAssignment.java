package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** What is asked of students, and what is good to know about it. */
@org.springframework.stereotype.Component
class AboutAssignment {

    private final SessionAgenda sessions;
    private final QuestionDirectory questions;
    private final Permissions permissions;
    private final SpokenTime time;

    AboutAssignment(SessionAgenda sessions, QuestionDirectory questions, Permissions permissions, SpokenTime time) {
        this.sessions = sessions;
        this.questions = questions;
        this.permissions = permissions;
        this.time = time;
    }

    Card task(AssignmentDetails assignment) {
        return new Card(say("assignment.page.task"), new Html("<div>" + Markdown.html(assignment.task()) + "</div>"));
    }

    /** For a lecturer only what does not stand in a chapter of its own. */
    Card facts(AssignmentDetails assignment) {
        var facts = new Facts()
                .fact(say("assignment.fact.course"), assignment.heading().course());
        text(facts, "assignment.fact.institution", assignment.institution());
        text(facts, "assignment.fact.lecturer", assignment.heading().lecturerName());
        var question = question(assignment.question());
        if (question != null) {
            facts.fact(say("assignment.fact.question"), question);
        }
        if (assignment.part() != Part.LECTURER) {
            planning(facts, assignment);
            linked(facts, assignment);
        }
        return new Card(say("assignment.page.about"), facts);
    }

    /** When what is done, and who guides it. */
    void planning(Facts facts, AssignmentDetails assignment) {
        var period = assignment.period();
        if (period != null) {
            facts.fact(
                    say("assignment.fact.period"),
                    say("assignment.fact.period.days", day(period.from()), day(period.until())));
        }
        text(facts, "assignment.fact.supervisor", assignment.supervisor());
        // a student ticks them, in a card of their own
        if (!assignment.milestones().isEmpty() && assignment.part() != Part.STUDENT) {
            facts.fact(say("assignment.plan.milestones"), milestones(assignment));
        }
        // what counts for the group of a student stands above the page
        if (assignment.part() != Part.STUDENT) {
            var locale = UI.getCurrent().getLocale();
            facts.fact(say("assignment.fact.deadline"), Deadline.spoken(assignment.heading(), time, locale));
        }
    }

    private void linked(Facts facts, AssignmentDetails assignment) {
        var linked = sessions.among(assignment.sessions());
        if (!linked.isEmpty()) {
            var links = new Div(linked.stream().map(it -> link(it, assignment)).toArray(Component[]::new));
            links.addClassName("several");
            facts.fact(say("assignment.fact.sessions"), links);
        }
    }

    private @Nullable Component question(@Nullable QuestionId asked) {
        return asked == null
                ? null
                : questions.summaries(List.of(asked)).values().stream()
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
        return new Div(
                new Anchor(SessionRoutes.overview(session.id()), session.title()),
                new Span(" · " + whenAndWhy(session, assignment)));
    }

    /** "di 8 dec. · meedoen aan tafel". */
    String whenAndWhy(SessionSummary session, AssignmentDetails assignment) {
        var day = time.shortDay(
                session.slot().startsAt().toLocalDate(), UI.getCurrent().getLocale());
        return assignment.links().stream()
                .filter(it -> it.session().equals(session.id()))
                .flatMap(it -> it.reasons().stream().sorted())
                .map(it -> " · " + say("assignment.sessionReason." + it))
                .collect(Collectors.joining("", day, ""));
    }

    private Component milestones(AssignmentDetails assignment) {
        var locale = UI.getCurrent().getLocale();
        var lines = new Div(assignment.milestones().stream()
                .map(it -> new Div(it.title() + " · " + time.moment(it.deadline(), locale)))
                .toArray(Component[]::new));
        lines.addClassName("several");
        return lines;
    }

    private String day(LocalDate day) {
        return time.day(day, UI.getCurrent().getLocale());
    }

    private static void text(Facts facts, String word, @Nullable String value) {
        if (value != null) {
            facts.fact(say(word), value);
        }
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
