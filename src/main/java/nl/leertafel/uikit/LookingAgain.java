package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Optional;

/**
 * Looks again every few seconds while a part of a page is open, because somebody else may have changed what it shows.
 * The browser asks: the nodes share the database and nothing else, so none of them can tell the others.
 */
public final class LookingAgain {

    private static final int EVERY_MILLIS = 10_000;
    private static final int NEVER = -1;

    private LookingAgain() {}

    /** {@code look} runs with the rights of whoever has the page open. */
    public static void whileOpen(Component part, Runnable look) {
        part.addAttachListener(attached -> {
            var ui = attached.getUI();
            var polling = ui.addPollListener(poll -> look.run());
            count(ui, 1);
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                polling.remove();
                count(ui, -1);
            });
        });
    }

    private static void count(UI ui, int more) {
        var parts = new Looking(Optional.ofNullable(ComponentUtil.getData(ui, Looking.class))
                        .map(Looking::parts)
                        .orElse(0)
                + more);
        ComponentUtil.setData(ui, Looking.class, parts);
        ui.setPollInterval(parts.parts() > 0 ? EVERY_MILLIS : NEVER);
    }

    /** How many parts of one page look again. */
    private record Looking(int parts) implements Serializable {}
}
