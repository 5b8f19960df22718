package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.BackAtTable;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** On the page of an assignment, for its lecturer: the sessions it hangs on and why; they take it off one here. */
@org.springframework.stereotype.Component
@Order(6)
class LinkedSessionsCard implements AssignmentCard {

    private final SessionAgenda sessions;
    private final Teaching teaching;
    private final BackAtTable back;
    private final AboutAssignment about;

    LinkedSessionsCard(SessionAgenda sessions, Teaching teaching, BackAtTable back, AboutAssignment about) {
        this.sessions = sessions;
        this.teaching = teaching;
        this.back = back;
        this.about = about;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.PLANNING;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        if (assignment.part() != Part.LECTURER) {
            return Optional.empty();
        }
        var card = new Card(say("assignment.fact.sessions"));
        var linked = sessions.among(assignment.sessions());
        linked.forEach(it -> card.add(row(it, assignment)));
        if (linked.isEmpty()) {
            card.add(
                    new Paragraph(say("assignment.linked.none")),
                    new Paragraph(new Anchor(SessionRoutes.LIST, say("assignment.linked.choose"))));
        }
        return Optional.of(card);
    }

    private Row row(SessionSummary session, AssignmentDetails assignment) {
        var off = new Button(say("assignment.plan.session.remove"), click -> ask(session, assignment));
        off.setAriaLabel(say("assignment.group.step", say("assignment.plan.session.remove"), session.title()));
        var row = new Row(session.title(), SessionRoutes.page(session.id(), SessionAssignmentsView.PATH))
                .small(about.whenAndWhy(session, assignment));
        var hasTime = back.standing(session.id()).get(assignment.heading().id());
        if (hasTime != null) {
            row.small(say(hasTime ? "assignment.back.planned" : "assignment.back.asked"));
        }
        row.addClassName("row-wraps");
        return row.after(off);
    }

    private void ask(SessionSummary session, AssignmentDetails assignment) {
        Ask.before(
                say("assignment.unlink.ask", session.title()),
                say("assignment.unlink.consequence"),
                say("assignment.plan.session.remove"),
                () -> {
                    teaching.unlink(assignment.heading().id(), session.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                });
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
