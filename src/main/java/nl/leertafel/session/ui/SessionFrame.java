package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page about one session: what and when it is, what one can do with it, and its tabs. */
@RoutePrefix(SessionRoutes.PREFIX)
@ParentLayout(WorkplaceFrame.class)
@UnderMenu(SessionRoutes.LIST)
@PermitAll
public class SessionFrame extends Composite<Div> implements RouterLayout, BeforeEnterObserver, HasDynamicTitle {

    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final ObjectProvider<SessionTab> tabs;
    private final SessionActions actions;
    private final SpokenTime time;
    private final Div top = new Div();
    private final Div page = new Div();
    private @Nullable SessionDetails session;

    SessionFrame(
            SessionAgenda agenda,
            Permissions permissions,
            ObjectProvider<SessionTab> tabs,
            SessionActions actions,
            SpokenTime time) {
        this.agenda = agenda;
        this.permissions = permissions;
        this.tabs = tabs;
        this.actions = actions;
        this.time = time;
        getContent().add(top, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = agenda.details(SessionRoutes.session(event));
        session = details;
        var coordinator = permissions.isCoordinator(details.network());
        top.removeAll();
        top.add(
                header(details, coordinator),
                navigation(details, coordinator, event.getLocation().getPath()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public String getPageTitle() {
        return session == null ? "" : session.title();
    }

    private Component header(SessionDetails details, boolean coordinator) {
        var when = time.range(details.slot().startsAt(), details.slot().endsAt(), getLocale());
        var header = new PageHeader(details.title(), sentence(when, details))
                .above(kind(details), status(details), visibility(details));
        return coordinator ? header.action(actions.bar(details)) : header;
    }

    private static String sentence(String when, SessionDetails details) {
        return details.place().line().isEmpty()
                ? when
                : when + " · " + details.place().line();
    }

    private Component kind(SessionDetails details) {
        return Tag.of(getTranslation("session.kind." + details.kind()));
    }

    private Component status(SessionDetails details) {
        var text = getTranslation("session.status." + details.status());
        return details.status() == SessionStatus.CANCELLED ? Tag.attention(text) : Tag.quiet(text);
    }

    private Component visibility(SessionDetails details) {
        return Tag.quiet(getTranslation("session.visibility." + details.visibility()));
    }

    private Component navigation(SessionDetails details, boolean coordinator, String open) {
        List<SessionTab> visible = tabs.orderedStream()
                .filter(tab -> tab.visible(details, coordinator))
                .toList();
        var links = new UnorderedList(
                visible.stream().map(tab -> link(details, tab, open)).toArray(ListItem[]::new));
        var navigation = new Nav(links);
        navigation.addClassName("tabs");
        navigation.setAriaLabel(getTranslation("session.frame.tabs"));
        navigation.setVisible(visible.size() > 1);
        return navigation;
    }

    private ListItem link(SessionDetails details, SessionTab tab, String open) {
        var path = SessionRoutes.page(details.id(), tab.path());
        var link = new Anchor(path, getTranslation(tab.titleKey()));
        if (path.equals(open)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
