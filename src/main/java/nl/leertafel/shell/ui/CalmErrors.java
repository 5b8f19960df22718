package nl.leertafel.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.shell.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the workplace says when a click goes wrong: the rule's own sentence, or one with an id to mention. */
@Component
class CalmErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final int LONG_ENOUGH_TO_READ = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var sentence = sentence(event.getThrowable(), ui);
        if (ui != null) {
            ui.access(() -> show(sentence));
        }
    }

    private static String sentence(Throwable problem, @Nullable UI ui) {
        var known = rootOf(problem);
        if (known instanceof Refusal refusal) {
            return translated(ui, refusal.key(), refusal.arguments());
        }
        if (known instanceof NotFound) {
            return translated(ui, "shell.error.404.what");
        }
        return translated(ui, "shell.error.incident", Incident.of(problem).id());
    }

    // a listener's exception may come wrapped
    private static Throwable rootOf(Throwable problem) {
        var cause = problem;
        while (!(cause instanceof Refusal || cause instanceof NotFound) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String translated(@Nullable UI ui, String key, Object... arguments) {
        return ui == null ? key : ui.getTranslation(key, arguments);
    }

    private static void show(String sentence) {
        var notification = Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notification.setAssertive(true);
    }
}
