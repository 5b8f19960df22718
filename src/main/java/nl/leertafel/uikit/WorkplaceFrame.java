package nl.leertafel.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The workplace around every page: the menu beside it (below it on a phone), and the page itself. */
@PermitAll // which page is for whom, the page itself says
public class WorkplaceFrame extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final int ENTRIES_ON_A_PHONE = 4;
    private static final String CONTENT = "inhoud";

    private final Anchor skip = new Anchor();
    private final Main page = new Main();
    private final List<MenuLink> links;
    private final ValueSignal<Boolean> moreIsOpen = new ValueSignal<>(false);
    private String path = "";

    WorkplaceFrame(Viewer viewer, ObjectProvider<FrameItem> items) {
        links = MenuLink.allFor(viewer);
        page.setId(CONTENT);
        page.addClassName("frame-page");
        page.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("frame");
        getContent().add(skipLink(), side(items), page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var newPath = event.getLocation().getPath();
        var entry = entryOf(event);
        links.forEach(link -> link.markWhenOpen(entry, newPath));
        skip.setHref(event.getLocation().getPathWithQueryParameters() + "#" + CONTENT);
        moreIsOpen.set(false);
        nameTheTab(event);
        moveFocusTo(newPath);
    }

    private Anchor skipLink() {
        skip.setText(getTranslation("uikit.frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Nav side(ObjectProvider<FrameItem> items) {
        var side = new Nav(brand(), menu(items));
        side.addClassName("frame-side");
        side.setAriaLabel(getTranslation("uikit.frame.menu"));
        return side;
    }

    private Anchor brand() {
        var mark = new Glyph("mark");
        mark.addClassName("mark");
        var brand = new Anchor("start", mark, new Span(getTranslation("uikit.frame.name")));
        brand.addClassName("brand");
        return brand;
    }

    private Div menu(ObjectProvider<FrameItem> items) {
        var menu = new Div(list(links.stream().limit(ENTRIES_ON_A_PHONE).toList()), moreButton(), more(items));
        menu.addClassName("frame-menu");
        return menu;
    }

    private NativeButton moreButton() {
        var button = new NativeButton();
        button.add(new Glyph("more"), new Span(getTranslation("uikit.frame.more")));
        button.addClassName("frame-more-button");
        button.addClickListener(click -> moreIsOpen.update(open -> !open));
        button.getElement().setAttribute("aria-controls", "meer");
        button.getElement().bindAttribute("aria-expanded", moreIsOpen.map(String::valueOf));
        return button;
    }

    private Div more(ObjectProvider<FrameItem> items) {
        var foot = new Div();
        items.orderedStream().map(FrameItem::create).forEach(foot::add);
        foot.add(new ThemeSwitch());
        foot.addClassName("frame-foot");
        var more = new Div(list(links.stream().skip(ENTRIES_ON_A_PHONE).toList()), foot);
        more.setId("meer");
        more.addClassName("frame-more");
        more.bindClassName("open", moreIsOpen);
        return more;
    }

    private static UnorderedList list(List<MenuLink> links) {
        return new UnorderedList(links.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private static String entryOf(AfterNavigationEvent event) {
        return event.getActiveChain().stream()
                .flatMap(it -> Optional.ofNullable(it.getClass().getAnnotation(UnderMenu.class)).stream())
                .map(UnderMenu::value)
                .findFirst()
                .orElse(event.getLocation().getPath());
    }

    // Flow names the tab itself after this, so ours has to come later
    private void nameTheTab(AfterNavigationEvent event) {
        var name = PageName.of(event, this::getTranslation)
                .map(it -> getTranslation("uikit.frame.title", it))
                .orElseGet(() -> getTranslation("uikit.frame.name"));
        var ui = UI.getCurrentOrThrow();
        ui.beforeClientResponse(this, context -> ui.getPage().setTitle(name));
    }

    // a screen reader hears the new page only when the focus goes there
    private void moveFocusTo(String newPath) {
        if (!path.isEmpty() && !path.equals(newPath)) {
            page.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        path = newPath;
    }
}
