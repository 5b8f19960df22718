package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.assignment.BackAtTable;
import nl.leertafel.assignment.SessionLink;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** The assignments linked to a session, as far as one may see them; a lecturer links one here. */
@Route(value = SessionAssignmentsView.PATH, layout = SessionFrame.class)
@PermitAll
class SessionAssignmentsView extends Composite<Div> implements BeforeEnterObserver {

    static final String PATH = "opdrachten";

    // more than one lecturer has running at a time
    private static final Pageable MOST_TO_CHOOSE_FROM = PageRequest.of(0, 100);

    private final AssignmentOverview overview;
    private final Teaching teaching;
    private final BackAtTable back;
    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final SpokenTime time;

    SessionAssignmentsView(
            AssignmentOverview overview,
            Teaching teaching,
            BackAtTable back,
            SessionAgenda agenda,
            Permissions permissions,
            SpokenTime time) {
        this.overview = overview;
        this.teaching = teaching;
        this.back = back;
        this.agenda = agenda;
        this.permissions = permissions;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = agenda.details(SessionRoutes.session(event));
        getContent().removeAll();
        if (permissions.isCoordinator(session.network())) {
            getContent().add(new Paragraph(getTranslation("assignment.session.sentence")));
        }
        getContent().add(linked(session));
        if (permissions.isLecturer(session.network())) {
            getContent().add(link(session));
        }
    }

    private Component linked(SessionDetails session) {
        var standing = back.standing(session.id());
        var list = new ResponsiveList<AssignmentHeading>(
                        getTranslation("assignment.session.tab"),
                        page -> overview.ofSession(session.id(), page),
                        it -> standing.containsKey(it.id())
                                ? AssignmentRow.withDeadline(it, time).below(back(session, it, standing))
                                : AssignmentRow.withDeadline(it, time),
                        new EmptyState(getTranslation("assignment.session.none")))
                .componentColumn(
                        getTranslation("assignment.list.what"),
                        it -> new Row(it.title(), AssignmentRoutes.assignment(it.id())).small(it.course()))
                .column(getTranslation("assignment.fact.lecturer"), AssignmentHeading::lecturerName)
                .column(getTranslation("assignment.fact.deadline"), it -> Deadline.spoken(it, time, getLocale()));
        return standing.isEmpty()
                ? list
                : list.componentColumn(getTranslation("assignment.back.plan"), it -> back(session, it, standing));
    }

    /** Whether a result has its time in the programme; a coordinator makes that. */
    private Component back(SessionDetails session, AssignmentHeading assignment, Map<AssignmentId, Boolean> standing) {
        var hasTime = standing.get(assignment.id());
        if (hasTime == null) {
            return new Span();
        }
        if (hasTime) {
            return Tag.of(getTranslation("assignment.back.planned"));
        }
        if (!permissions.isCoordinator(session.network()) || session.status() == SessionStatus.CLOSED) {
            return Tag.quiet(getTranslation("assignment.back.asked"));
        }
        var plan = new Button(
                getTranslation("assignment.back.plan"),
                click -> new BackAtTableDialog(back, session.id(), assignment).open());
        plan.setAriaLabel(
                getTranslation("assignment.group.step", getTranslation("assignment.back.plan"), assignment.title()));
        return plan;
    }

    private Component link(SessionDetails session) {
        var choices = toLink(session);
        if (choices.isEmpty()) {
            return new Card(
                    getTranslation("assignment.session.link.title"),
                    new Paragraph(getTranslation("assignment.session.noneToLink")),
                    new Anchor(AssignmentRoutes.NEW, getTranslation("assignment.list.new")));
        }
        var mine = new ComboBox<AssignmentSummary>(getTranslation("assignment.session.choose"));
        mine.setId("sessions");
        mine.addClassName("wide");
        mine.setItems(choices);
        mine.setItemLabelGenerator(it -> it.heading().title());
        var button = new Button(getTranslation("assignment.session.link"));
        var reasons = new ReasonsField(getTranslation("assignment.plan.reasons"));
        var row = new Div(mine, reasons, button);
        row.addClassName("form");
        button.addClickListener(click -> link(session, mine, reasons, row));
        return new Card(
                getTranslation("assignment.session.link.title"),
                new Paragraph(getTranslation("assignment.session.link.sentence")),
                row);
    }

    private List<AssignmentSummary> toLink(SessionDetails session) {
        var linked = overview.ofSession(session.id(), MOST_TO_CHOOSE_FROM).stream()
                .map(AssignmentHeading::id)
                .collect(Collectors.toSet());
        return overview.search(session.network(), AssignmentPeriod.CURRENT, MOST_TO_CHOOSE_FROM).stream()
                .filter(it -> !linked.contains(it.heading().id()))
                .toList();
    }

    private void link(SessionDetails session, ComboBox<AssignmentSummary> mine, ReasonsField reasons, Div row) {
        try {
            if (mine.getValue() == null) {
                throw Refusal.at("sessions", "kernel.text.empty");
            }
            teaching.link(mine.getValue().heading().id(), new SessionLink(session.id(), reasons.getValue()));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            FieldErrors.show(row, refusal);
        }
    }
}
