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
    private static final int CLOSELY_MILLIS = 3_000;
    private static final int NEVER = -1;

    private LookingAgain() {}

    /** {@code look} runs with the rights of whoever has the page open. */
    public static void whileOpen(Component part, Runnable look) {
        whileOpen(part, look, false);
    }

    /** The same every other breath: where people at one table write together, ten seconds are long. */
    public static void closelyWhileOpen(Component part, Runnable look) {
        whileOpen(part, look, true);
    }

    private static void whileOpen(Component part, Runnable look, boolean closely) {
        part.addAttachListener(attached -> {
            var ui = attached.getUI();
            var polling = ui.addPollListener(poll -> look.run());
            count(ui, 1, closely);
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                polling.remove();
                count(ui, -1, closely);
            });
        });
    }

    private static void count(UI ui, int more, boolean closely) {
        var now = Optional.ofNullable(ComponentUtil.getData(ui, Looking.class))
                .orElseGet(() -> new Looking(0, 0))
                .and(more, closely);
        ComponentUtil.setData(ui, Looking.class, now);
        ui.setPollInterval(now.everyMillis());
    }

    /** How many parts of one page look again, and how many of them closely. */
    private record Looking(int parts, int closely) implements Serializable {

        Looking and(int more, boolean close) {
            return new Looking(parts + more, closely + (close ? more : 0));
        }

        int everyMillis() {
            if (closely > 0) {
                return CLOSELY_MILLIS;
            }
            return parts > 0 ? EVERY_MILLIS : NEVER;
        }
    }
}
