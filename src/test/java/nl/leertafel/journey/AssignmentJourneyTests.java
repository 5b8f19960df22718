package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import nl.leertafel.files.FileExamples;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What was said at the table becomes a question to students, and what they make of it comes back: to the table, into an
 * insight, and to everybody who asked or told.
 */
class AssignmentJourneyTests extends RoundJourney {

    private static final String SANNE = "sanne@rijnoever.example";
    private static final String FATIMA = "fatima@rijnoever.example";
    private static final String ILSE = "ilse@hogeschool.example";
    private static final String GERDA = "gerda@wijk.example";
    private static final String ASKED = "Welke brief maakt wel iemand open?";
    private static final String STORY = "De envelop maakt al bang.";
    private static final String SUMMARY = "Wie de afzender kent, maakt de brief open.";
    private static final String PRACTICE = "Wij zetten onze naam voortaan voor op de envelop.";

    @Autowired
    private LivelyNetwork lively;

    private Sights sights;

    @BeforeEach
    void afterTheEvening() {
        sights = lively.comeToLife();
        lively.afterTheEvening(sights);
    }

    @Test
    void fromTheTableToStudentsAndBack() {
        var desk = desktop();
        signIn(desk, SANNE);
        ask(desk);

        var lecturer = desktop();
        signIn(lecturer, FATIMA);
        take(lecturer);
        var assignment =
                "/" + Pattern.compile("https?://[^/]+/").matcher(lecturer.url()).replaceFirst("");
        var student = join(lecturer, assignment);
        agree(student, lecturer, assignment);
        talk(student, assignment);
        consent();
        handIn(student, assignment);
        feedback(lecturer, assignment);
        backToTheTable(lecturer, assignment);
        learn(lecturer);
        tellEverybody(desk);
        show(student);
    }

    private void ask(Page desk) {
        desk.navigate("/" + sights.session() + "/verslag");
        link(desk, "Maak er een praktijkvraag van").click();
        desk.getByLabel("Titel").fill(ASKED);
        desk.getByLabel("Wie vraagt dit").fill("Woningcorporatie De Kade");
        desk.getByLabel("Wat moet het opleveren").fill("Een brief die we in maart kunnen sturen.");
        assertAccessible(desk);
        screenshot(desk, "brief-new");
        click(desk, "Stel de vraag");
        assertThat(desk.getByRole(AriaRole.HEADING, named(ASKED))).isVisible();
        assertAccessible(desk);
    }

    private void take(Page lecturer) {
        lecturer.navigate("/praktijkvragen");
        assertAccessible(lecturer);
        screenshot(lecturer, "brief-pool");
        link(lecturer, ASKED).click();
        click(lecturer, "Kies deze vraag");
        assertThat(lecturer.getByLabel("Titel")).hasValue(ASKED);
        lecturer.getByLabel("Vak", new Page.GetByLabelOptions().setExact(true)).fill("Sociaal werk, jaar 2");
        choose(lecturer, "Studenten", "Timo", "Timo Jansen");
        fill(lecturer, "Inleverdatum", "14-6-2027");
        assertAccessible(lecturer);
        screenshot(lecturer, "assignment-of-brief");
        click(lecturer, "Opdracht geven");
        assertThat(lecturer.getByText("Ingeleverd: 0 van 1.")).isVisible();
        assertAccessible(lecturer);
    }

    /** Somebody new joins behind the link, confirms by mail and is in. */
    private Page join(Page lecturer, String assignment) {
        lecturer.navigate(assignment + "/meedoen");
        click(lecturer, "Maak een nieuwe link");
        var address = lecturer.getByLabel("Link voor je studenten").inputValue();
        assertAccessible(lecturer);
        var student = desktop();
        student.navigate(address);
        assertAccessible(student);
        screenshot(student, "assignment-join");
        student.getByLabel("Je naam").fill("Ilse Kok");
        student.getByLabel("Je e-mail").fill(ILSE);
        student.locator("main form button").first().click();
        assertThat(student.getByRole(AriaRole.HEADING, named("Kijk in je mail")))
                .isVisible();
        signIn(student, ILSE);
        student.navigate(assignment);
        assertThat(student.getByText("Afspraken vooraf").first()).isVisible();
        assertAccessible(student);
        screenshot(student, "assignment-student");
        return student;
    }

