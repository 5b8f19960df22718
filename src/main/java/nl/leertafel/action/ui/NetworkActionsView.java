package nl.leertafel.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Everything that was agreed in the network, for its coordinators. */
@Route(value = ActionRoutes.NETWORK, layout = WorkplaceFrame.class)
@UnderMenu(ActionRoutes.MINE)
@PermitAll
@ForCoordinators
class NetworkActionsView extends Composite<Div> implements BeforeEnterObserver {

    private final ActionTracking tracking;
    private final CurrentNetwork network;
    private final Div top = new Div();
    private final ActionFilters filters;
    private final ActionList list;

    NetworkActionsView(ActionTracking tracking, ActionWords words, CurrentNetwork network) {
        this.tracking = tracking;
        this.network = network;
        var owner = new OwnerField(
                getTranslation("action.owner"), (typed, page) -> tracking.owners(network(), typed, page));
        this.filters = new ActionFilters(ActionRoutes.NETWORK, owner, this::showAgain);
        this.list = new ActionList(
                tracking,
                words,
                page -> tracking.ofNetwork(network(), filters.chosen(), page),
                new EmptyState(getTranslation("action.network.empty")),
                this::tellTop,
                ActionList.Shown.OWNER,
                ActionList.Shown.SOURCE);
        getContent().add(top, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.choose(
                event.getLocation().getQueryParameters(),
                person -> tracking.owner(network(), person).orElse(null));
        tellTop();
        showAgain();
    }

    private void tellTop() {
        top.removeAll();
        top.add(new ActionTabs(getTranslation("action.network.late", tracking.countLate(network())), true));
    }

    private void showAgain() {
        list.refresh();
    }

    private NetworkId network() {
        return network.id().orElseThrow(() -> new NotFound("no network"));
    }
}
