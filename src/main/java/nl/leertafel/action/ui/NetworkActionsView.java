package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import nl.leertafel.action.ActionHandOver;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.data.domain.Pageable;

/** Everything that was agreed in the network, for its coordinators. */
@Route(value = ActionRoutes.NETWORK, layout = WorkplaceFrame.class)
@UnderMenu(ActionRoutes.MINE)
@PermitAll
@ForCoordinators
class NetworkActionsView extends Composite<Div> implements BeforeEnterObserver {

    private final ActionTracking tracking;
    private final ActionHandOver handing;
    private final ActionWords words;
    private final CurrentNetwork network;
    private final Div top = new Div();
    private final ActionFilters filters;
    private final Div handOver = new Div();
    private final Div body = new Div();

    NetworkActionsView(ActionTracking tracking, ActionHandOver handing, ActionWords words, CurrentNetwork network) {
        this.tracking = tracking;
        this.handing = handing;
        this.words = words;
        this.network = network;
        var owner = new OwnerField(getTranslation("action.owner"), this::people);
        this.filters = new ActionFilters(ActionRoutes.NETWORK, owner, this::showAgain);
        handOver.addClassName("hand-over");
        getContent().add(top, filters, handOver, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.choose(
                event.getLocation().getQueryParameters(),
                person -> tracking.owner(network(), person).orElse(null));
        changed();
    }

    private void tellTop() {
        top.removeAll();
        top.add(new ActionTabs(getTranslation("action.network.late", tracking.countLate(network())), true));
    }

    private void showAgain() {
        body.removeAll();
        body.add(filters.isBoard() ? board() : list());
        handOver.removeAll();
        filters.person().ifPresent(this::offerToHandOver);
    }

    private Component list() {
        return new ActionList(
                tracking,
                words,
                page -> tracking.ofNetwork(network(), filters.chosen(), page),
                new EmptyState(getTranslation("action.network.empty")),
                this::tellTop,
                EnumSet.of(ActionList.Shown.OWNER, ActionList.Shown.SOURCE));
    }

    private Component board() {
        return new ActionBoard(
                tracking,
                words,
                true,
                state -> tracking.ofNetwork(network(), filters.chosen(state), ActionBoard.PAGE),
                this::changed);
    }

    /** Whoever leaves the network hands over first. */
    private void offerToHandOver(ActionOwner person) {
        var open = handing.count(network(), person.person());
        if (open > 0) {
            handOver.add(new Button(
                    getTranslation("action.handOver", open, person.name()),
                    click -> new HandOverDialog(handing, network(), person, this::people, this::changed).open()));
        }
    }

    private void changed() {
        tellTop();
        showAgain();
    }

    private List<ActionOwner> people(String typed, Pageable page) {
        return tracking.owners(network(), typed, page);
    }

    private NetworkId network() {
        return network.id().orElseThrow(() -> new NotFound("no network"));
    }
}
