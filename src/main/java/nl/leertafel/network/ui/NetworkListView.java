package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.network.NetworkAdministration;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.uikit.AdministrationCard;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ForAdministrators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.beans.factory.ObjectProvider;

/** All networks of this installation, for administrators. */
@Route(value = NetworkRoutes.NETWORKS, layout = WorkplaceFrame.class)
@Menu(title = "network.networks.menu", order = 95, icon = "settings")
@PermitAll
@ForAdministrators
class NetworkListView extends Composite<Div> implements BeforeEnterObserver {

    private final NetworkAdministration administration;
    private final ObjectProvider<AdministrationCard> cards;
    private final Div told = new Div();
    private final Div networks = new Div();

    NetworkListView(NetworkAdministration administration, ObjectProvider<AdministrationCard> cards) {
        this.administration = administration;
        this.cards = cards;
        told.addClassName("stack");
        getContent().add(header(), told, networks);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        cards.orderedStream().flatMap(it -> it.create().stream()).forEach(told::add);
        networks.removeAll();
        var all = administration.list();
        networks.add(
                all.isEmpty()
                        ? new EmptyState(getTranslation("network.networks.empty"))
                        : new Card(
                                getTranslation("network.networks.title"),
                                all.stream().map(this::row).toArray(Component[]::new)));
    }

    private Component header() {
        return new PageHeader(getTranslation("network.networks.menu"), getTranslation("network.networks.sentence"))
                .action(new Anchor(NetworkRoutes.NEW_NETWORK, getTranslation("network.networks.add")));
    }

    private Row row(NetworkDetails network) {
        return new Row(network.name(), NetworkRoutes.network(network.slug()))
                .small(network.region())
                .after(new Anchor("n/" + network.slug(), getTranslation("network.networks.public")));
    }
}
