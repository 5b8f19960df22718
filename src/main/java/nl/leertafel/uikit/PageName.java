package nl.leertafel.uikit;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the browser's tab says: the title of what is open, else the name of its menu entry. */
final class PageName {

    private PageName() {}

    /** The innermost page or frame that has a name; {@code @PageTitle} and {@code @Menu} hold keys of texts. */
    static Optional<String> of(AfterNavigationEvent event, UnaryOperator<String> translation) {
        return event.getActiveChain().stream()
                .flatMap(it -> of(it, translation).stream())
                .findFirst();
    }

    private static Optional<String> of(Object page, UnaryOperator<String> translation) {
        if (page instanceof HasDynamicTitle titled) {
            return Optional.of(titled.getPageTitle());
        }
        return Optional.ofNullable(page.getClass().getAnnotation(PageTitle.class))
                .map(PageTitle::value)
                .or(() -> Optional.ofNullable(page.getClass().getAnnotation(Menu.class))
                        .map(Menu::title))
                .map(translation);
    }
}
