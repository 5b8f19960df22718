package nl.leertafel.insight.loop.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.insight.loop.AwaitedAnswer;
import nl.leertafel.insight.loop.Became;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionExamples;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answering what people brought in, and reading what became of one's own. */
class LoopViewTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    Reflecting reflecting;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;

    @BeforeEach
    void beaSharesWhatSheTookAway() {
        rijnoever = people.rijnoever();
        var bea = rijnoever.resident();
        var evening = examples.session(rijnoever, SessionExamples.kenniscafe(), bea);
        clock.set(SessionExamples.EVENING.plusDays(1));
        people.as(
                bea,
                () -> reflecting.save(
                        evening, ReflectionExamples.aboutEvictions(), SharedWith.TABLE, MyReflection.NEW));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theCoordinatorMeetsItAtHomeAndAnswersInPlainWords() {
        clock.set(SessionExamples.EVENING.plusDays(50));
        signIn(rijnoever.coordinator());
        visit("start");
        assertThat(titles()).contains("Wacht op een antwoord");

        visit("terugkoppeling");
        _click(firstStep());
        _click(_get(Button.class, spec -> spec.withText("Verstuur")));
        var became = (RadioButtonGroup<Became>) _get(RadioButtonGroup.class);
        assertThat(became.getErrorMessage()).isEqualTo("Kies of er iets mee is gebeurd.");
        _setValue(became, Became.NOTHING);
        _click(_get(Button.class, spec -> spec.withText("Verstuur")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Schrijf op waarom er niets mee is gedaan.");
        _setValue(_get(TextArea.class), "Er is dit jaar geen geld voor.");
        _click(_get(Button.class, spec -> spec.withText("Verstuur")));

        visit("start");
        assertThat(titles()).doesNotContain("Wacht op een antwoord");
    }

    @Test
    void membersReadTheirOwnAndTheFigureAndNobodysWork() {
        signIn(rijnoever.resident());
        visit("terugkoppeling");
        assertThat(titles()).containsExactly("Wat werd er van wat ik inbracht?", "Hoeveel kreeg op tijd antwoord?");
        _assertNone(Button.class, spec -> spec.withText("Geef antwoord"));
    }

    @SuppressWarnings("unchecked")
    private static Button firstStep() {
        var grid = (Grid<AwaitedAnswer>) _find(Grid.class).getFirst();
        var steps = (ComponentRenderer<Button, AwaitedAnswer>)
                grid.getColumns().getLast().getRenderer();
        return steps.createComponent(GridKt._get(grid, 0));
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