    private void agree(Page student, Page lecturer, String assignment) {
        student.navigate(assignment + "/afspraken");
        student.getByLabel("Waarvoor is het gesprek?").fill("Wij willen weten waarom brieven dicht blijven.");
        student.getByLabel("Meedoen is vrij").fill("Je hoeft niet mee te doen. Stoppen mag altijd.");
        student.getByLabel("Wat bewaren wij, en hoe lang?").fill("Wat je zegt, zonder je naam, een half jaar.");
        student.getByLabel("Wie leest het?").fill("Onze groep en onze docent.");
        student.getByLabel("Hoe neem je het terug?").fill("Met de link in de mail, of bel onze docent.");
        assertAccessible(student);
        click(student, "Bewaren");
        assertThat(student.getByText("De afspraken zijn bewaard.")).isVisible();
        lecturer.navigate(assignment + "/afspraken");
        click(lecturer, "Goedkeuren");
        assertThat(lecturer.getByText("De afspraken zijn goedgekeurd.").first()).isVisible();
        assertAccessible(lecturer);
    }

    private void talk(Page student, String assignment) {
        student.navigate(assignment);
        click(student, "Gesprek plannen");
        var dialog = dialog(student);
        dialog.getByLabel("Naam").last().fill("Gerda");
        dialog.getByLabel("Mailadres, als zij dat willen").fill(GERDA);
        fill(student, "Dag van het gesprek", "8-12-2026");
        assertAccessible(student);
        confirm(student, "Plannen");
        student.getByLabel("Het verhaal").fill(STORY);
        assertAccessible(student);
        screenshot(student, "conversation");
        click(student, "Bewaren");
        assertThat(student.getByText("Het gesprek is bewaard.")).isVisible();
    }

    private void consent() {
        var phone = phone();
        phone.navigate(inbox.link(GERDA, "/gesprek/"));
        assertThat(phone.getByText(STORY)).isVisible();
        assertAccessible(phone);
        screenshot(phone, "consent-phone");
        phone.getByLabel("Vertellen aan tafel, bij een bijeenkomst").check();
        phone.getByLabel("Delen met het netwerk").check();
        phone.getByLabel("Openbaar maken, zonder je naam").check();
        click(phone, "Bewaar mijn keuze");
        assertThat(phone.getByText("Dank je wel. Je keuze is bewaard en geldt meteen."))
                .isVisible();
        assertAccessible(phone);
    }

    private void handIn(Page student, String assignment) {
        student.navigate(assignment);
        student.getByLabel("Wat vond je, in gewone taal?").fill(SUMMARY);
        student.locator("input[type=file]")
                .setInputFiles(new FilePayload("brief.pdf", "application/pdf", FileExamples.pdf()));
        assertThat(student.locator(".chosen-file")).containsText("brief.pdf");
        assertAccessible(student);
        click(student, "Inleveren");
        assertThat(student.getByText("Je werk is ingeleverd.")).isVisible();
        assertAccessible(student);
        screenshot(student, "handed-in-summary");
    }

