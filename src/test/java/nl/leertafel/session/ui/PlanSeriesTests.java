package nl.leertafel.session.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanSeriesTests extends PageTest {

    @Autowired
    private People people;

    private NetworkCast rijnoever;

    @BeforeEach
    void aCoordinatorPlansAnEvening() {
        rijnoever = people.rijnoever();
        signIn(rijnoever.coordinator());
        visit(SessionRoutes.PLAN);
        _setValue(_get(TextField.class, spec -> spec.withId("title")), "Leeratelier maatwerk");
        _setValue(_get(DayField.class, spec -> spec.withId("startsAt")), LocalDate.of(2026, 12, 8));
        _setValue(_get(TimePicker.class, spec -> spec.withId("startTime")), LocalTime.of(19, 30));
    }

    @Test
    void showsTheDaysBeforeAnythingIsSavedAndTheOtherDatesAfter() {
        repeat("Om de week");
        _setValue(_get(IntegerField.class, spec -> spec.withId("times")), 3);

        assertThat(days()).containsExactly("dinsdag 8 december", "dinsdag 22 december", "dinsdag 5 januari 2027");
        save();
        assertThat(days())
                .containsExactly(
                        "dinsdag 8 december, 19.30 – 21.30 uurConcept",
                        "dinsdag 22 december, 19.30 – 21.30 uurConcept",
                        "dinsdag 5 januari 2027, 19.30 – 21.30 uurConcept");
    }

    @Test
    void takesDaysOneByOneAndBackAgain() {
        repeat("Op dagen die ik kies");
        pick(LocalDate.of(2026, 12, 17));
        pick(LocalDate.of(2026, 12, 10));

        assertThat(days())
                .containsExactly(
                        "dinsdag 8 december", "donderdag 10 decemberWeghalen", "donderdag 17 decemberWeghalen");
        _click(_find(Button.class, spec -> spec.withText("Weghalen")).getFirst());
        assertThat(days()).containsExactly("dinsdag 8 december", "donderdag 17 decemberWeghalen");
    }

    @Test
    void saysAtTheFieldThatOnceIsNoSeries() {
        repeat("Elke week");
        var times = _get(IntegerField.class, spec -> spec.withId("times"));
        _setValue(times, 1);
        save();

        assertThat(times.isInvalid()).isTrue();
        assertThat(times.getErrorMessage()).contains("minstens 2 keer");
        assertThat(_get(TextField.class, spec -> spec.withId("title")).getValue())
                .isEqualTo("Leeratelier maatwerk");
    }

    @SuppressWarnings("unchecked")
    private static void repeat(String how) {
        Select<Object> repeat = _get(Select.class, spec -> spec.withId("weeks"));
        repeat.getListDataView()
                .getItems()
                .filter(it -> repeat.getItemLabelGenerator().apply(it).equals(how))
                .forEach(it -> _setValue(repeat, it));
    }

    private static void pick(LocalDate day) {
        _setValue(_get(DayField.class, spec -> spec.withId("days")), day);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Bewaar als concept")));
    }

    private static List<String> days() {
        return _find(_get(OrderedList.class, spec -> spec.withClasses("days")), ListItem.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }
}
