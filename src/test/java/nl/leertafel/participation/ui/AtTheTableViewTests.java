package nl.leertafel.participation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AtTheTableViewTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory directory;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void anEmptyTableTeachesHowItFills() {
        open(published(SessionExamples.kenniscafe()));

        _assertOne(EmptyState.class);
        _assertOne(Button.class, spec -> spec.withText("Zet iemand op de lijst"));
        _assertOne(Button.class, spec -> spec.withText("Nodig leden uit"));
    }

    @Test
    void theAddressSaysWhomOneLooksFor() {
        var session = published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit", "Truus de Boer");

        open(session);
        assertThat(rows()).isEqualTo(3);
        visit(session, "stand=waiting");
        assertThat(rows()).isEqualTo(2);
        visit(session, "stand=waiting&zoek=noor");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theNumberBesideAStateNarrowsTheListToIt() {
        open(published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit", "Truus de Boer"));

        _click(state("2 Wacht op een plek"));
        assertThat(rows()).isEqualTo(2);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoek op naam")), "truus");
        assertThat(rows()).isEqualTo(1);
        _click(state("3 Iedereen"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whoIsWrittenDownAtAFullTableIsToldToWait() {
        var session = published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit");
        open(session);

        _click(_get(Button.class, spec -> spec.withText("Zet iemand op de lijst")));
        assertThat(sentences()).anyMatch(it -> it.endsWith("op de wachtlijst als nummer 2."));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Truus de Boer");
        _setValue(perspective("Komt als"), Perspective.RESIDENT);
        _click(_get(Button.class, spec -> spec.withText("Zet op de lijst")));

        NotificationsKt.expectNotifications("Truus de Boer staat op de wachtlijst, nummer 2.");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void aGroupIsWrittenDownTogetherAndTheNextCallerAfterIt() {
        var session = published(SessionExamples.kenniscafe(4), "Opa Kees");
        open(session);

        _click(_get(Button.class, spec -> spec.withText("Zet iemand op de lijst")));
        var name = _get(TextField.class, spec -> spec.withLabel("Naam"));
        _setValue(name, "Selam Tesfay");
        _setValue(perspective("Komt als"), Perspective.RESIDENT);
        _setValue(_get(IntegerField.class, spec -> spec.withId("people")), 3);
        _setValue(_get(IntegerField.class, spec -> spec.withId("helpers")), 1);
        assertThat(sentences()).anyMatch(it -> it.contains("zij komen met 4") && it.endsWith("als nummer 1."));
        _setValue(_get(IntegerField.class, spec -> spec.withId("people")), 2);
        _click(_get(Button.class, spec -> spec.withText("Daarna nog iemand")));

        assertThat(name.getValue()).isEmpty();
        _setValue(name, "Truus de Boer");
        _click(_get(Button.class, spec -> spec.withText("Zet op de lijst")));
        assertThat(directory.tally(session))
                .containsEntry(ParticipationStatus.ACCEPTED, 2)
                .containsEntry(ParticipationStatus.WAITING, 1);
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost() {
        open(published(SessionExamples.kenniscafe()));

        _click(_get(Button.class, spec -> spec.withText("Zet iemand op de lijst")));
        var email = _get(EmailField.class);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Truus de Boer");
        _setValue(perspective("Komt als"), Perspective.RESIDENT);
        email.setValue("truus bij de bakker");
        _click(_get(Button.class, spec -> spec.withText("Zet op de lijst")));

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).startsWith("Dit is geen goed e-mailadres");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("Truus de Boer");
    }

    @Test
    void theConsequenceOfAChangeIsSaidBeforeItHappens() {
        var session = published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit");
        visit(session, "zoek=kees");

        changeButton().click();
        _setValue(states(), ParticipationStatus.DECLINED);
        assertThat(sentences()).contains("De plek van Opa Kees komt vrij. Wij bieden de plek aan de wachtlijst aan.");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(directory.tally(session))
                .containsEntry(ParticipationStatus.DECLINED, 1)
                .containsEntry(ParticipationStatus.WAITING, 1)
                .doesNotContainKey(ParticipationStatus.ACCEPTED);
        assertThat(_get(TablePicture.class).getElement().getTextRecursively()).contains("1 plek is aangeboden");
    }

    @Test
    void noOneIsSeatedAtAFullTableAndTheDialogSaysWhy() {
        var session = published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit");
        visit(session, "zoek=noor");

        changeButton().click();
        _setValue(states(), ParticipationStatus.ACCEPTED);
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(states().getErrorMessage()).startsWith("Er is nu geen plek voor deze persoon.");
    }

    @Test
    void thePreviewOfAnInvitationCountsMailsCallsAndWhoWasInvitedBefore() {
        people.member(rijnoever, PersonExamples.henk(), NetworkExamples.member(Perspective.RESIDENT));
        var session = published(SessionExamples.kenniscafe());
        people.as(rijnoever.student(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        open(session);

        _click(_get(Button.class, spec -> spec.withText("Nodig leden uit")));
        assertThat(sentences()).contains("6 mensen: 5 krijgen een mail, 1 moet je bellen. 1 was al uitgenodigd.");
        _setValue(perspective("Als"), Perspective.RESIDENT);
        assertThat(sentences()).contains("2 mensen: 1 krijgt een mail, 1 moet je bellen.");
        _click(_get(Button.class, spec -> spec.withText("Nodig 2 mensen uit")));

        NotificationsKt.expectNotifications("2 mensen zijn uitgenodigd.");
        assertThat(directory.tally(session)).containsEntry(ParticipationStatus.INVITED, 2);
    }

    @Test
    void whoWaitsIsShownWithTheirPlaceAndWhy() {
        var session = published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit");
        open(session);

        assertThat(wordsOfRow(0)).contains("Nummer 1 op de wachtlijst. Alle plekken zijn bezet.");
        attendance.change(session, personOfRow(1), ParticipationStatus.DECLINED);
        open(session);
        assertThat(wordsOfRow(0) + wordsOfRow(1)).contains("Plek aangeboden", "Kan kiezen tot zaterdag 5 december");
    }

    @Test
    void aListThatIsClosedCanOnlyBeRead() {
        var session = published(SessionExamples.kenniscafe(), "Opa Kees");
        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De zaal is dubbel verhuurd."));

        open(session);
        _assertNone(Button.class, spec -> spec.withText("Zet iemand op de lijst"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void onlyTheCoordinatorFindsThisPageAndItsList() {
        var session = published(SessionExamples.kenniscafe(), "Opa Kees");

        for (var other : List.of(people.noorderwerk().coordinator(), rijnoever.resident(), people.stranger())) {
            signIn(other);
            assertNotFound(address(session));
            assertNotFound("bijeenkomst/" + session.sessionId() + "/lijst");
        }
        signIn(rijnoever.coordinator());
        assertNotFound("bijeenkomst/geen-nummer/aan-tafel");
    }

    @Test
    void theListAtTheDoorHasALineForEveryoneWhoComes() {
        var session = published(SessionExamples.kenniscafe(1), "Opa Kees", "Noor Smit");
        signIn(rijnoever.coordinator());
        visit("bijeenkomst/" + session.sessionId() + "/lijst");

        var list = _get(NativeTable.class);
        assertThat(list.getCaptionText()).isEqualTo("1 persoon komt.");
        assertThat(list.getElement().getTextRecursively())
                .contains("Opa Kees", "Bewoner")
                .doesNotContain("Noor Smit");
    }

    private void open(SessionId session) {
        signIn(rijnoever.coordinator());
        visit(address(session));
    }

    private static void visit(SessionId session, String chosen) {
        UI.getCurrent().navigate(address(session), QueryParameters.fromString(chosen));
    }

    private static String address(SessionId session) {
        return "bijeenkomst/" + session.sessionId() + "/aan-tafel";
    }

    private void assertNotFound(String address) {
        visit(address);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(HasErrorParameter.class);
    }

    private SessionId published(SessionPlan plan, String... names) {
        var coordinator = rijnoever.coordinator();
        SessionId session = people.as(coordinator, () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            Arrays.stream(names)
                    .forEach(name -> attendance.add(
                            id, new NewParticipant(name, null, "010 000 0099", Perspective.RESIDENT, null)));
            return id;
        });
        signIn(coordinator);
        return session;
    }

    private static NativeButton state(String words) {
        return _find(NativeButton.class).stream()
                .filter(it -> it.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static String wordsOfRow(int row) {
        var grid = (Grid<ParticipantRow>) _get(Grid.class);
        var people = GridKt._get(grid, row);
        return grid.getColumns().stream()
                .map(it -> ((ComponentRenderer<?, ParticipantRow>) it.getRenderer())
                        .createComponent(people)
                        .getElement()
                        .getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("unchecked")
    private static PersonId personOfRow(int row) {
        return GridKt._get((Grid<ParticipantRow>) _get(Grid.class), row).person();
    }

    /** The button in the last column of the first row. */
    @SuppressWarnings("unchecked")
    private static Button changeButton() {
        var grid = (Grid<ParticipantRow>) _get(Grid.class);
        var buttons = (ComponentRenderer<Button, ParticipantRow>)
                grid.getColumns().getLast().getRenderer();
        return buttons.createComponent(GridKt._get(grid, 0));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ParticipationStatus> states() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Perspective> perspective(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static int rows() {
        return _size(_get(Grid.class));
    }
}
