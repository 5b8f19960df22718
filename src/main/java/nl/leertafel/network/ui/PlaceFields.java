package nl.leertafel.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import nl.leertafel.access.Role;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.ui.OrganisationField;

/** Someone's place in the network: from which side they look, for whom they work, what they may do. */
class PlaceFields extends Composite<Div> {

    private final Select<Perspective> perspective = new Select<>();
    private final Select<Role> role = new Select<>();
    private final OrganisationField organisation;

    PlaceFields(OrganisationRegister organisations) {
        perspective.setLabel(getTranslation("network.member.perspective"));
        perspective.setId("perspective");
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        perspective.setValue(Perspective.RESIDENT);
        organisation = new OrganisationField(getTranslation("network.member.organisation"), organisations);
        organisation.setHelperText(getTranslation("network.member.organisation.help"));
        role.setLabel(getTranslation("network.member.role"));
        role.setId("role");
        role.setItems(Role.MEMBER, Role.LECTURER, Role.COORDINATOR);
        role.setItemLabelGenerator(it -> getTranslation("network.role." + it));
        role.setHelperText(getTranslation("network.member.role.help"));
        role.setValue(Role.MEMBER);
        getContent().addClassName("form");
        getContent().add(perspective, organisation, role);
    }

    void show(MemberSummary member) {
        perspective.setValue(member.perspective());
        organisation.choose(member.organisation());
        role.setValue(member.role());
    }

    MembershipForm form() {
        return new MembershipForm(role.getValue(), perspective.getValue(), organisation.chosen());
    }
}
