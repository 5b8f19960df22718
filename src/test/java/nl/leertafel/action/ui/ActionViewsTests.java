package nl.leertafel.action.ui;

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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.action.ActionFilter;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about actions, as the resident, the coordinator and others at the table use them. */
class ActionViewsTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    ActionTracking tracking;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    SessionId evening;

    @BeforeEach
    void anEvening() {
        rijnoever = people.rijnoever();
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), rijnoever.resident(), rijnoever.student());
    }

    @Test
    void theTableAgreesSomethingInOneLine() {
        signIn(rijnoever.coordinator());
        visit(tab());
        _assertOne(EmptyState.class);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Wat")), "De brief herschrijven");
        _get(OwnerField.class).setValue(new ActionOwner(rijnoever.resident(), "Bea Visser", true));
        _setValue(_get(DayField.class), ActionExamples.DUE);
        _click(_get(Button.class, spec -> spec.withText("Spreek af")));

        NotificationsKt.expectNotifications("Opgeschreven. Doet iemand anders het? Dan krijgt die persoon een mail.");
        assertThat(rows()).isEqualTo(1);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Wat")).getValue())
                .isEmpty();
    }

    @Test
    void whatIsMissingOrTooEarlyIsSaidAtItsFieldAndNothingIsLost() {
        signIn(rijnoever.coordinator());
        visit(tab());
        var what = _get(TextField.class, spec -> spec.withLabel("Wat"));
        var agree = _get(Button.class, spec -> spec.withText("Spreek af"));

        _click(agree);
        assertThat(what.getErrorMessage()).isEqualTo("Vul dit in.");
        _setValue(what, "De brief herschrijven");
        _click(agree);
        assertThat(_get(OwnerField.class).getErrorMessage()).isEqualTo("Kies wie dit gaat doen.");
        _get(OwnerField.class).setValue(new ActionOwner(rijnoever.resident(), "Bea Visser", true));
        _setValue(_get(DayField.class), SessionExamples.EVENING.toLocalDate().minusDays(1));
        _click(agree);
        assertThat(_get(DayField.class).getErrorMessage())
                .isEqualTo("Deze dag is vóór de bijeenkomst. Kies de dag zelf of later.");
        assertThat(what.getValue()).isEqualTo("De brief herschrijven");
    }

    @Test
    void whoWasNotThereSeesNoTabAndNoCard() {
        agreed("De zaal bellen");
        signIn(rijnoever.professional());
        visit("bijeenkomst/" + evening.sessionId() + "/overzicht");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(tab());
        assertThat(titles()).doesNotContain("Wat is er afgesproken?");
        visit(tab());
        _assertNone(Card.class);

        signIn(rijnoever.student());
        visit("bijeenkomst/" + evening.sessionId() + "/overzicht");
        assertThat(titles()).contains("Wat is er afgesproken?");
    }

    @Test
    void myActionsAreTickedOffAtOnce() {
        agreed("De zaal bellen");
        signIn(rijnoever.resident());
        visit("acties");
        assertThat(rows()).isEqualTo(1);

        _click(step("Klaar"));
        NotificationsKt.expectNotifications("Mooi, dat is klaar.");
        _assertOne(EmptyState.class);
        visit("acties?stand=done");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void droppingItAsksWhyAndKeepsTheDialogOpen() {
        var action = agreed("De zaal bellen");
        signIn(rijnoever.resident());
        visit("acties");
        _click(step("Bijwerken"));
        choose(ActionStatus.DROPPED);
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Schrijf kort op waarom dit niet doorgaat.");

        _setValue(_get(TextArea.class), "De zaal is afgebrand");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(status(action)).isEqualTo(ActionStatus.DROPPED);
        _assertOne(EmptyState.class);
    }

    @Test
    void whatIsLateSaysSoInWords() {
        examples.agree(rijnoever.coordinator(), evening, rijnoever.official(), "De zaal bellen", ActionExamples.DUE);
        clock.set(ActionExamples.DUE.plusDays(2).atTime(9, 0));
        signIn(rijnoever.official());
        visit("acties");
        assertThat(sentences()).contains("Wat je hebt afgesproken aan tafel. 1 actie is te laat.");

        visit("start");
        assertThat(_get(H1.class).getText()).contains("Eén ding vraagt je aandacht.");
        assertThat(titles()).containsExactly("Mijn acties");
        assertThat(_find(Tag.class)).extracting(Tag::getText).containsExactly("te laat: eergisteren");
        _click(_get(Button.class, spec -> spec.withText("Klaar")));
        NotificationsKt.expectNotifications("Mooi, dat is klaar.");
        assertThat(titles()).doesNotContain("Mijn acties");
    }

    @Test
    void coordinatorsSearchAllActionsOfTheirNetwork() {
        agreed("De zaal bellen");
        agreed("De brief herschrijven");
        signIn(rijnoever.coordinator());
        visit("acties");
        _assertOne(EmptyState.class);
        _assertOne(Anchor.class, spec -> spec.withText("Alle acties van het netwerk"));

        visit("acties/netwerk?zoek=brief");
        assertThat(rows()).isEqualTo(1);
        visit("acties/netwerk?wie=" + rijnoever.resident().personId());
        assertThat(rows()).isEqualTo(2);
        assertThat(_get(OwnerField.class).getValue().name()).isEqualTo("Bea Visser");
        visit("acties/netwerk?wie=" + rijnoever.student().personId());
        _assertOne(EmptyState.class);
        visit("acties/netwerk");
        _setValue(state(), ActionFilter.State.LATE);
        visit("acties/netwerk?stand=late");
        _assertOne(EmptyState.class);
    }

    @Test
    void membersHaveNoPageWithEverybodysActions() {
        signIn(rijnoever.resident());
        visit("acties");
        _assertNone(Anchor.class, spec -> spec.withText("Alle acties van het netwerk"));
        visit("acties/netwerk");
        _assertNone(OwnerField.class);
    }

    @Test
    void theBoardHasAColumnForEachStateAndMovesByItsButtons() {
        agreed("De zaal bellen");
        signIn(rijnoever.resident());
        visit("acties?toon=board");
        assertThat(titles()).containsExactly("Nog te doen", "Bezig", "Klaar", "Gaat niet door");
        assertThat(inColumn("Nog te doen")).containsExactly("De zaal bellen");

        _click(_get(Button.class, spec -> spec.withText("Bijwerken")));
        choose(ActionStatus.DOING);
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(inColumn("Nog te doen")).isEmpty();
        assertThat(inColumn("Bezig")).containsExactly("De zaal bellen");
        _click(_get(Button.class, spec -> spec.withText("Klaar")));
        assertThat(inColumn("Klaar")).containsExactly("De zaal bellen");
    }

    @Test
    void whatIWroteDownForSomebodyIsNotAmongMine() {
        agreed("De zaal bellen");
        signIn(rijnoever.coordinator());
        visit("acties");
        _assertOne(EmptyState.class);
        visit("acties?deel=writer");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whoLeavesHandsOverInOneGo() {
        agreed("De zaal bellen");
        agreed("De brief herschrijven");
        signIn(rijnoever.coordinator());
        visit("acties/netwerk?wie=" + rijnoever.resident().personId());
        _click(_get(Button.class, spec -> spec.withText("Draag alle 2 open acties van Bea Visser over")));
        var dialog = _get(Dialog.class);
        _click(_get(Button.class, spec -> spec.withText("Draag over")));
        assertThat(_get(dialog, OwnerField.class).getErrorMessage()).isEqualTo("Kies iemand anders die dit gaat doen.");
        _get(dialog, OwnerField.class).setValue(new ActionOwner(rijnoever.student(), "Timo Jansen", true));
        _click(_get(Button.class, spec -> spec.withText("Draag over")));
        _assertOne(EmptyState.class);
        visit("acties/netwerk?wie=" + rijnoever.student().personId());
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void coordinatorsHandAnActionOver() {
        var action = agreed("De zaal bellen");
        signIn(rijnoever.coordinator());
        visit(tab());
        _click(step("Bijwerken"));
        _click(_get(Button.class, spec -> spec.withText("Wijzig wat, wie of wanneer")));
        var dialog = _get(Dialog.class);
        _get(dialog, OwnerField.class).setValue(new ActionOwner(rijnoever.student(), "Timo Jansen", true));
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(people.as(
                        rijnoever.coordinator(),
                        () -> tracking.details(action).action().ownerName()))
                .isEqualTo("Timo Jansen");
    }

    private static List<String> inColumn(String title) {
        var column = _get(
                Section.class,
                spec -> spec.withPredicate(it -> title.equals(it.getElement().getAttribute("aria-label"))));
        return _find(column, Row.class).stream()
                .map(it -> _get(it, Span.class, spec -> spec.withClasses("row-title"))
                        .getText())
                .toList();
    }

    private ActionItemId agreed(String what) {
        return examples.agree(rijnoever.coordinator(), evening, rijnoever.resident(), what, ActionExamples.DUE);
    }

    private ActionStatus status(ActionItemId action) {
        return people.as(rijnoever.coordinator(), () -> tracking.details(action).status());
    }

    private String tab() {
        return "bijeenkomst/" + evening.sessionId() + "/acties";
    }

    /** A button in the last column of the first row. */
    @SuppressWarnings("unchecked")
    private static Button step(String words) {
        var grid = (Grid<ActionDetails>) _get(Grid.class);
        var steps = (ComponentRenderer<ActionSteps, ActionDetails>)
                grid.getColumns().getLast().getRenderer();
        return steps.createComponent(GridKt._get(grid, 0))
                .getChildren()
                .map(Button.class::cast)
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void choose(ActionStatus status) {
        _setValue((RadioButtonGroup<ActionStatus>) _get(RadioButtonGroup.class), status);
    }

    @SuppressWarnings("unchecked")
    private static Select<ActionFilter.State> state() {
        return (Select<ActionFilter.State>) _get(Select.class, spec -> spec.withLabel("Stand"));
    }

    private static int rows() {
        return _size(_get(Grid.class));
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
