package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.Programme;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.LookingAgain;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** The programme of a session: made beforehand, and led through on the day itself. */
@Route(value = ProgrammeView.PATH, layout = SessionFrame.class)
@PermitAll
@ForCoordinators
class ProgrammeView extends Composite<Div> implements BeforeEnterObserver {

    static final String PATH = "programma";

    private final ProgrammePlanning planning;
    private final Facilitation facilitation;
    private final SessionPlanning sessions;
    private final MeetingCard meeting;
    private final SpokenTime time;
    private @Nullable SessionDetails session;
    private @Nullable Programme shown;

    ProgrammeView(
            ProgrammePlanning planning,
            Facilitation facilitation,
            SessionPlanning sessions,
            MeetingCard meeting,
            SpokenTime time) {
        this.planning = planning;
        this.facilitation = facilitation;
        this.sessions = sessions;
        this.meeting = meeting;
        this.time = time;
        getContent().addClassName("stack");
        LookingAgain.whileOpen(this, this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = sessions.planned(SessionRoutes.session(event));
        show(planning.programme(session.id()));
    }

    private void lookAgain() {
        var open = session;
        if (open != null) {
            var now = planning.programme(open.id());
            if (!now.equals(shown) || now.isInProgress()) {
                show(now);
            }
        }
    }

    private void show(Programme now) {
        var open = session;
        if (open == null) {
            return;
        }
        shown = now;
        getContent().removeAll();
        meeting.create(open, now, this::attempt).ifPresent(getContent()::add);
        getContent().add(parts(open, now));
    }

    private Component parts(SessionDetails open, Programme now) {
        var card = new Card(getTranslation("session.programme.tab"));
        card.add(new ProgrammeList(open, now, planning, facilitation, time, this::attempt));
        total(open, now, card);
        card.add(steps(open, now));
        return card;
    }

    private void total(SessionDetails open, Programme now, Card card) {
        if (now.items().isEmpty()) {
            return;
        }
        var tooMany = now.minutes() - open.slot().minutes();
        var total = new Paragraph(
                tooMany > 0
                        ? getTranslation("session.programme.tooLong", now.minutes(), tooMany)
                        : getTranslation("session.programme.total", now.minutes()));
        total.addClassName(tooMany > 0 ? "missing" : "total");
        total.getElement().setAttribute("role", "status");
        card.add(total);
    }

    private Component steps(SessionDetails open, Programme now) {
        var steps = new Div();
        steps.addClassName("tools");
        if (ProgrammeList.isChangeable(now)) {
            steps.add(new Button(
                    getTranslation("session.programme.add"),
                    click -> ItemDialog.add(plan -> {
                                planning.add(open.id(), plan);
                                refresh();
                            })
                            .open()));
        }
        if (now.isInProgress() && !now.undone().isEmpty()) {
            steps.add(new Button(
                    getTranslation("session.programme.carry"),
                    click -> new CarryOverDialog(
                                    facilitation.targets(open.id()),
                                    now.undone().size(),
                                    time,
                                    target -> {
                                        facilitation.carryOver(open.id(), target);
                                        refresh();
                                    })
                            .open()));
        }
        return steps;
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
        refresh();
    }

    private void refresh() {
        if (session != null) {
            show(planning.programme(session.id()));
        }
    }
}
