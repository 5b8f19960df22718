package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkAdministration;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.people.PersonContact;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForAdministrators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where an administrator starts a network, changes it, and says who coordinates it. */
@Route(value = NetworkRoutes.NEW_NETWORK + "/:slug?", layout = WorkplaceFrame.class)
@UnderMenu(NetworkRoutes.NETWORKS)
@PermitAll
@ForAdministrators
class NetworkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NetworkAdministration administration;
    private final NetworkDirectory directory;
    private final Memberships memberships;
    private String title = "";

    NetworkView(NetworkAdministration administration, NetworkDirectory directory, Memberships memberships) {
        this.administration = administration;
        this.directory = directory;
        this.memberships = memberships;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        event.getRouteParameters().get("slug").ifPresentOrElse(this::showExisting, this::showNew);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showNew() {
        title = getTranslation("network.networks.add");
        var fields = new NetworkFields();
        getContent()
                .add(
                        new PageHeader(title, getTranslation("network.networks.new")),
                        fields,
                        actions(fields, () -> add(fields)));
    }

    private void showExisting(String slug) {
        var network = directory.bySlug(slug).orElseThrow(() -> new NotFound("network " + slug));
        title = network.name();
        var fields = new NetworkFields();
        fields.show(network);
        getContent()
                .add(
                        new PageHeader(title),
                        coordinators(network),
                        new Card(
                                getTranslation("network.networks.data"),
                                fields,
                                actions(fields, () -> edit(network, fields))));
    }

    private Component coordinators(NetworkDetails network) {
        var card = new Card(getTranslation("network.networks.coordinators"));
        var coordinators = memberships.coordinators(network.id());
        if (coordinators.isEmpty()) {
            card.add(new Paragraph(getTranslation("network.networks.noCoordinator")));
        }
        coordinators.stream().map(NetworkView::row).forEach(card::add);
        card.add(new Button(getTranslation("network.networks.appoint"), click -> appoint(network)));
        return card;
    }

    private static Row row(PersonContact coordinator) {
        return new Row(coordinator.name())
                .small(coordinator.email() == null ? "" : coordinator.email().value());
    }

    private void appoint(NetworkDetails network) {
        new CoordinatorDialog((person, perspective) -> {
                    memberships.appointCoordinator(network.id(), person, perspective);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .open();
    }

    private Div actions(NetworkFields fields, Runnable work) {
        var save = new Button(getTranslation("people.form.save"), click -> {
            try {
                work.run();
            } catch (Refusal refusal) {
                FieldErrors.show(fields, refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Anchor(NetworkRoutes.NETWORKS, getTranslation("uikit.ask.no")));
        actions.addClassName("actions");
        return actions;
    }

    private void add(NetworkFields fields) {
        var form = fields.form();
        administration.add(form);
        UI.getCurrent().navigate(NetworkRoutes.network(form.slug()));
    }

    private void edit(NetworkDetails network, NetworkFields fields) {
        administration.edit(network.id(), network.version(), fields.form());
        UI.getCurrent().navigate(NetworkRoutes.NETWORKS);
    }
}
