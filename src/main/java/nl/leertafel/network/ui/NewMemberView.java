package nl.leertafel.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.ui.PersonFields;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a coordinator adds someone to the network. */
@Route(value = NetworkRoutes.NEW_MEMBER, layout = WorkplaceFrame.class)
@PageTitle("network.members.add")
@UnderMenu(NetworkRoutes.MEMBERS)
@PermitAll
@ForCoordinators
class NewMemberView extends Composite<Div> implements BeforeEnterObserver {

    private final Memberships memberships;
    private final Permissions permissions;
    private final CurrentNetwork network;
    private final PersonFields person = new PersonFields();
    private final PlaceFields place;

    NewMemberView(
            Memberships memberships,
            Permissions permissions,
            CurrentNetwork network,
            OrganisationRegister organisations) {
        this.memberships = memberships;
        this.permissions = permissions;
        this.network = network;
        this.place = new PlaceFields(organisations);
        person.hintAtEmail(getTranslation("network.member.email.help"));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("network.members.add"), getTranslation("network.member.new")),
                        new Card(getTranslation("network.member.person"), person),
                        new Card(getTranslation("network.member.place"), place),
                        buttons());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        permissions.requireCoordinator(current());
    }

    private Div buttons() {
        var save = new Button(getTranslation("network.members.add"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(NetworkRoutes.MEMBERS, getTranslation("uikit.ask.no")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void save() {
        try {
            memberships.add(current(), person.form(), place.form());
            UI.getCurrent().navigate(NetworkRoutes.MEMBERS);
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }

    private NetworkId current() {
        return network.id().orElseThrow(() -> new NotFound("works in no network"));
    }
}
