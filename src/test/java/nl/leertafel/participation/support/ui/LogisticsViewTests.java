package nl.leertafel.participation.support.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.EnumMap;
import java.util.Map;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.support.Logistics;
import nl.leertafel.participation.support.NeedKind;
import nl.leertafel.participation.support.Needs;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

class LogisticsViewTests extends PageTest {

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Logistics logistics;

    @Autowired
    Attendance attendance;

    Around around;

    @BeforeEach
    void aTable() {
        around = readers.aFullTable();
    }

    @Test
    void anEmptyListTeachesHowItFills() {
        open(Part.COORDINATOR);

        _assertOne(EmptyState.class);
        _assertOne(Button.class, spec -> spec.withText("Schrijf op wat iemand nodig heeft"));
    }

    @Test
    void countsComeWithoutNamesAndATickStays() {
        note(Part.OWNER, Map.of(NeedKind.DIET, "halal", NeedKind.WHEELCHAIR_SPACE, ""));
        note(Part.AT_TABLE, Map.of(NeedKind.DIET, "halal", NeedKind.INTERPRETER, "Tigrinya"));
        open(Part.COORDINATOR);

        assertThat(words())
                .contains("Eten en drinken: 2", "2 × halal", "Plek voor een rolstoel: 1", "Tigrinya (Timo Jansen)")
                .contains("Op dinsdag 15 december wissen wij")
                .doesNotContain("Bea Visser");
        _setValue(_get(Checkbox.class, spec -> spec.withId("DIET")), true);
        open(Part.COORDINATOR);
        assertThat(_get(Checkbox.class, spec -> spec.withId("DIET")).getValue()).isTrue();
    }

    @Test
    void onThePhoneItIsWrittenDownOnlyWithPermission() {
        open(Part.COORDINATOR);
        _click(_get(Button.class, spec -> spec.withText("Schrijf op wat iemand nodig heeft")));
        _setValue(person(), row(Part.OWNER));
        _setValue(_get(TextField.class, spec -> spec.withId("INTERPRETER")), "Tigrinya");

        _click(save());
        var consent = _get(Checkbox.class, spec -> spec.withId("consent"));
        assertThat(consent.getErrorMessage()).startsWith("Zonder toestemming bewaren wij dit niet.");
        _setValue(consent, true);
        _click(save());

        _assertNone(Dialog.class);
        assertThat(words()).contains("Tigrinya (Bea Visser)");
    }

    @Test
    void whatStandsThereIsShownOnThePhoneAndErasedWhenAsked() {
        note(Part.OWNER, Map.of(NeedKind.INTERPRETER, "Tigrinya"));
        open(Part.COORDINATOR);
        _click(_get(Button.class, spec -> spec.withText("Schrijf op wat iemand nodig heeft")));
        _setValue(person(), row(Part.OWNER));

        assertThat(_get(TextField.class, spec -> spec.withId("INTERPRETER")).getValue())
                .isEqualTo("Tigrinya");
        _click(_get(Button.class, spec -> spec.withText("Wis wat er staat")));
        assertThat(words()).doesNotContain("Tigrinya");
    }

    @Test
    void theOneItIsHandedToReadsItAndHandsItToNobody() {
        note(Part.OWNER, Map.of(NeedKind.DIET, "halal"));
        people.as(around.known(Part.COORDINATOR), () -> logistics.handTo(around.session(), around.known(Part.MEMBER)));

        open(Part.MEMBER);
        assertThat(words()).contains("halal", "Fatima El Amrani regelt dit.");
        _assertNone(ComboBox.class);
        _assertNone(Button.class, spec -> spec.withText("Schrijf op wat iemand nodig heeft"));
        visit("start");
        assertThat(words()).contains("Jij regelt wat mensen nodig hebben");
    }

    @Test
    void nobodyElseFindsThisPage() {
        for (var part : new Part[] {Part.OWNER, Part.MEMBER, Part.ADMINISTRATOR, Part.COORDINATOR_OF_ANOTHER_NETWORK}) {
            open(part);
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst())
                    .as(part.name())
                    .isInstanceOf(HasErrorParameter.class);
        }
    }

    private void open(Part part) {
        signIn(around.known(part));
        visit("bijeenkomst/" + around.session().sessionId() + "/regelen");
    }

    private void note(Part part, Map<NeedKind, String> words) {
        people.as(
                around.known(Part.COORDINATOR),
                () -> logistics.note(around.session(), around.known(part), new Needs(new EnumMap<>(words)), true));
    }

    private ParticipantRow row(Part part) {
        return people
                .as(
                        around.known(Part.COORDINATOR),
                        () -> attendance.participants(around.session(), "", null, Pageable.ofSize(20)))
                .stream()
                .filter(it -> it.person().equals(around.known(part)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ParticipantRow> person() {
        return _get(ComboBox.class, spec -> spec.withId("person"));
    }

    private static Button save() {
        return _get(Button.class, spec -> spec.withText("Bewaar"));
    }

    private static String words() {
        var page = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return page.getElement().getTextRecursively();
    }
}
