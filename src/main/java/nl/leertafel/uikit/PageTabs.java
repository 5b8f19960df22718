package nl.leertafel.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.ArrayList;
import java.util.List;

/** The pages inside one page, side by side; each has an address of its own. */
public class PageTabs extends Nav implements AfterNavigationObserver {

    private final UnorderedList list = new UnorderedList();
    private final List<Anchor> tabs = new ArrayList<>();

    public PageTabs(String label) {
        setAriaLabel(label);
        addClassName("page-tabs");
        add(list);
    }

    public PageTabs tab(String text, String address) {
        var tab = new Anchor(address, text);
        tabs.add(tab);
        list.add(new ListItem(tab));
        return this;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var open = event.getLocation().getPath();
        tabs.forEach(tab -> mark(tab, tab.getHref().equals(open)));
    }

    private static void mark(Anchor tab, boolean isOpen) {
        if (isOpen) {
            tab.getElement().setAttribute("aria-current", "page");
        } else {
            tab.getElement().removeAttribute("aria-current");
        }
    }
}
