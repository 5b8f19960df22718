package nl.leertafel.network.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.access.Role;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MembershipId;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The members of a network, as a coordinator works with them. */
class MemberPagesTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    private NetworkCast cast;

    @BeforeEach
    void aCoordinatorIsSignedIn() {
        cast = people.rijnoever();
        signIn(cast.coordinator());
    }

    @Test
    void showsEveryoneInTheNetwork() {
        people.noorderwerk();
        visit("mensen");

        assertThat(_size(_get(Grid.class))).isEqualTo(6);
    }

    @Test
    void searchingNarrowsTheList() {
        visit("mensen");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoeken op naam")), "vis");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void anAddressHoldsTheFilters() {
        visit("mensen?perspectief=student&rol=member");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(selectOf(Perspective.class, "Perspectief").getValue()).isEqualTo(Perspective.STUDENT);
    }

    @Test
    void anAddressWithNonsenseShowsEveryone() {
        visit("mensen?perspectief=tovenaar&organisatie=nergens");

        assertThat(_size(_get(Grid.class))).isEqualTo(6);
    }

    @Test
    void anEmptyListTeaches() {
        visit("mensen?zoek=zzz");

        assertThat(_get(
                        Paragraph.class,
                        spec -> spec.withPredicate(it -> it.getText().startsWith("We vonden niemand"))))
                .isNotNull();
    }

    @Test
    void someoneIsAdded() {
        visit("mensen/nieuw");
        fill("Joke Mulder", "joke@wijk.example");

        press("Iemand toevoegen");

        assertThat(people.names(cast)).contains("Joke Mulder");
        assertThat(_size(_get(Grid.class))).isEqualTo(7);
    }

    @Test
    void anErrorStandsAtItsFieldAndNothingTypedIsLost() {
        visit("mensen/nieuw");
        fill("Joke Mulder", "geen adres");

        press("Iemand toevoegen");

        assertThat(email().isInvalid()).isTrue();
        assertThat(email().getErrorMessage()).startsWith("Dit is geen goed e-mailadres");
        assertThat(name().getValue()).isEqualTo("Joke Mulder");
    }

    @Test
    void someoneWhoIsInAlreadyIsNotAddedAgain() {
        visit("mensen/nieuw");
        fill("Bea", "bea@rijnoever.example");

        press("Iemand toevoegen");

        assertThat(email().getErrorMessage()).isEqualTo("Deze persoon doet al mee in dit netwerk.");
    }

    @Test
    void theDataOfAMemberAreSetRight() {
        visit(NetworkRoutes.member(membership("Bea")));
        _setValue(name(), "Bea de Visser");

        press("Bewaren");

        assertThat(people.names(cast)).contains("Bea de Visser");
    }

    @Test
    void aMemberBecomesLecturer() {
        visit(NetworkRoutes.member(membership("Priya")));
        _setValue(selectOf(Role.class, "Rol"), Role.LECTURER);

        press("Plaats bewaren");

        assertThat(people.as(
                        cast.coordinator(),
                        () -> memberships.find(cast.network(), new MemberFilter("", null, null, Role.LECTURER))))
                .contains(cast.professional());
    }

    @Test
    void endingAMembershipAsksFirst() {
        visit(NetworkRoutes.member(membership("Oscar")));

        press("Deelname stoppen");
        assertThat(people.names(cast)).contains("Oscar de Wit");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Deelname stoppen")));

        assertThat(people.names(cast)).doesNotContain("Oscar de Wit");
    }

    @Test
    void theLastCoordinatorCannotStop() {
        visit(NetworkRoutes.member(membership("Sanne")));

        press("Deelname stoppen");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Deelname stoppen")));

        assertThat(selectOf(Role.class, "Rol").getErrorMessage()).startsWith("Dit is de laatste coördinator");
    }

    @Test
    void theDataOfSomeoneWithRightsElsewhereAreForThemselves() {
        var there = people.noorderwerk();
        people.as(
                cast.coordinator(),
                () -> memberships.add(
                        cast.network(),
                        PersonExamples.byMail("Sanne", "sanne@noorderwerk.example"),
                        NetworkExamples.member(Perspective.OFFICIAL)));
        var membership = people.as(
                cast.coordinator(),
                () -> memberships
                        .search(
                                cast.network(),
                                new MemberFilter("", Perspective.OFFICIAL, null, null),
                                PageRequest.of(0, 9))
                        .stream()
                        .filter(it -> it.person().equals(there.coordinator()))
                        .findFirst()
                        .orElseThrow());

        visit(NetworkRoutes.member(membership.id()));

        assertThat(name().isReadOnly()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Bewaren"))).isEmpty();
    }

    @Test
    void aMemberOfAnotherNetworkDoesNotExist() {
        var there = people.noorderwerk();
        var stranger = people.as(
                there.coordinator(),
                () -> memberships
                        .search(there.network(), new MemberFilter("Bea", null, null, null), PageRequest.of(0, 9))
                        .getFirst()
                        .id());

        visit(NetworkRoutes.member(stranger));

        assertThat(_find(TextField.class)).isEmpty();
        assertThat(_find(H1.class, spec -> spec.withText("Bea Visser"))).isEmpty();
    }

    @Test
    void whoCoordinatesNothingDoesNotSeeThePage() {
        signIn(cast.student());
        visit("mensen");

        assertThat(_find(Grid.class)).isEmpty();
    }

    private void fill(String name, String email) {
        _setValue(name(), name);
        _setValue(email(), email);
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Naam"));
    }

    private static EmailField email() {
        return _get(EmailField.class, spec -> spec.withLabel("E-mailadres"));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> selectOf(Class<T> type, String label) {
        return (Select<T>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private MembershipId membership(String name) {
        return people.as(
                cast.coordinator(),
                () -> memberships
                        .search(cast.network(), new MemberFilter(name, null, null, null), PageRequest.of(0, 9))
                        .getFirst()
                        .id());
    }
}
