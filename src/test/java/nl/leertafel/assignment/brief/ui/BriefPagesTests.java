package nl.leertafel.assignment.brief.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.leertafel.assignment.brief.BriefExamples.LAST_DAY;
import static nl.leertafel.assignment.brief.BriefExamples.firstLetter;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionForm;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefStatus;
import nl.leertafel.assignment.brief.BriefWorker;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.MarkdownField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions from practice as who asks and who takes them work with them. */
class BriefPagesTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private KnowledgeAgenda agenda;

    @Autowired
    private BriefWriting writing;

    @Autowired
    private BriefPool pool;

    @Autowired
    private BriefWorker worker;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private MinuteTaking taking;

    @Autowired
    private TestClock clock;

    private NetworkCast cast;
    private QuestionId question;

    @BeforeEach
    void aQuestionOfAResident() {
        cast = people.rijnoever();
        question = people.as(cast.coordinator(), () -> {
            var theme = agenda.addTheme(cast.network(), "Wonen");
            return agenda.add(
                    cast.network(),
                    new QuestionForm(theme, AgendaExamples.EVICTION, "", QuestionStatus.OPEN, cast.resident()));
        });
    }

    @Test
    void aResidentAsksFromTheQuestionTheyKeep() {
        signIn(cast.resident());
        visit("kennisagenda/" + question.questionId());
        assertThat(titles()).contains("Praktijkvragen");
        visit(hrefOf("Stel een praktijkvraag"));
        press("Stel de vraag");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Titel")).getErrorMessage())
                .isNotBlank();
        fillIn();
        press("Stel de vraag");

        assertThat(_get(H1.class).getText()).isEqualTo("Welke eerste brief maakt wel iemand open?");
        assertThat(words()).contains("Te kiezen", "Gevraagd door: bewoners van de Kade", AgendaExamples.EVICTION);
        _assertNone(Button.class, spec -> spec.withText("Kies deze vraag"));
    }

    @Test
    void aLecturerFindsOneTakesItAndMakesAnAssignmentOfIt() {
        asked();
        signIn(cast.lecturer());
        visit("start");
        assertThat(titles()).contains("De praktijk vraagt");
        visit("praktijkvragen?niveau=mbo");
        assertThat(_find(Grid.class)).isEmpty();
        visit("praktijkvragen?niveau=bachelor&periode=2027-02");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        visit(BriefRoutes.brief(asked()));
        press("Kies deze vraag");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Titel")).getValue())
                .startsWith("Welke eerste brief");
        assertThat(_get(MarkdownField.class, spec -> spec.withLabel("Opdracht")).getValue())
                .contains("**Wat mogen de studenten niet**", "Geen namen opschrijven.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vak")), "Sociaal werk");
        _setValue(_get(DayField.class, spec -> spec.withLabel("Inleverdatum")), LAST_DAY.plusMonths(2));
        students().setValue(Set.of(new Candidate(cast.student(), "Timo Jansen", Perspective.STUDENT)));
        press("Opdracht geven");

        assertThat(_get(H1.class).getText()).startsWith("Welke eerste brief");
        signIn(cast.resident());
        visit("praktijkvragen");
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void whoComesSecondReadsThatItIsTaken() {
        var id = asked();
        var ruud = people.member(
                cast, PersonExamples.byMail("Ruud Post", "ruud@hogeschool.example"), NetworkExamples.lecturer());
        signIn(cast.lecturer());
        visit(BriefRoutes.brief(id));
        people.as(ruud, () -> pool.take(id, pool.details(id).version()));

        press("Kies deze vraag");

        expectNotifications("Een andere docent was net iets eerder. Deze vraag is gekozen.");
        assertThat(words()).contains("Ruud Post");
    }

    @Test
    void whoAskedGivesWhatReturnedAnotherDay() {
        var id = asked();
        clock.set(LAST_DAY.plusDays(1).atTime(9, 0));
        worker.run();
        signIn(cast.resident());
        visit("start");
        assertThat(titles()).contains("Jouw praktijkvragen");
        visit(BriefRoutes.brief(id));

        press("Kies een nieuwe dag");
        press("Stel de vraag opnieuw");
        var day = _get(DayField.class);
        assertThat(day.getErrorMessage()).isNotBlank();
        _setValue(day, LAST_DAY.plusMonths(1));
        press("Stel de vraag opnieuw");

        assertThat(words()).contains("Te kiezen").doesNotContain("Niemand koos");
        press("Stop de vraag");
        sayYes("Stop de vraag");
        assertThat(words()).contains("Gestopt");
    }

    @Test
    void aLineOfTheMinutesBecomesOne() {
        var evening = people.as(cast.coordinator(), () -> {
            var id = planning.plan(cast.network(), SessionExamples.on(question, SessionExamples.kenniscafe()));
            planning.publish(id);
            clock.set(SessionExamples.EVENING);
            facilitation.begin(id);
            taking.write(id, new OutcomeForm(OutcomeKind.SIGNAL, "Niemand opent de **brief**.", null));
            return id;
        });
        signIn(cast.coordinator());
        visit("bijeenkomst/" + evening.sessionId() + "/verslag");
        visit(hrefOf("Maak er een praktijkvraag van"));

        assertThat(titles()).contains("Dit zei de tafel");
        assertThat(_get(MarkdownField.class).getValue()).isEqualTo("Niemand opent de **brief**.");
        fillIn();
        press("Stel de vraag");

        assertThat(titles()).contains("Dit zei de tafel");
        visit(hrefOf("Wijzig"));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Zet de regel uit het verslag erbij")), false);
        press("Bewaar");
        assertThat(titles()).doesNotContain("Dit zei de tafel");
        assertThat(words()).contains(SessionExamples.kenniscafe().title(), AgendaExamples.EVICTION);
        var asked = people.as(cast.coordinator(), () -> pool.ofSession(evening, 5));
        assertThat(asked)
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(BriefStatus.OPEN));
    }

    @Test
    void aStudentMeetsNoneOfIt() {
        asked();
        signIn(cast.student());
        visit("kennisagenda/" + question.questionId());
        assertThat(titles()).doesNotContain("Praktijkvragen");
        visit("opdrachten");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(BriefRoutes.LIST);
        visit("praktijkvragen/nieuw");
        _assertNone(BriefFields.class);
    }

    private BriefId asked() {
        return people.as(cast.resident(), () -> writing.write(cast.network(), firstLetter(question)));
    }

    private static void fillIn() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Welke eerste brief maakt wel iemand open?");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wie vraagt dit")), "bewoners van de Kade");
        _setValue(_get(MarkdownField.class), "Niemand opent de brief.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat moet het opleveren")), "Een betere brief.");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Candidate> students() {
        return (MultiSelectComboBox<Candidate>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Studenten"));
    }

    private static String hrefOf(String words) {
        return _get(Anchor.class, spec -> spec.withText(words)).getHref();
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String words() {
        return _get(BriefView.class).getElement().getTextRecursively();
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
