package nl.leertafel.network.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Networks as an administrator keeps them, and the one a person works in. */
class NetworkPagesTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private NetworkDirectory directory;

    @Autowired
    private NetworkRoles roles;

    @Autowired
    private Memberships memberships;

    @Autowired
    private CurrentNetwork current;

    @Test
    void anAdministratorStartsANetworkAndChoosesItsCoordinator() {
        signIn(people.administrator());
        visit("beheer/netwerk");
        type("Naam", "Leernetwerk Rijnoever");
        type("Adres", "rijnoever");
        type("Regio", "Waterstad");
        type("Contactpersoon", "Sanne Bakker");
        type("Telefoonnummer van de contactpersoon", "030 123 45 67");
        _setValue(
                _get(EmailField.class, spec -> spec.withLabel("E-mailadres van het netwerk")),
                "agenda@rijnoever.example");
        press("Bewaren");

        press("Coördinator kiezen");
        _setValue(_get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Naam")), "Sanne Bakker");
        _setValue(
                _get(_get(Dialog.class), EmailField.class, spec -> spec.withLabel("E-mailadres")),
                "sanne@rijnoever.example");
        _click(_find(Button.class, spec -> spec.withText("Coördinator kiezen")).getLast());

        var network = directory.bySlug("rijnoever").orElseThrow().id();
        assertThat(people.as(people.administrator(), () -> memberships.coordinators(network)))
                .extracting(it -> it.name())
                .containsExactly("Sanne Bakker");
    }

    @Test
    void anAddressThatIsTakenIsSaidAtItsField() {
        people.rijnoever();
        signIn(people.administrator());
        visit("beheer/netwerk");
        type("Naam", "Nog een");
        type("Adres", "rijnoever");
        type("Regio", "Waterstad");
        type("Contactpersoon", "Sanne Bakker");
        type("Telefoonnummer van de contactpersoon", "030 123 45 67");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mailadres van het netwerk")), "a@rijnoever.example");

        press("Bewaren");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Adres")).getErrorMessage())
                .isEqualTo("Een ander netwerk gebruikt dit adres al.");
    }

    @Test
    void aNetworkIsChanged() {
        people.rijnoever();
        signIn(people.administrator());
        visit("beheer/netwerk/rijnoever");
        type("Naam", "Rijnoever leert");

        press("Bewaren");

        assertThat(directory.bySlug("rijnoever").orElseThrow().name()).isEqualTo("Rijnoever leert");
        assertThat(_find(Anchor.class, spec -> spec.withText("Rijnoever leert")))
                .hasSize(1);
    }

    @Test
    void aCoordinatorDoesNotSeeThePages() {
        signIn(people.rijnoever().coordinator());
        visit("beheer");
        assertThat(_find(Anchor.class, spec -> spec.withText("Netwerk toevoegen")))
                .isEmpty();
        visit("beheer/netwerk/rijnoever");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void whoHasSeveralNetworksBeginsInTheOneTheyCoordinateAndCanGoToAnother() {
        var here = people.rijnoever();
        var there = people.noorderwerk();
        people.member(
                there,
                PersonExamples.byMail("Sanne", "sanne@rijnoever.example"),
                NetworkExamples.member(Perspective.PROFESSIONAL));
        signIn(here.coordinator());
        assertThat(current.id()).contains(here.network());

        visit("profiel");
        switcher().setValue(directory.byId(there.network()));

        assertThat(current.id()).contains(there.network());
        assertThat(roles.rolesOf(here.coordinator(), there.network())).containsExactly(Role.MEMBER);
    }

    @Test
    void whoHasOneNetworkHasNothingToChoose() {
        signIn(people.rijnoever().coordinator());
        visit("profiel");

        assertThat(_find(Select.class, spec -> spec.withLabel("Netwerk"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Select<NetworkDetails> switcher() {
        return _get(Select.class, spec -> spec.withLabel("Netwerk"));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
