package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.Programme;
import nl.leertafel.session.programme.WriteAlong;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.LookingAgain;
import nl.leertafel.uikit.QrCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What hangs on the wall: what we are at, how long still, what comes next, and where one writes along. */
@Route("bijeenkomst/:" + SessionRoutes.PARAMETER + "/" + PresenterView.PATH)
@PermitAll
class PresenterView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "scherm";

    private final Facilitation facilitation;
    private final SessionAgenda agenda;
    private final ObjectProvider<WriteAlong> writeAlong;
    private final MinutesLeft minutesLeft;
    private final Clock clock;
    private final Div middle = new Div();
    private @Nullable SessionDetails session;

    PresenterView(
            Facilitation facilitation,
            SessionAgenda agenda,
            ObjectProvider<WriteAlong> writeAlong,
            MinutesLeft minutesLeft,
            Clock clock) {
        this.facilitation = facilitation;
        this.agenda = agenda;
        this.writeAlong = writeAlong;
        this.minutesLeft = minutesLeft;
        this.clock = clock;
        getContent().addClassName("presenter");
        middle.addClassName("presenter-middle");
        LookingAgain.closelyWhileOpen(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = agenda.details(SessionRoutes.session(event));
        session = open;
        getContent().removeAll();
        getContent().add(new H1(open.title()), middle);
        writeAlong.ifAvailable(it -> getContent().add(code(it.address(open))));
        show();
    }

    @Override
    public String getPageTitle() {
        return session == null ? "" : session.title();
    }

    private void show() {
        if (session == null) {
            return;
        }
        var programme = facilitation.follow(session.id());
        middle.removeAll();
        programme.now().ifPresentOrElse(it -> now(programme, it), () -> waiting(programme));
        programme.next().ifPresent(it -> middle.add(next(it)));
    }

    private void now(Programme programme, ItemDetails item) {
        middle.add(new H2(item.title()));
        if (item.form() != null || item.leader() != null) {
            var how = new Paragraph();
            how.addClassName("presenter-how");
            if (item.form() != null) {
                how.add(new Span(getTranslation("session.workingForm.purpose." + item.form())));
            }
            if (item.leader() != null) {
                how.add(new Span(getTranslation("session.presenter.leader", item.leader())));
            }
            middle.add(how);
        }
        programme.minutesLeft(clock.instant()).ifPresent(it -> {
            var left = new Paragraph(minutesLeft.words(it, getLocale()));
            left.addClassName(it < 0 ? "presenter-over" : "presenter-left");
            middle.add(left);
        });
    }

    private void waiting(Programme programme) {
        middle.add(new H2(
                switch (programme.state()) {
                    case CLOSED -> getTranslation("session.presenter.over");
                    case IN_PROGRESS ->
                        getTranslation(
                                programme.undone().isEmpty() ? "session.meeting.allDone" : "session.meeting.between");
                    case DRAFT, OPEN, CANCELLED -> getTranslation("session.presenter.soon");
                }));
    }

    private Paragraph next(ItemDetails item) {
        var next = new Paragraph(getTranslation("session.presenter.next", item.title(), item.minutes()));
        next.addClassName("presenter-next");
        return next;
    }

    private Div code(String address) {
        var words = new Paragraph(getTranslation("session.presenter.writeAlong"));
        var account = new Paragraph(getTranslation("session.presenter.noAccount"));
        account.addClassName("small");
        var code = new Div(new Html("<div>" + QrCode.of(address).svg() + "</div>"), new Div(words, account));
        code.addClassName("presenter-code");
        code.getElement().setAttribute("data-address", address);
        return code;
    }
}
