package nl.leertafel.assignment.consent.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static nl.leertafel.assignment.consent.ConsentExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ConsentExamples;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.consent.Evidence;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.mail.BounceKind;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Agreeing, talking and noting consent, as students and their lecturer do it. */
class ConsentViewsTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private ChecklistKeeping keeping;

    @Autowired
    private Conversing conversing;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private Database database;

    private NetworkCast cast;
    private AssignmentId assignment;

    @BeforeEach
    void anAssignment() {
        cast = people.rijnoever();
        assignment = people.as(cast.lecturer(), () -> teaching.make(cast.network(), letters(cast.student())));
    }

    @Test
    void studentsWriteDownWhatIsAgreedAndTheLecturerApproves() {
        signIn(cast.student());
        visit(AssignmentRoutes.assignment(assignment));
        assertThat(words()).contains("Afspraken vooraf", "Nog niet ingevuld");
        _assertNone(Button.class, spec -> spec.withText("Gesprek plannen"));
        visit(ConsentRoutes.checklist(assignment));
        _setValue(area("Waarvoor is het gesprek?"), "Waarom brieven dicht blijven.");
        _assertNone(Button.class, spec -> spec.withText("Goedkeuren"));
        press("Bewaren");
        assertThat(tags()).containsExactly("Wacht op goedkeuring van de docent");

        signIn(cast.lecturer());
        visit(ConsentRoutes.checklist(assignment));
        press("Goedkeuren");
        assertThat(area("Meedoen is vrij").isInvalid()).isTrue();
        _setValue(area("Meedoen is vrij"), "Je hoeft niet.");
        _setValue(area("Wat bewaren wij, en hoe lang?"), "Een half jaar.");
        _setValue(area("Wie leest het?"), "Wij.");
        _setValue(area("Hoe neem je het terug?"), "Bel ons.");
        press("Goedkeuren");

        assertThat(tags()).containsExactly("Goedgekeurd");
        assertThat(words()).contains("Fatima El Amrani keurde dit goed");
        visit(AssignmentRoutes.chapter(assignment, AssignmentChapter.CONVERSATIONS));
        _get(Button.class, spec -> spec.withText("Gesprek plannen"));
    }

    @Test
    void aStudentPlansAConversationWritesItDownAndNotesConsent() {
        approve();
        signIn(cast.student());
        visit(AssignmentRoutes.assignment(assignment));
        press("Gesprek plannen");
        press("Plannen");
        assertThat(_get(DayField.class).isInvalid()).isTrue();
        _setValue(_get(DayField.class), TODAY);
        press("Plannen");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Gerda");
        press("Plannen");

        assertThat(_get(H1.class).getText()).isEqualTo("Gerda");
        assertThat(tags()).containsExactly("Toestemming ontbreekt nog");
        _setValue(area("Het verhaal"), "De envelop maakt al bang.");
        press("Bewaren");
        note();

        assertThat(words()).contains("Gebruiken in de les", "hardop gezegd", "genoteerd door Timo Jansen");
        visit(AssignmentRoutes.assignment(assignment));
        assertThat(words()).contains("Gesprekken");
    }

    @Test
    void aMailThatDidNotArriveIsSaidWithWhatToDo() {
        approve();
        var plan = ConsentExamples.gerda("gerda@thuis.example");
        people.as(cast.student(), () -> conversing.plan(assignment, plan));
        suppressions.bounced(
                database.sql(
                                "select outbox_message_id from outbox_message where topic like 'assignment/conversation/%'")
                        .query(UUID.class)
                        .single(),
                BounceKind.HARD,
                "550 5.1.1 unknown");

        signIn(cast.lecturer());
        people.as(cast.lecturer(), () -> conversing.own(assignment, PageRequest.of(0, 1)))
                .forEach(it -> visit(ConsentRoutes.conversation(assignment, it.id())));
        assertThat(words())
                .contains("De mail aan Gerda kwam niet aan, omdat het adres niet bestaat.", "op papier of hardop");
    }

    @Test
    void nobodyIsMailedAgainAndAgainBecauseOfWhatAStudentTypes() {
        approve();
        signIn(cast.student());
        for (int time = 0; time < 5; time++) {
            planByMail("gerda@thuis.example");
            assertThat(_get(H1.class).getText()).isEqualTo("Gerda");
        }

        planByMail("Gerda@Thuis.example");
        assertThat(_get(EmailField.class).getErrorMessage()).contains("kreeg vandaag al genoeg mails");
        _setValue(_get(EmailField.class), "karim@thuis.example");
        press("Plannen");
        assertThat(_get(H1.class).getText()).isEqualTo("Gerda");
    }

    private void planByMail(String email) {
        visit(AssignmentRoutes.assignment(assignment));
        press("Gesprek plannen");
        _setValue(_get(DayField.class), TODAY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Gerda");
        _setValue(_get(EmailField.class), email);
        press("Plannen");
    }

    @Test
    void whoTakesEverythingBackLeavesNothingOnTheScreen() {
        approve();
        signIn(cast.student());
        visit(AssignmentRoutes.assignment(assignment));
        press("Gesprek plannen");
        _setValue(_get(DayField.class), TODAY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Gerda");
        press("Plannen");
        _setValue(area("Aantekeningen"), "Ze was zenuwachtig.");
        press("Bewaren");

        press("Alles terugnemen");
        sayYes("Alles terugnemen");

        assertThat(_get(H1.class).getText()).isEqualTo("Teruggenomen gesprek");
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(words()).doesNotContain("Gerda", "zenuwachtig");
    }

    @Test
    void aCoordinatorReadsWhatIsAgreedAndNoConversation() {
        approve();
        signIn(cast.coordinator());
        visit(AssignmentRoutes.assignment(assignment));
        assertThat(words()).contains("Afspraken vooraf").doesNotContain("Gesprek plannen");
        visit(ConsentRoutes.checklist(assignment));

        assertThat(words()).contains("Stoppen mag altijd.");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    private void note() {
        press("Toestemming noteren");
        press("Noteren");
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        uses().setValue(Set.of(ConsentUse.TEACHING));
        evidence().setValue(Evidence.SAID_ALOUD);
        press("Noteren");
    }

    private void approve() {
        people.as(
                cast.lecturer(),
                () -> keeping.approve(assignment, keeping.write(assignment, 0, ConsentExamples.agreed())));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ConsentUse> uses() {
        return (CheckboxGroup<ConsentUse>) _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Evidence> evidence() {
        return (RadioButtonGroup<Evidence>) _get(RadioButtonGroup.class);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String words() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static List<String> tags() {
        return _find(Tag.class).stream().map(Tag::getText).toList();
    }
}
