package nl.leertafel.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.people.Channel;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One's own profile and the list of organisations. */
class PeoplePagesTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private PersonRegister register;

    @Autowired
    private OrganisationRegister organisations;

    @Test
    void everyoneKeepsTheirOwnDataRight() {
        var bea = people.rijnoever().resident();
        signIn(bea);
        visit("profiel");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Telefoonnummer")), "06 12 34 56 78");
        _setValue(channel(), Channel.PHONE);
        press("Bewaren");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Bea de Visser");
        press("Bewaren");

        assertThat(people.as(bea, register::ownProfile).phone()).isEqualTo("06 12 34 56 78");
        assertThat(people.as(bea, register::ownProfile).name()).isEqualTo("Bea de Visser");
        assertThat(people.as(bea, register::ownProfile).channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void anAddressOfSomeoneElseIsRefusedAtItsField() {
        signIn(people.rijnoever().resident());
        visit("profiel");
        _setValue(email(), "timo@rijnoever.example");

        press("Bewaren");

        assertThat(email().getErrorMessage()).isEqualTo("Iemand anders gebruikt dit e-mailadres al.");
        assertThat(email().getValue()).isEqualTo("timo@rijnoever.example");
    }

    @Test
    void whoWantsMailGivesAnAddress() {
        signIn(people.rijnoever().resident());
        visit("profiel");
        _setValue(email(), "");

        press("Bewaren");

        assertThat(email().getErrorMessage()).startsWith("Vul een e-mailadres in");
    }

    @Test
    void aCoordinatorAddsAndRenamesAnOrganisation() {
        var sanne = people.rijnoever().coordinator();
        signIn(sanne);
        visit("organisaties");
        press("Organisatie toevoegen");
        _setValue(nameInDialog(), "Gemeente Waterstad");
        press("Bewaren");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        press("Organisatie toevoegen");
        _setValue(nameInDialog(), "gemeente waterstad");
        press("Bewaren");

        assertThat(nameInDialog().getErrorMessage()).isEqualTo("Deze organisatie staat al in de lijst.");
    }

    @Test
    void organisationsAreSearchedFromTheAddressToo() {
        var sanne = people.rijnoever().coordinator();
        people.as(sanne, () -> organisations.add(PersonExamples.gemeente()));
        people.as(sanne, () -> organisations.add(PersonExamples.hogeschool()));
        signIn(sanne);

        visit("organisaties?zoek=hoge");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void whoCoordinatesNothingDoesNotSeeOrganisations() {
        signIn(people.rijnoever().lecturer());
        visit("organisaties");

        assertThat(_find(Button.class, spec -> spec.withText("Organisatie toevoegen")))
                .isEmpty();
    }

    private static TextField nameInDialog() {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Naam"));
    }

    private static EmailField email() {
        return _get(EmailField.class, spec -> spec.withLabel("E-mailadres"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Channel> channel() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Liefst bericht via"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
