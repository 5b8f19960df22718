package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.assignment.SessionLink;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
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
    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final SpokenTime time;

    SessionAssignmentsView(
            AssignmentOverview overview,
            Teaching teaching,
            SessionAgenda agenda,
            Permissions permissions,
            SpokenTime time) {
        this.overview = overview;
        this.teaching = teaching;
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
        return new ResponsiveList<AssignmentHeading>(
                        getTranslation("assignment.session.tab"),
                        page -> overview.ofSession(session.id(), page),
                        it -> AssignmentRow.withDeadline(it, time),
                        new EmptyState(getTranslation("assignment.session.none")))
                .componentColumn(
                        getTranslation("assignment.list.what"),
                        it -> new Row(it.title(), AssignmentRoutes.assignment(it.id())).small(it.course()))
                .column(getTranslation("assignment.fact.lecturer"), AssignmentHeading::lecturerName)
                .column(getTranslation("assignment.fact.deadline"), it -> Deadline.spoken(it, time, getLocale()));
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
