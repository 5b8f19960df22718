package nl.leertafel.agenda.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionForm;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgendaPagesTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private KnowledgeAgenda agenda;

    @Autowired
    private SessionPlanning planning;

    private NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void aCoordinatorBeginsWithATheme() {
        signIn(rijnoever.coordinator());
        visit("kennisagenda");
        _assertNone(Anchor.class, spec -> spec.withText("Vraag toevoegen"));

        _click(_get(Button.class, spec -> spec.withText("Thema toevoegen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van het thema")), "Wonen");
        _find(Button.class, spec -> spec.withText("Thema toevoegen")).getLast().click();

        assertThat(titles()).contains("Wonen");
        _assertOne(Anchor.class, spec -> spec.withText("Vraag toevoegen").withClasses("button"));
    }

    @Test
    void aQuestionIsAddedAndReadByMembers() {
        var living = theme("Wonen");
        signIn(rijnoever.coordinator());
        visit("kennisagenda/nieuw?thema=" + living.themeId());
        _click(_get(Button.class, spec -> spec.withText("Vraag toevoegen")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("De vraag")).isInvalid())
                .isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("De vraag")), AgendaExamples.EVICTION);
        _click(_get(Button.class, spec -> spec.withText("Vraag toevoegen")));
        assertThat(_get(H1.class).getText()).isEqualTo(AgendaExamples.EVICTION);

        signIn(rijnoever.resident());
        visit("kennisagenda");
        assertThat(titles()).containsExactly("Wonen");
        _assertOne(Anchor.class, spec -> spec.withText(AgendaExamples.EVICTION));
        _assertNone(Button.class, spec -> spec.withText("Thema toevoegen"));
        _assertNone(Checkbox.class);
    }

    @Test
    void theStatusInTheAddressNarrowsTheList() {
        var living = theme("Wonen");
        add(AgendaExamples.eviction(living));
        add(AgendaExamples.with(QuestionStatus.RESTING, AgendaExamples.question(living, "Wie helpt huurders?")));
        signIn(rijnoever.student());

        visit("kennisagenda?stand=resting");

        assertThat(questions()).containsExactly("Wie helpt huurders?");
        visit("kennisagenda?zoek=huis");
        assertThat(questions()).containsExactly(AgendaExamples.EVICTION);
    }

    @Test
    void aQuestionIsChangedInPlaceAndALostChangeSaysSo() {
        var living = theme("Wonen");
        var question = add(AgendaExamples.eviction(living));
        signIn(rijnoever.coordinator());
        visit(QuestionRoutes.question(question));
        _click(_get(Button.class, spec -> spec.withText("Vraag aanpassen")));
        people.as(
                rijnoever.coordinator(),
                () -> agenda.edit(question, 0, AgendaExamples.question(living, "Wat helpt na een ontruiming?")));

        status().setValue(QuestionStatus.ANSWERED);
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        NotificationsKt.expectNotifications(
                "Iemand anders wijzigde dit net. Open de pagina opnieuw om te zien wat er nu staat.");
        visit(QuestionRoutes.question(question));
        _click(_get(Button.class, spec -> spec.withText("Vraag aanpassen")));
        status().setValue(QuestionStatus.ANSWERED);
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(_get(H1.class).getText()).isEqualTo("Wat helpt na een ontruiming?");
    }

    @Test
    void removingAsksAndSaysWhyAQuestionStays() {
        var question = add(AgendaExamples.eviction(theme("Wonen")));
        people.as(
                rijnoever.coordinator(),
                () -> planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.kenniscafe())));
        signIn(rijnoever.coordinator());
        visit(QuestionRoutes.question(question));

        _click(_get(Button.class, spec -> spec.withText("Verwijderen")));
        sayYes("Verwijderen");

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo(AgendaExamples.EVICTION);
    }

    @Test
    void aQuestionShowsTheSessionsAboutItThatOneMaySee() {
        var question = add(AgendaExamples.eviction(theme("Wonen")));
        people.as(rijnoever.coordinator(), () -> {
            planning.publish(
                    planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.kenniscafe())));
            planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.leeratelier()));
        });

        signIn(rijnoever.resident());
        visit(QuestionRoutes.question(question));
        assertThat(questions()).containsExactly("Wat helpt als je je huis uit moet?");
        assertThat(_get(Anchor.class, spec -> spec.withText("Toon alle")).getHref())
                .isEqualTo("bijeenkomsten?wanneer=all&vraag=" + question.questionId());
        signIn(rijnoever.coordinator());
        visit(QuestionRoutes.question(question));
        assertThat(questions()).hasSize(2);
    }

    @Test
    void planningAsksForAQuestionUntilTheNetworkSwitchesThatOff() {
        var question = add(AgendaExamples.eviction(theme("Wonen")));
        var session = people.as(
                rijnoever.coordinator(),
                () -> planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.kenniscafe())));
        signIn(rijnoever.coordinator());
        visit("bijeenkomst/" + session.sessionId() + "/wijzigen");
        assertThat(field().chosen()).isEqualTo(question);
        field().setValue(null);
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(field().getErrorMessage()).isEqualTo("Kies een vraag van de kennisagenda.");

        visit("kennisagenda");
        _setValue(_get(Checkbox.class), false);

        visit("bijeenkomst/" + session.sessionId() + "/wijzigen");
        field().setValue(null);
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(_get(H1.class).getText()).isEqualTo("Wat helpt als je je huis uit moet?");
    }

    @Test
    void anotherNetworksQuestionIsNotThere() {
        var question = add(AgendaExamples.eviction(theme("Wonen")));
        signIn(people.noorderwerk().coordinator());
        visit("kennisagenda");
        assertThat(questions()).isEmpty();

        visit("bijeenkomsten?vraag=" + question.questionId());
        _assertNone(QuestionField.class);
        visit(QuestionRoutes.question(question));
        assertThat(_get(H1.class).getText()).isNotEqualTo(AgendaExamples.EVICTION);
    }

    private ThemeId theme(String name) {
        return people.as(rijnoever.coordinator(), () -> agenda.addTheme(rijnoever.network(), name));
    }

    private QuestionId add(QuestionForm form) {
        return people.as(rijnoever.coordinator(), () -> agenda.add(rijnoever.network(), form));
    }

    private static QuestionField field() {
        return _get(QuestionField.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<QuestionStatus> status() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Stand"));
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> questions() {
        return _find(Anchor.class, spec -> spec.withClasses("row-title")).stream()
                .map(Anchor::getText)
                .toList();
    }
}
