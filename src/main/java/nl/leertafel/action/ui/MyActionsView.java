package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import nl.leertafel.access.Permissions;
import nl.leertafel.action.ActionShare;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.WorkplaceFrame;

/** What I do, in whichever network it was agreed. What I help with and what I wrote down for others stand apart. */
@Route(value = ActionRoutes.MINE, layout = WorkplaceFrame.class)
@Menu(title = "action.list.title", order = 20, icon = "tasks")
@PermitAll
class MyActionsView extends Composite<Div> implements BeforeEnterObserver {

    private final ActionTracking tracking;
    private final ActionWords words;
    private final CurrentNetwork network;
    private final Permissions permissions;
    private final Div top = new Div();
    private final ActionFilters filters = new ActionFilters(ActionRoutes.MINE, null, this::showAgain);
    private final Div body = new Div();

    MyActionsView(ActionTracking tracking, ActionWords words, CurrentNetwork network, Permissions permissions) {
        this.tracking = tracking;
        this.words = words;
        this.network = network;
        this.permissions = permissions;
        getContent().add(top, filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.choose(event.getLocation().getQueryParameters(), person -> null);
        tellTop();
        showAgain();
    }

    private void tellTop() {
        var coordinates = network.id().map(permissions::isCoordinator).orElse(false);
        top.removeAll();
        top.add(new ActionTabs(getTranslation("action.mine.late", tracking.countMineLate()), coordinates));
    }

    private void showAgain() {
        body.removeAll();
        body.add(filters.isBoard() ? board() : list());
    }

    private Component list() {
        return new ActionList(
                tracking,
                words,
                page -> tracking.mine(filters.share(), filters.chosen(), page),
                new EmptyState(getTranslation("action.mine.empty." + filters.share())),
                this::tellTop,
                isMine()
                        ? EnumSet.of(ActionList.Shown.SOURCE)
                        : EnumSet.of(ActionList.Shown.SOURCE, ActionList.Shown.OWNER));
    }

    private Component board() {
        return new ActionBoard(
                tracking,
                words,
                !isMine(),
                state -> tracking.mine(filters.share(), filters.chosen(state), ActionBoard.PAGE),
                () -> {
                    tellTop();
                    showAgain();
                });
    }

    private boolean isMine() {
        return filters.share() == ActionShare.OWNER;
    }
}
