package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.leertafel.access.Permissions;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.MinutesKeeping;
import nl.leertafel.minutes.MinutesPage;
import nl.leertafel.minutes.WriteAlongAddress;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.MeetingState;
import nl.leertafel.session.programme.Programme;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.LookingAgain;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** What comes out of a session: written along by everyone at the table, each on a screen, and kept as its minutes. */
@Route(value = WriteAlongAddress.PAGE, layout = SessionFrame.class)
@PermitAll
class MinutesView extends Composite<Div> implements BeforeEnterObserver {

    private final MinuteTaking taking;
    private final MinutesKeeping keeping;
    private final ActionTracking actions;
    private final BriefWriting briefs;
    private final Facilitation facilitation;
    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final SpokenTime time;
    private final Clock clock;
    private final Paragraph now = new Paragraph();
    private @Nullable SessionDetails session;
    private @Nullable MinutesPage shown;
    private @Nullable OutcomeList list;

    MinutesView(
            MinuteTaking taking,
            MinutesKeeping keeping,
            ActionTracking actions,
            BriefWriting briefs,
            Facilitation facilitation,
            SessionAgenda agenda,
            Permissions permissions,
            SpokenTime time,
            Clock clock) {
        this.taking = taking;
        this.keeping = keeping;
        this.actions = actions;
        this.briefs = briefs;
        this.facilitation = facilitation;
        this.agenda = agenda;
        this.permissions = permissions;
        this.time = time;
        this.clock = clock;
        now.addClassName("now");
        getContent().addClassName("stack");
        LookingAgain.closelyWhileOpen(this, this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = agenda.details(SessionRoutes.session(event));
        session = details;
        show(details, taking.page(details.id()));
    }

    private void show(SessionDetails details, MinutesPage page) {
        shown = page;
        var coordinator = permissions.isCoordinator(details.network());
        var lines = new OutcomeList(
                details.id(),
                taking,
                permissions.requireSignedIn(),
                new ActionsOfSession(actions, time, details),
                briefs.mayWrite(details.network(), details.question()),
                this::lookAgain);
        list = lines;
        lines.show(page);
        getContent().removeAll();
        getContent().add(now);
        showNow(facilitation.follow(details.id()), page);
        if (page.rights().write()) {
            getContent()
                    .add(new WriteAlongForm(
                            details, taking, coordinator, permissions.requireSignedIn(), this::lookAgain));
        }
        if (page.rights().keep()) {
            getContent().add(lines, keepingCard(details, page));
        } else {
            getContent().add(lines);
        }
    }

    private Component keepingCard(SessionDetails details, MinutesPage page) {
        return new KeepingCard(details, page.standing(), keeping, time, () -> show(details, taking.page(details.id())));
    }

    /** What changed elsewhere is shown where it stands; a form one types in is left alone. */
    private void lookAgain() {
        var details = session;
        if (details == null) {
            return;
        }
        var page = taking.page(details.id());
        var before = shown;
        if (before != null
                && (!before.rights().equals(page.rights()) || !before.standing().equals(page.standing()))) {
            show(details, page);
            return;
        }
        showNow(facilitation.follow(details.id()), page);
        if (!page.equals(before)) {
            shown = page;
            if (list != null) {
                list.show(page);
            }
        }
    }

    private void showNow(Programme programme, MinutesPage page) {
        var words = programme
                .now()
                .map(it -> getTranslation(
                        "minutes.now",
                        it.title(),
                        programme.minutesLeft(clock.instant()).orElse(0)))
                .orElse("");
        if (programme.state() == MeetingState.OPEN && !page.rights().write()) {
            words = getTranslation("minutes.list.notBegun");
        }
        now.setText(words);
        now.setVisible(!words.isEmpty());
    }
}
