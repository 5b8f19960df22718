package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.Clock;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.ClosingCheck;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.beans.factory.ObjectProvider;

/** What a coordinator can do with a session: the one next step as a button, the rest in a menu. */
@org.springframework.stereotype.Component
class SessionActions {

    private final SessionPlanning planning;
    private final Facilitation facilitation;
    private final ObjectProvider<ClosingCheck> checks;
    private final SpokenTime time;
    private final Clock clock;

    SessionActions(
            SessionPlanning planning,
            Facilitation facilitation,
            ObjectProvider<ClosingCheck> checks,
            SpokenTime time,
            Clock clock) {
        this.planning = planning;
        this.facilitation = facilitation;
        this.checks = checks;
        this.time = time;
        this.clock = clock;
    }

    Div bar(SessionDetails session) {
        var bar = new Div(nextStep(session), menu(session));
        bar.addClassName("actions");
        return bar;
    }

    private Component nextStep(SessionDetails session) {
        var button = switch (session.status()) {
            case DRAFT -> button("session.actions.publish", () -> run(session, () -> planning.publish(session.id())));
            case PUBLISHED ->
                session.isOver(clock.instant())
                        ? button("session.actions.close", () -> close(session))
                        : button("session.actions.edit", () -> go(SessionRoutes.page(session.id(), "wijzigen")));
            case CLOSED -> button("session.actions.reopen", () -> reopen(session));
            case CANCELLED ->
                session.isOver(clock.instant())
                        ? button("session.actions.copy", () -> copy(session))
                        : button("session.actions.resume", () -> resume(session));
        };
        // once it is published, each tab has a first step of its own
        if (session.status() == SessionStatus.DRAFT) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Component menu(SessionDetails session) {
        var menu = new MenuBar();
        var more = menu.addItem(text("session.actions.more"));
        more.getElement().setAttribute("aria-label", text("session.actions.more"));
        var items = more.getSubMenu();
        if (session.status() == SessionStatus.DRAFT || session.status() == SessionStatus.PUBLISHED) {
            items.addItem(text("session.actions.edit"), click -> go(SessionRoutes.page(session.id(), "wijzigen")));
            items.addItem(text("session.actions.move"), click -> move(session));
        }
        items.addItem(text("session.actions.copy"), click -> copy(session));
        if (session.status() == SessionStatus.PUBLISHED) {
            if (session.hasStarted(clock.instant())) {
                items.addItem(text("session.actions.close"), click -> close(session));
            }
            items.addItem(text("session.actions.cancel"), click -> cancel(session));
        }
        return menu;
    }

    private void move(SessionDetails session) {
        new MoveSessionDialog(session, planning.peopleToTell(session.id()), (slot, place) -> {
                    planning.move(session.id(), slot, place);
                    go(SessionRoutes.overview(session.id()));
                })
                .open();
    }

    private void cancel(SessionDetails session) {
        new CancelSessionDialog(session, planning.peopleToTell(session.id()), reason -> {
                    planning.cancel(session.id(), reason);
                    go(SessionRoutes.overview(session.id()));
                })
                .open();
    }

    private void resume(SessionDetails session) {
        Ask.before(
                text("session.resume.ask"),
                UI.getCurrent().getTranslation("session.resume.consequence", planning.peopleToTell(session.id())),
                text("session.actions.resume"),
                () -> apply(session, () -> planning.resume(session.id())));
    }

    /** Asks only where something would stay open. */
    private void close(SessionDetails session) {
        var looseEnds = checks.orderedStream()
                .flatMap(it -> it.looseEnds(session).stream())
                .toList();
        if (looseEnds.isEmpty()) {
            apply(session, () -> planning.close(session.id()));
            return;
        }
        var programme = facilitation.follow(session.id());
        var isLeftOver = programme.isInProgress() && !programme.undone().isEmpty();
        var targets = isLeftOver ? facilitation.targets(session.id()) : List.<SessionSummary>of();
        new CloseSessionDialog(looseEnds, targets, time, target -> {
                    target.ifPresent(it -> facilitation.carryOver(session.id(), it));
                    planning.close(session.id());
                    go(SessionRoutes.overview(session.id()));
                })
                .open();
    }

    private void reopen(SessionDetails session) {
        new ReopenSessionDialog(reason -> {
                    planning.reopen(session.id(), reason);
                    go(SessionRoutes.overview(session.id()));
                })
                .open();
    }

    private void copy(SessionDetails session) {
        new CopySessionDialog(session, slot -> {
                    var copy = planning.copy(session.id(), slot);
                    go(SessionRoutes.page(copy, "wijzigen"));
                })
                .open();
    }

    private void run(SessionDetails session, Runnable step) {
        if (session.status() == SessionStatus.DRAFT) {
            Ask.before(
                    text("session.publish.ask"),
                    text("session.publish.consequence." + session.visibility()),
                    text("session.actions.publish"),
                    () -> apply(session, step));
        } else {
            apply(session, step);
        }
    }

    private void apply(SessionDetails session, Runnable step) {
        try {
            step.run();
            go(SessionRoutes.overview(session.id()));
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
    }

    private static Button button(String key, Runnable click) {
        return new Button(text(key), event -> click.run());
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
