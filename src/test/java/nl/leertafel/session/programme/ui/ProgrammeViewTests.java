package nl.leertafel.session.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.ProgrammeDirectory;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.session.programme.WorkingForm;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator makes a programme and leads the table through it. */
class ProgrammeViewTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private ProgrammePlanning programmes;

    @Autowired
    private ProgrammeDirectory directory;

    @Autowired
    private SessionDirectory sessions;

    @Autowired
    private TestClock clock;

    private NetworkCast rijnoever;
    private SessionId evening;

    @BeforeEach
    void anEvening() {
        rijnoever = people.rijnoever();
        evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            SessionExamples.programme().forEach(part -> programmes.add(id, part));
            planning.publish(id);
            return id;
        });
        signIn(rijnoever.coordinator());
    }

    @Test
    void aWorkingFormBringsItsNameItsLengthAndItsScript() {
        visit(SessionRoutes.page(evening, "programma"));
        click("Onderdeel toevoegen");
        chooseForm(WorkingForm.CHECK_OUT);
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Minuten")).getValue())
                .isEqualTo(10);
        inDialog("Bewaar");

        assertThat(titles()).endsWith("Check-out rondje");
        assertThat(directory.items(evening).getLast().form()).isEqualTo(WorkingForm.CHECK_OUT);
    }

    @Test
    void partsCanBeDragged() {
        visit(SessionRoutes.page(evening, "programma"));
        assertThat(_get(Grid.class).isRowsDraggable()).isTrue();
        people.as(rijnoever.coordinator(), () -> planning.cancel(evening, "De zaal is dicht."));
        visit(SessionRoutes.page(evening, "programma"));
        assertThat(_get(Grid.class).isRowsDraggable()).isFalse();
    }

    @Test
    void whatIsMissingStandsAtItsFieldAndTheDialogStays() {
        visit(SessionRoutes.page(evening, "programma"));
        click("Onderdeel toevoegen");
        inDialog("Bewaar");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Onderdeel")).isInvalid())
                .isTrue();
        _assertOne(Dialog.class);
    }

    @Test
    void leadingGoesFromOnePartToTheNext() {
        clock.set(SessionExamples.EVENING);
        visit(SessionRoutes.page(evening, "programma"));
        click("Begin de bijeenkomst");
        _assertOne(H3.class, spec -> spec.withText("Welkom en soep"));
        click("Door naar: Drie verhalen");
        _assertOne(H3.class, spec -> spec.withText("Drie verhalen"));
    }

    @Test
    void beforeTheDayNobodyBegins() {
        visit(SessionRoutes.page(evening, "programma"));
        _assertNone(Button.class, spec -> spec.withText("Begin de bijeenkomst"));
    }

    @Test
    void closingAsksWhereTheRestGoesAndOpeningAgainAsksWhy() {
        var next = people.as(
                rijnoever.coordinator(),
                () -> planning.copy(evening, SessionExamples.evening(SessionExamples.EVENING.plusWeeks(2))));
        clock.set(SessionExamples.EVENING);
        visit(SessionRoutes.page(evening, "programma"));
        click("Begin de bijeenkomst");
        clock.set(SessionExamples.EVENING.plusHours(3));
        visit(SessionRoutes.page(evening, "programma"));
        click("Afsluiten");
        inDialog("Toch afsluiten");

        assertThat(sessions.details(evening).status()).isEqualTo(SessionStatus.CLOSED);
        assertThat(titles()).isEmpty();
        assertThat(directory.items(next)).hasSize(6);

        visit(SessionRoutes.page(evening, "overzicht"));
        click("Weer openen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom open je hem weer?")), "Eén afspraak ontbrak.");
        inDialog("Weer openen");
        assertThat(sessions.details(evening).isPublished()).isTrue();
    }

    @Test
    void theBeamerShowsWhatWeAreAt() {
        clock.set(SessionExamples.EVENING);
        visit(SessionRoutes.page(evening, "scherm"));
        _assertOne(H2.class, spec -> spec.withText("We beginnen zo"));
        visit(SessionRoutes.page(evening, "programma"));
        click("Begin de bijeenkomst");
        visit(SessionRoutes.page(evening, "scherm"));
        _assertOne(H2.class, spec -> spec.withText("Welkom en soep"));
    }

    @SuppressWarnings("unchecked")
    private static void chooseForm(WorkingForm form) {
        var select = (Select<WorkingForm>) _get(Select.class, spec -> spec.withLabel("Werkvorm"));
        _setValue(select, form);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void inDialog(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    private List<String> titles() {
        return directory.items(evening).stream().map(ItemDetails::title).toList();
    }
}
