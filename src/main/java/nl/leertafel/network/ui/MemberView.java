package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.MembershipId;
import nl.leertafel.network.Memberships;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonDetails;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.people.ui.PersonFields;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** One member: their place in the network and their own data, each kept by a button of its own. */
@Route(value = NetworkRoutes.MEMBERS + "/:id([0-9a-f-]{36})", layout = WorkplaceFrame.class)
@UnderMenu(NetworkRoutes.MEMBERS)
@PermitAll
@ForCoordinators
class MemberView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONG_ENOUGH_TO_READ = 4_000;

    private final Memberships memberships;
    private final PersonRegister register;
    private final OrganisationRegister organisations;
    private final SpokenTime time;
    private String title = "";

    MemberView(Memberships memberships, PersonRegister register, OrganisationRegister organisations, SpokenTime time) {
        this.memberships = memberships;
        this.register = register;
        this.organisations = organisations;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElseThrow();
        show(memberships.member(new MembershipId(uuid(id))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MemberSummary member) {
        title = member.name();
        getContent().removeAll();
        getContent().add(header(member), place(member), person(register.details(member.person())), back());
    }

    private Component header(MemberSummary member) {
        return new PageHeader(
                member.name(), getTranslation("network.member.since", time.day(member.from(), getLocale())));
    }

    private Component place(MemberSummary member) {
        var fields = new PlaceFields(organisations);
        fields.show(member);
        var save = new Button(getTranslation("network.member.save"), click -> change(member, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var end = new Button(getTranslation("network.member.end"), click -> askToEnd(member));
        return new Card(getTranslation("network.member.place"), fields, actions(save, end));
    }

    private Component person(PersonDetails person) {
        var fields = new PersonFields().show(person);
        if (!register.mayEdit(person.id())) {
            return new Card(
                    getTranslation("network.member.person"),
                    new Paragraph(getTranslation("people.form.elsewhere")),
                    fields.readOnly());
        }
        var save = new Button(getTranslation("people.form.save"), click -> edit(person, fields));
        return new Card(getTranslation("network.member.person"), fields, actions(save));
    }

    private Component back() {
        return new Anchor(NetworkRoutes.MEMBERS, getTranslation("network.member.back"));
    }

    private void change(MemberSummary member, PlaceFields fields) {
        try {
            var now = memberships.change(member.id(), fields.form());
            saved();
            UI.getCurrent().navigate(NetworkRoutes.member(now));
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }

    private void edit(PersonDetails person, PersonFields fields) {
        try {
            register.edit(person.id(), person.version(), fields.form());
            saved();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }

    private void askToEnd(MemberSummary member) {
        Ask.before(
                getTranslation("network.member.end.question", member.name()),
                getTranslation("network.member.end.consequence"),
                getTranslation("network.member.end"),
                () -> end(member));
    }

    private void end(MemberSummary member) {
        try {
            memberships.end(member.id());
            UI.getCurrent().navigate(NetworkRoutes.MEMBERS);
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }

    private void saved() {
        Notification.show(
                getTranslation("people.form.saved"), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound("membership " + text);
        }
    }
}
