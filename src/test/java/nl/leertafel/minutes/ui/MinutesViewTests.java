package nl.leertafel.minutes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing along on one's own screen, and keeping the minutes. */
class MinutesViewTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Answers answers;

    @Autowired
    private MinuteTaking taking;

    @Autowired
    private TestClock clock;

    private NetworkCast rijnoever;
    private SessionId evening;

    @BeforeEach
    void anEveningThatGoesOn() {
        rijnoever = people.rijnoever();
        evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        people.as(rijnoever.resident(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        clock.set(SessionExamples.EVENING);
        people.as(rijnoever.coordinator(), () -> facilitation.begin(evening));
        signIn(rijnoever.coordinator());
    }

    @Test
    void whatOneTypesIsALineForEveryone() {
        open();
        type("De brief is te moeilijk.");
        click("Schrijf op");

        assertThat(lines()).extracting(OutcomeLine::text).containsExactly("De brief is te moeilijk.");
        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void whatAnotherScreenWroteAppearsByItself() {
        open();
        type("Ik ben nog bezig");
        people.as(
                rijnoever.resident(),
                () -> taking.write(
                        evening, new OutcomeForm(OutcomeKind.SIGNAL, "De balie is dicht op vrijdag.", null)));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(_find(OutcomeRow.class)).hasSize(1);
        assertThat(text().getValue()).isEqualTo("Ik ben nog bezig");
    }

    @Test
    void aQuickLineWithAnUnknownNameAsksAndLosesNothing() {
        open();
        type("@wim brief herschrijven voor 30 februari");
        click("Schrijf op");

        assertThat(sentences())
                .contains(
                        "Wie bedoel je? Die naam kennen we hier niet.",
                        "Die dag bestaat niet, of het kunnen er twee zijn. Welke dag is het klaar?");
        assertThat(text().getValue()).isEqualTo("@wim brief herschrijven voor 30 februari");
        assertThat(lines()).isEmpty();

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Klaar op")), LocalDate.of(2027, 1, 12));
        click("Leg de actie vast");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Wie")).isInvalid())
                .isTrue();
        click("Toch een gewone regel");
        assertThat(lines()).extracting(OutcomeLine::kind).containsExactly(OutcomeKind.NOTE);
    }

    @Test
    void aClearQuickLineIsAnActionAtOnce() {
        open();
        type("@bea brief herschrijven voor 12 januari 2027");
        click("Schrijf op");

        assertThat(lines()).extracting(OutcomeLine::kind).containsExactly(OutcomeKind.ACTION);
        assertThat(sentences()).contains("Bea Visser, klaar op dinsdag 12 januari 2027");
    }

    @Test
    void whatWasTypedIsStillThereTheNextTime() {
        open();
        people.as(rijnoever.coordinator(), () -> taking.keepDraft(evening, "@wim brief"));
        open();

        assertThat(text().getValue()).isEqualTo("@wim brief");
    }

    @Test
    void atTheTableOneDecidesAboutOnesOwnName() {
        signIn(rijnoever.resident());
        open();
        _assertNone(ComboBox.class, spec -> spec.withLabel("Wie zei dit?"));
        type("Bel eerst.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Zet mijn naam erbij")), true);
        click("Schrijf op");
        assertThat(lines()).extracting(OutcomeLine::saidByName).containsExactly("Bea Visser");

        click("Haal mijn naam weg");
        assertThat(lines()).extracting(OutcomeLine::saidByName).containsOnlyNulls();
        _assertNone(Button.class, spec -> spec.withText("Leg voor"));
    }

    @Test
    void presentingSaysHowManyGetAMailAndThenTheyCanAdd() {
        people.as(rijnoever.coordinator(), () -> {
            taking.write(evening, new OutcomeForm(OutcomeKind.DECISION, "We bellen eerst.", null));
            planning.close(evening);
        });
        open();
        _assertNone(TextArea.class);
        click("Leg voor");
        assertThat(sentences()).contains("1 persoon krijgt een mail met de vraag om aan te vullen.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Leg voor")));

        _assertOne(TextArea.class);
        click("Maak nu definitief");
        sayYes("Maak nu definitief");
        _assertNone(TextArea.class);
    }

    @Test
    void whoWasNotThereFindsNothing() {
        signIn(rijnoever.lecturer());
        open();
        assertThat(_get(H1.class).getText()).isNotEqualTo("Wat helpt als je je huis uit moet?");
        _assertNone(TextArea.class);
    }

    private void open() {
        visit(SessionRoutes.page(evening, "verslag"));
    }

    private static void type(String words) {
        _setValue(text(), words);
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Wat werd er gezegd?"));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private List<OutcomeLine> lines() {
        return people.as(rijnoever.coordinator(), () -> taking.page(evening).lines());
    }
}