    /** First what practice thinks of it, behind a link; then the lecturer says that it meets what was asked. */
    private void feedback(Page lecturer, String assignment) {
        lecturer.navigate(assignment + "/praktijk");
        click(lecturer, "Feedback vragen");
        var dialog = dialog(lecturer);
        choose(lecturer, "Student of groep", "Ilse", "Ilse Kok");
        dialog.getByLabel("Naam").last().fill("Joke van De Kade");
        dialog.getByLabel("Mailadres").last().fill("joke@dekade.example");
        assertAccessible(lecturer);
        confirm(lecturer, "Vragen");
        var partner = phone();
        partner.navigate(inbox.link("joke@dekade.example", "/feedback/"));
        assertThat(partner.getByText(SUMMARY)).isVisible();
        assertAccessible(partner);
        screenshot(partner, "practice-feedback-phone");
        partner.getByLabel("Jouw feedback").fill(PRACTICE);
        click(partner, "Feedback versturen");
        assertThat(partner.getByText("Dank je wel.").first()).isVisible();
        assertAccessible(partner);
        reload(lecturer);
        assertThat(lecturer.getByText(PRACTICE)).isVisible();
        assertAccessible(lecturer);
        screenshot(lecturer, "assignment-lecturer");
        lecturer.navigate(assignment);
        assertAccessible(lecturer);
        link(lecturer, "Ilse Kok").click();
        lecturer.getByLabel("Jouw feedback").fill("Helder en bruikbaar.");
        lecturer.getByLabel("Voldoet", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertAccessible(lecturer);
        screenshot(lecturer, "hand-in-lecturer");
        click(lecturer, "Feedback geven");
        assertThat(lecturer.getByText("Ingeleverd: 1 van 2.")).isVisible();
    }

    private void backToTheTable(Page lecturer, String assignment) {
        lecturer.navigate(assignment + "/wijzigen");
        lecturer.getByLabel("resultaat laten zien").check();
        assertAccessible(lecturer);
        click(lecturer, "Bewaren");
        lecturer.navigate(assignment + "/planning");
        assertThat(lecturer.getByText("resultaat laten zien").first()).isVisible();
        assertAccessible(lecturer);
    }

    /** What students found and what somebody told them stand under an insight. */
    private void learn(Page lecturer) {
        lecturer.navigate("/inzicht/" + sights.insight().insightId());
        click(lecturer, "Voeg werk van een student toe");
        choose(lecturer, "Werk van een student", "Welke", ASKED);
        assertAccessible(lecturer);
        confirm(lecturer, "Voeg toe");
        assertThat(lecturer.getByText("Werk van studenten: " + ASKED)).isVisible();
        click(lecturer, "Voeg toe wat iemand vertelde");
        lecturer.getByRole(AriaRole.COMBOBOX, named("Verteld aan studenten")).click();
        option(lecturer, STORY).click();
        assertAccessible(lecturer);
        confirm(lecturer, "Voeg toe");
        assertThat(lecturer.locator(".quote", new Page.LocatorOptions().setHasText(STORY)))
                .isVisible();
        assertAccessible(lecturer);
        screenshot(lecturer, "insight-of-students");
    }

    private void tellEverybody(Page desk) {
        desk.navigate("/terugkoppeling");
        click(desk, "Geef antwoord: " + ASKED);
        var dialog = dialog(desk);
        dialog.getByLabel("Ja, er is iets mee gedaan").check();
        dialog.getByLabel("In gewone woorden").fill("De Kade zet haar naam voortaan voor op de envelop.");
        assertAccessible(desk);
        screenshot(desk, "loop-answer");
        confirm(desk, "Verstuur");
        assertThat(desk.getByText("Verstuurd.").first()).isVisible();
        inbox.about(GERDA, "Wat er werd van wat er is ingebracht");
    }

    /** Who worked on it keeps a page to show, which anybody with its address reads. */
    private void show(Page student) {
        student.navigate("/laten-zien");
        click(student, "Zet op mijn pagina: " + ASKED);
        assertThat(student.getByText("Staat op je pagina").first()).isVisible();
        assertAccessible(student);
        screenshot(student, "showcase-own");
        click(student, "Open mijn pagina");
        var address = student.getByLabel("Adres", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        assertAccessible(student);
        for (var anybody : List.of(desktop(), phone())) {
            anybody.navigate(address);
            assertThat(anybody.getByText(SUMMARY)).isVisible();
            assertThat(anybody.getByText("is 1 gesprek gevoerd")).isVisible();
            assertAccessible(anybody);
            screenshot(anybody, "showcase-" + anybody.viewportSize().width);
        }
    }
}
