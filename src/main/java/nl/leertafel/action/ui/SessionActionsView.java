package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;

/** What was agreed in a session, and a short line to add to it right at the table. */
@Route(value = ActionRoutes.TAB, layout = SessionFrame.class)
@PermitAll
class SessionActionsView extends Composite<Div> implements BeforeEnterObserver {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final ActionTracking tracking;
    private final ActionWords words;
    private final SessionAgenda agenda;

    SessionActionsView(ActionTracking tracking, ActionWords words, SessionAgenda agenda) {
        this.tracking = tracking;
        this.words = words;
        this.agenda = agenda;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = agenda.details(SessionRoutes.session(event));
        if (!tracking.concerns(session)) {
            throw new NotFound("actions of session " + session.id().sessionId());
        }
        var mayAgree = tracking.mayAgree(session);
        var list = list(session, mayAgree);
        getContent().removeAll();
        if (mayAgree) {
            getContent().add(line(session, list));
        }
        getContent().add(list);
    }

    private ActionList list(SessionDetails session, boolean mayAgree) {
        return new ActionList(
                tracking,
                words,
                page -> tracking.ofSession(session.id(), page),
                new EmptyState(getTranslation(mayAgree ? "action.session.empty" : "action.session.none")),
                () -> {},
                EnumSet.of(ActionList.Shown.OWNER));
    }

    private Component line(SessionDetails session, ActionList list) {
        var fields = new ActionPlanFields((typed, page) -> tracking.owners(session.id(), typed, page));
        fields.from(tracking.firstDay(session));
        var agree = new Button(getTranslation("action.session.agree"), click -> agree(session, fields, list));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        fields.add(agree);
        return new Card(getTranslation("action.session.title"), fields);
    }

    private void agree(SessionDetails session, ActionPlanFields fields, ActionList list) {
        try {
            tracking.agree(session.id(), fields.plan());
            fields.clear();
            list.refresh();
            Notification.show(
                            getTranslation("action.session.agreed"),
                            LONG_ENOUGH_TO_READ,
                            Notification.Position.BOTTOM_CENTER)
                    .setAssertive(true);
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }
}
