package nl.leertafel.assignment.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static nl.leertafel.assignment.AssignmentExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.AssignmentSummary;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.assignment.NewAssignment;
import nl.leertafel.assignment.SessionLink;
import nl.leertafel.assignment.SessionReason;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.files.FileDetails;
import nl.leertafel.files.FileExamples;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.FileDrop;
import nl.leertafel.uikit.MarkdownField;
import nl.leertafel.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Assignments as a lecturer, a student and a coordinator work with them. */
class AssignmentPagesTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private Grouping grouping;

    @Autowired
    private StudentWork work;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private TestClock clock;

    private NetworkCast cast;
    private PersonId timo;

    @BeforeEach
    void aNetwork() {
        cast = people.rijnoever();
        timo = cast.student();
    }

    @Test
    void aLecturerMakesAnAssignment() {
        signIn(cast.lecturer());
        visit("opdrachten/nieuw");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "De brief die niemand opent");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vak")), "Sociaal werk");
        _setValue(_get(MarkdownField.class, spec -> spec.withLabel("Opdracht")), "Praat met drie mensen.");
        _setValue(
                _get(DayField.class, spec -> spec.withLabel("Inleverdatum")), AssignmentExamples.FRIDAY.toLocalDate());

        students().setValue(Set.of(new Candidate(timo, "Timo Jansen", Perspective.STUDENT)));
        press("Opdracht geven");

        assertThat(_get(H1.class).getText()).isEqualTo("De brief die niemand opent");
        people.as(
                timo, () -> assertThat(work.countMine(AssignmentPeriod.CURRENT)).isEqualTo(1));
    }

    @Test
    void whoGuidesFromPracticeFindsTheAssignmentOnTheStartPageAndInTheList() {
        people.as(
                cast.lecturer(),
                () -> teaching.make(cast.network(), AssignmentExamples.guided(cast.professional(), timo)));
        signIn(cast.professional());

        visit("start");
        _get(H2.class, spec -> spec.withText("Opdrachten die je begeleidt"));
        _get(Anchor.class, spec -> spec.withText("De brief die niemand opent"));
        visit("opdrachten");
        _get(H2.class, spec -> spec.withText("Opdrachten die je begeleidt"));
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aStudentHandsInATextAndFindsItBack() {
        var id = made();
        signIn(timo);
        visit("opdrachten");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        visit(AssignmentRoutes.assignment(id));
        press("Inleveren");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Schrijf eerst in gewone taal wat je vond.");
        _setValue(_get(TextArea.class), "Drie gesprekken.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Link")), "javascript:alert(1)");
        press("Inleveren");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Link")).getErrorMessage())
                .startsWith("Dit is geen goed webadres");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Drie gesprekken.");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Link")), "https://voorbeeld.example/x");
        press("Inleveren");

        assertThat(titles()).contains("Wat je inleverde");
        assertThat(words()).contains("Ingeleverd op donderdag 3 december", "https://voorbeeld.example/x");
        _click(_get(Button.class, spec -> spec.withText("Iets anders inleveren")));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Drie gesprekken.");
    }

    @Test
    void aFileIsTakenInOrRefusedAtItsField() {
        var id = made();
        signIn(timo);
        visit(AssignmentRoutes.assignment(id));
        var field = _get(FileDrop.class);
        _setValue(_get(TextArea.class), "Drie gesprekken.");

        send("verslag.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(field.getErrorMessage()).startsWith("Een webpagina of SVG-tekening kan niet");
        assertThat(field.isInvalid()).isTrue();

        send("verslag.pdf", FileExamples.pdf());
        assertThat(field.isInvalid()).isFalse();
        assertThat(words()).contains("verslag.pdf · 1 kB");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Drie gesprekken.");
        press("Inleveren");

        people.as(
                timo,
                () -> assertThat(work.myHandIn(id).orElseThrow().newest().files())
                        .extracting(FileDetails::name)
                        .containsExactly("verslag.pdf"));
    }

    @Test
    void uploadingSpeaksDutch() {
        var id = made();
        signIn(timo);
        visit(AssignmentRoutes.assignment(id));

        var words = _get(Upload.class).getI18n();

        assertThat(words.getAddFiles().getOne()).isEqualTo("Kies een bestand");
        assertThat(words.getError().getFileIsTooBig()).contains("hoogstens 10 MB");
        assertThat(words.getUploading().getError().getForbidden()).isNotBlank();
    }

    @Test
    void aLecturerReadsAndAnswers() {
        var id = made();
        people.as(timo, () -> work.handIn(id, null, text("Drie gesprekken.")));
        signIn(cast.lecturer());
        visit("start");
        assertThat(titles()).contains("Wacht op jouw feedback");

        visit(AssignmentRoutes.assignment(id));
        assertThat(words()).contains("Ingeleverd: 1 van 1.");
        var handIn = people.as(cast.lecturer(), () -> teaching.unanswered(1))
                .getFirst()
                .id();
        visit(AssignmentRoutes.handIn(id, handIn));
        press("Feedback geven");
        assertThat(_get(TextArea.class).getErrorMessage()).isNotBlank();
        _setValue(_get(TextArea.class), "Sterk.");
        standing().setValue(Standing.MEETS);
        press("Feedback geven");

        visit(AssignmentRoutes.handIn(id, handIn));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Sterk.");
        signIn(timo);
        visit(AssignmentRoutes.assignment(id));
        assertThat(words()).contains("Wat je inleverde", "Feedback", "Voldoet");
        assertThat(words()).contains("Lever je toch iets anders in, dan bekijkt je docent het opnieuw.");
    }

    @Test
    void aLecturerGivesAGroupMoreTime() {
        var id = made();
        signIn(cast.lecturer());
        visit(AssignmentRoutes.chapter(id, AssignmentChapter.PLANNING));
        press("Uitstel geven");
        chooseGroup(id);
        press("Geven");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reden")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reden")), "De tolk kon pas later.");
        press("Geven");
        assertThat(_get(DayField.class, spec -> spec.withLabel("Inleverdatum")).isInvalid())
                .isTrue();
        _setValue(
                _get(DayField.class, spec -> spec.withLabel("Inleverdatum")),
                AssignmentExamples.FRIDAY.toLocalDate().plusDays(7));
        press("Geven");

        assertThat(words()).contains("De tolk kon pas later.", "vrijdag 18 december");
        signIn(timo);
        visit(AssignmentRoutes.assignment(id));
        assertThat(words()).contains("De tolk kon pas later.");
        signIn(cast.lecturer());
        visit(AssignmentRoutes.chapter(id, AssignmentChapter.PLANNING));
        press("Intrekken");
        assertThat(words()).doesNotContain("De tolk");
    }

    @Test
    void feedbackOnWhatIsNoLongerThereIsRefusedAndKept() {
        var id = made();
        people.as(timo, () -> work.handIn(id, null, text("Eerste.")));
        var handIn = people.as(cast.lecturer(), () -> teaching.unanswered(1))
                .getFirst()
                .id();
        signIn(cast.lecturer());
        visit(AssignmentRoutes.handIn(id, handIn));
        _setValue(_get(TextArea.class), "Over de eerste.");
        people.as(timo, () -> work.handIn(id, 0, text("Tweede.")));

        press("Feedback geven");

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Over de eerste.");
        people.as(
                timo,
                () -> assertThat(work.myHandIn(id).orElseThrow().newest().isAnswered())
                        .isFalse());
    }

    @Test
    void aCoordinatorSeesNumbersOnly() {
        var id = made();
        people.as(timo, () -> work.handIn(id, null, text("Een geheim verslag.")));
        signIn(cast.coordinator());
        visit("opdrachten");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        visit(AssignmentRoutes.assignment(id));

        assertThat(words()).contains("Ingeleverd: 1 van 1.").doesNotContain("Timo", "geheim");
        visit("opdrachten/nieuw");
        _assertNone(AssignmentForm.class);
    }

    @Test
    void whatIsOverStandsBehindAFilterInTheAddress() {
        made();
        clock.set(AssignmentExamples.FRIDAY.plusDays(1));
        signIn(timo);
        visit("opdrachten");
        assertThat(_find(Grid.class)).isEmpty();

        visit("opdrachten?wanneer=voorbij");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(_get(Select.class).getValue()).isEqualTo(AssignmentPeriod.PAST);
        visit("start");
        assertThat(tags()).contains("Te laat, inleveren kan nog");
    }

    @Test
    void theTabOfASessionIsThereForWhoSeesAnAssignment() {
        var session = published();
        made();
        signIn(cast.resident());
        visit("bijeenkomst/" + session.sessionId() + "/overzicht");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).noneMatch(it -> it.endsWith("/opdrachten"));

        signIn(cast.lecturer());
        visit("bijeenkomst/" + session.sessionId() + "/opdrachten");
        choose(_get(ComboBox.class));
        press("Koppelen");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        signIn(timo);
        visit("bijeenkomst/" + session.sessionId() + "/opdrachten");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        _assertNone(Button.class, spec -> spec.withText("Koppelen"));
    }

    @Test
    void aLecturerPutsStudentsTogether() {
        var noor = people.member(
                cast,
                PersonExamples.byMail("Noor Smit", "noor@hbo.example"),
                NetworkExamples.member(Perspective.STUDENT));
        var id = made();
        signIn(cast.lecturer());
        visit(AssignmentRoutes.assignment(id));
        press("Groep erbij");
        students()
                .setValue(Set.of(
                        new Candidate(timo, "Timo Jansen", Perspective.STUDENT),
                        new Candidate(noor, "Noor Smit", Perspective.STUDENT)));
        press("Maak de groep");
        assertThat(name().getErrorMessage()).startsWith("Geef de groep een naam");

        _setValue(name(), "De postbodes");
        press("Maak de groep");

        people.as(
                noor,
                () -> assertThat(grouping.myGroup(id).orElseThrow().students())
                        .extracting(Candidate::name)
                        .containsExactly("Noor Smit", "Timo Jansen"));
    }

    @Test
    void aStudentTicksAMilestoneAndTheLecturerSeesIt() {
        var plan = AssignmentExamples.withMilestones(
                letters(timo).plan(),
                new MilestonePlan(null, "Drie gesprekken gevoerd", AssignmentExamples.FRIDAY.minusDays(2)));
        var id = people.as(
                cast.lecturer(),
                () -> teaching.make(cast.network(), new NewAssignment(plan, List.of(AssignmentExamples.alone(timo)))));
        signIn(timo);
        visit(AssignmentRoutes.assignment(id));

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Drie gesprekken gevoerd")), true);

        signIn(cast.lecturer());
        visit("opdrachten/overzicht");
        assertThat(_get(OverviewView.class).getElement().getTextRecursively())
                .contains("Groepen", "Gesprekken zonder toestemming");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        people.as(
                timo,
                () -> assertThat(grouping.myGroup(id).orElseThrow().reached()).hasSize(1));
    }

    @Test
    void aDeadlineInTheHolidaysIsSaidSoWithABetterDay() {
        signIn(cast.lecturer());
        visit("opdrachten/nieuw");
        var day = _get(DayField.class, spec -> spec.withLabel("Inleverdatum"));
        _setValue(day, LocalDate.of(2026, 12, 24));

        press("Neem vrijdag 18 december");

        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 12, 18));
        _assertNone(Button.class, spec -> spec.withText("Neem vrijdag 18 december"));
    }

    @Test
    void aClassListIsLookedAtAndThenAdded() {
        var id = made();
        signIn(cast.lecturer());
        visit(AssignmentRoutes.classList(id));
        send("klas.csv", "Naam;E-mail;Groep\nLotte de Wit;lotte;De bellers\n".getBytes(StandardCharsets.UTF_8));
        assertThat(classList()).contains("Nieuw: 0.", "Klopt niet: 1.");

        send("klas.csv", "Naam;E-mail\nLotte de Wit;lotte@hbo.example\n".getBytes(StandardCharsets.UTF_8));
        press("Zet 1 student op de opdracht");

        people.as(
                cast.lecturer(),
                () -> assertThat(grouping.groups(id, PageRequest.of(0, 9)))
                        .extracting(GroupLine::name)
                        .containsExactly("Timo Jansen", "Lotte de Wit"));
    }

    @Test
    void aLinkForStudentsIsShownOnce() {
        var id = made();
        signIn(cast.lecturer());
        visit(AssignmentRoutes.chapter(id, AssignmentChapter.JOINING));
        press("Maak een nieuwe link");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Link voor je studenten"))
                        .getValue())
                .contains("/meedoen/");

        visit(AssignmentRoutes.chapter(id, AssignmentChapter.JOINING));
        assertThat(words()).contains("Er is een link. Die werkt tot en met vrijdag 11 december.");
        _assertNone(TextField.class, spec -> spec.withLabel("Link voor je studenten"));
        press("Sluit de link");
        assertThat(words()).contains("Er is nu geen link.");
    }

    @Test
    void aLecturerReadsWhatWaits() {
        var id = made();
        signIn(cast.lecturer());
        visit(AssignmentRoutes.assignment(id));
        assertThat(words()).doesNotContain("Wat op je wacht");

        people.as(timo, () -> work.handIn(id, null, text("Drie gesprekken.")));
        visit(AssignmentRoutes.assignment(id));

        assertThat(words()).contains("Wat op je wacht", "1 keer is ingeleverd zonder jouw feedback");
    }

    @Test
    void aStudentReadsFirstWhatToDoNext() {
        var id = made();
        signIn(timo);
        visit(AssignmentRoutes.assignment(id));
        assertThat(titles()).startsWith("Wat nu", "De opdracht");
        assertThat(words()).contains("Lever je werk in vóór vrijdag 11 december");

        people.as(timo, () -> work.handIn(id, null, text("Drie gesprekken.")));
        visit(AssignmentRoutes.chapter(id, AssignmentChapter.PLANNING));

        assertThat(titles()).startsWith("Wat nu");
        assertThat(words()).contains("Je docent leest het en schrijft je feedback.");
    }

    @Test
    void aCoordinatorMakesTimeForAResultOnce() {
        var session = published();
        var id = made();
        people.as(
                cast.lecturer(), () -> teaching.link(id, new SessionLink(session, Set.of(SessionReason.PRESENT_BACK))));
        var address = "bijeenkomst/" + session.sessionId() + "/opdrachten";
        signIn(cast.coordinator());
        visit(address);
        ((Button) inLastColumn()).click();
        press("Zet in het programma");

        visit(address);
        assertThat(inLastColumn()).isInstanceOf(Tag.class);
        signIn(cast.lecturer());
        visit(AssignmentRoutes.chapter(id, AssignmentChapter.PLANNING));
        assertThat(words()).contains("Staat in het programma");
    }

    @Test
    void aLecturerTakesAnAssignmentOffASession() {
        var session = published();
        var id = made();
        people.as(cast.lecturer(), () -> teaching.link(id, new SessionLink(session, Set.of(SessionReason.PREPARE))));
        signIn(cast.lecturer());
        visit(AssignmentRoutes.chapter(id, AssignmentChapter.PLANNING));
        press("Niet meer koppelen");
        sayYes("Niet meer koppelen");

        assertThat(words()).contains("Deze opdracht hangt nog aan geen bijeenkomst.");
    }

    /** Of the first row. */
    @SuppressWarnings("unchecked")
    private static Component inLastColumn() {
        var grid = (Grid<AssignmentHeading>) _get(Grid.class);
        var column = (ComponentRenderer<Component, AssignmentHeading>)
                grid.getColumns().getLast().getRenderer();
        return column.createComponent(GridKt._get(grid, 0));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Naam van de groep"));
    }

    private static String classList() {
        return _get(ClassListView.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private void choose(ComboBox<?> choices) {
        var mine = (ComboBox<AssignmentSummary>) choices;
        mine.setValue(mine.getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Candidate> students() {
        return (MultiSelectComboBox<Candidate>) _get(MultiSelectComboBox.class, spec -> spec.withLabel("Studenten"));
    }

    private AssignmentId made() {
        return people.as(cast.lecturer(), () -> teaching.make(cast.network(), letters(timo)));
    }

    private SessionId published() {
        return people.as(cast.coordinator(), () -> {
            var id = planning.plan(cast.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
    }

    @SuppressWarnings("unchecked")
    private void chooseGroup(AssignmentId id) {
        var first = people.as(cast.lecturer(), () -> grouping.groups(id, PageRequest.of(0, 1)));
        ((ComboBox<GroupLine>) _get(ComboBox.class)).setValue(first.getFirst());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Standing> standing() {
        return (RadioButtonGroup<Standing>) _get(RadioButtonGroup.class);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void send(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, "application/pdf", content);
        MockVaadin.clientRoundtrip(true);
    }

    private static String words() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> tags() {
        return _find(Tag.class).stream().map(Tag::getText).toList();
    }
}
