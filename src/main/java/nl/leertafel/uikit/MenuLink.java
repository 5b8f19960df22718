package nl.leertafel.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** One entry of the menu: a drawing, a word, and whether one is there now. */
class MenuLink extends RouterLink {

    private final String path;

    private MenuLink(MenuEntry entry) {
        path = trimmed(entry.path());
        setRoute(entry.menuClass());
        if (entry.icon() != null && !entry.icon().isBlank()) {
            add(new Glyph(entry.icon()));
        }
        add(new Span(getTranslation(entry.title())));
    }

    static List<MenuLink> allFor(Viewer viewer) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isFor(viewer, entry.menuClass()))
                .map(MenuLink::new)
                .toList();
    }

    /** Tells what one looks at: this entry itself, or something below it. */
    void markWhenOpen(String entry, String open) {
        if (path.equals(open)) {
            getElement().setAttribute("aria-current", "page");
        } else if (entry.equals(path) || entry.startsWith(path + "/")) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static boolean isFor(Viewer viewer, Class<?> page) {
        return (!page.isAnnotationPresent(ForAdministrators.class) || viewer.administers())
                && (!page.isAnnotationPresent(ForCoordinators.class) || viewer.coordinates() || viewer.administers());
    }

    private static String trimmed(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
