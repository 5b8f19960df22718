package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import nl.leertafel.files.FileExamples;
import org.junit.jupiter.api.Test;

/** The first full round: from a question of the agenda to what came of it. */
class FullRoundJourneyTests extends RoundJourney {

    private static final String SANNE = "sanne@rijnoever.example";
    private static final String BEA = "bea@rijnoever.example";
    private static final String PRIYA = "priya@rijnoever.example";
    private static final String FATIMA = "fatima@rijnoever.example";
    private static final String TIMO = "timo@rijnoever.example";
    private static final String QUESTION = "Hoe voorkomen we dat gezinnen hun huis uit moeten?";
    private static final String STRUCK = "Dat de brief van de deurwaarder al drie weken ongeopend lag.";
    private static final String WHAT = "De brief van de woningcorporatie herschrijven";
    private static final String ASSIGNMENT = "Schrijf een brief die iemand durft te openen";
    private static final String WORK = "Ik begon met wat iemand nog wel kan doen.";
    private static final String FEEDBACK = "De eerste zin werkt. Maak de tweede korter.";
    private static final String MESSAGES = "Berichten van de coördinator over een bijeenkomst";

    @Test
    void questionLeadsToATableTheTableToReflectionsAndAnActionThatGetsDone() {
        people.rijnoever();
        var coordinator = desktop();
        askAndPlan(coordinator);
        signUp("Bea Visser", BEA, "accepted");
        signUp("Priya Ramdin", PRIYA, "accepted");

        clock.set(LocalDateTime.of(2026, 12, 9, 10, 0));
        writeAndShare();
        signIn(coordinator, SANNE);
        openSession(coordinator);
        tab(coordinator, "Reflecties");
        assertThat(coordinator.getByText("Je ziet alleen aantallen, geen namen en geen tekst."))
                .isVisible();
        assertAccessible(coordinator);
        assertThat(coordinator.content()).doesNotContain(STRUCK, "Bea Visser");
        readAtTheTable();

        agree(coordinator);
        var phone = phone();
        follow(phone, inbox.about(BEA, "Je hebt afgesproken: " + WHAT), "Laat weten hoe het gaat");
        report(phone, "Ik ben bezig", "doing");
        phone.getByText("Het wordt later").click();
        phone.getByText("Het lukt niet").click();
        assertAccessible(phone);
        screenshot(phone, "action-later");
        clock.set(LocalDateTime.of(2026, 12, 14, 9, 0));
        follow(phone, inbox.about(BEA, "Morgen klaar: " + WHAT), WHAT);
        report(phone, "Gedaan", "done");

        signIn(coordinator, SANNE);
        openQuestion(coordinator);
        var actions = coordinator.getByRole(AriaRole.REGION, named("Acties bij deze vraag"));
        assertThat(actions).containsText(WHAT);
        assertThat(actions).containsText("Bea Visser");
        assertThat(actions).containsText("Klaar");
        assertAccessible(coordinator);
        screenshot(coordinator, "question");
    }

    @Test
    void studentHandsInForASessionAndOnlyTheLecturerReadsAndAnswersIt() {
        people.rijnoever();
        var coordinator = desktop();
        askAndPlan(coordinator);
        var lecturer = desktop();
        signIn(lecturer, FATIMA);
        giveAssignment(lecturer);

        var student = phone();
        signIn(student, TIMO);
        assertThat(student.getByRole(AriaRole.REGION, named("In te leveren"))).containsText(ASSIGNMENT);
        assertAccessible(student);
        screenshot(student, "start-student");
        link(student, ASSIGNMENT).click();
        handIn(student);

        reload(lecturer);
        link(lecturer, "Timo Jansen").click();
        assertThat(lecturer.getByText(WORK)).isVisible();
        assertAccessible(lecturer);
        var file = download(lecturer, "brief.pdf");
        answer(lecturer);

        follow(student, inbox.about(TIMO, "Feedback op je opdracht: " + ASSIGNMENT), "Lees de feedback");
        assertThat(student.getByText(FEEDBACK)).isVisible();
        assertAccessible(student);
        screenshot(student, "feedback");

        coordinator.navigate("/opdrachten");
        assertAccessible(coordinator);
        link(coordinator, ASSIGNMENT).click();
        assertThat(coordinator.getByText("Ingeleverd: 1 van 1.")).isVisible();
        assertAccessible(coordinator);
        assertThat(coordinator.content()).doesNotContain(WORK, FEEDBACK, "Timo Jansen", "brief.pdf");
        assertThat(coordinator.request().get(file).status()).isEqualTo(404);
    }

    @Test
    void coordinatorWritesToWhoComesAndSomebodyPrefersNoMessages() {
        people.rijnoever();
        var coordinator = desktop();
        askAndPlan(coordinator);
        signUp("Bea Visser", BEA, "accepted");
        signUp("Priya Ramdin", PRIYA, "accepted");

        tab(coordinator, "Berichten");
        assertThat(coordinator.getByText("Dit bericht is voor 2 mensen. 2 krijgen een mail."))
                .isVisible();
        coordinator.getByLabel("Onderwerp").fill("Neem een brief mee");
        coordinator.getByRole(AriaRole.TEXTBOX, named("Je bericht")).fill("Heb je **een brief** die je niet begreep?");
        assertAccessible(coordinator);
        click(coordinator, "Bekijk en verstuur");
        assertThat(dialog(coordinator).locator(".preview strong")).hasText("een brief");
        assertAccessible(coordinator);
        confirm(coordinator, "Verstuur aan 2 mensen");
        assertThat(coordinator.getByText("Je bericht is verstuurd.")).isVisible();
        reload(coordinator);
        assertThat(coordinator.getByText("2 mensen: wie komt")).isVisible();
        assertAccessible(coordinator);
        screenshot(coordinator, "messages");

        var message = inbox.about(BEA, "Neem een brief mee");
        assertThat(message.plain()).contains("die je niet begreep?", TITLE);
        var phone = phone();
        signIn(phone, BEA);
        follow(phone, message, "Kies welke mail je krijgt");
        phone.getByLabel(MESSAGES).uncheck();
        assertThat(phone.getByText("Bewaard.")).isVisible();
        assertAccessible(phone);
        screenshot(phone, "profile");

        reload(coordinator);
        assertThat(coordinator.getByText("1 krijgt een mail. 1 krijgt geen mail."))
                .isVisible();
    }

    /** A theme, a question in it, and a session on that question, which then stands open. */
    private void askAndPlan(Page page) {
        signIn(page, SANNE);
        page.navigate("/kennisagenda");
        assertAccessible(page);
        click(page, "Thema toevoegen");
        page.getByLabel("Naam van het thema").fill("Wonen");
        assertAccessible(page);
        confirm(page, "Thema toevoegen");
        link(page, "Vraag toevoegen").click();
        page.getByRole(AriaRole.TEXTBOX, named("De vraag")).fill(QUESTION);
        pick(page, "theme", "Wonen");
        page.getByRole(AriaRole.TEXTBOX, named("Uitleg")).fill("Elk jaar overkomt het dertig gezinnen in de wijk.");
        assertAccessible(page);
        click(page, "Vraag toevoegen");
        assertThat(page.getByText("Er is nog geen bijeenkomst over deze vraag."))
                .isVisible();
        assertAccessible(page);
        link(page, "Plan een bijeenkomst over deze vraag").click();
        planAndPublish(page, 12);
        assertThat(link(page, QUESTION)).isVisible();
    }

    private void writeAndShare() {
        var phone = phone();
        follow(phone, inbox.about(BEA, "Wat neem je mee?"), "Schrijf op wat je meeneemt");
        assertAccessible(phone);
        phone.getByLabel("Wat raakte je of viel je op?").fill(STRUCK);
        click(phone, "Bewaar");
        assertThat(phone.getByText("Alleen jij leest dit.")).isVisible();
        assertAccessible(phone);
        phone.getByLabel("Wie aan deze tafel zat. Zij zien mijn naam.").check();
        click(phone, "Bewaar");
        assertThat(phone.getByText("Jij leest dit, en wie ook aan tafel zat.")).isVisible();
        assertAccessible(phone);
        screenshot(phone, "reflection-shared");
    }

    private void readAtTheTable() {
        var reader = phone();
        signIn(reader, PRIYA);
        openSession(reader);
        tab(reader, "Reflecties");
        assertThat(reader.getByText(STRUCK)).isVisible();
        assertAccessible(reader);
    }

    private void agree(Page page) {
        tab(page, "Acties");
        page.getByLabel("Wat", new Page.GetByLabelOptions().setExact(true)).fill(WHAT);
        choose(page, "Wie", "Bea", "Bea Visser");
        fill(page, "Klaar op", "15-12-2026");
        assertAccessible(page);
        click(page, "Spreek af");
        assertThat(page.getByText("Doet iemand anders het? Dan krijgt die persoon een mail."))
                .isVisible();
        assertThat(page.getByText(WHAT).first()).isVisible();
        assertAccessible(page);
        screenshot(page, "actions");
    }

    private void report(Page page, String button, String status) {
        assertAccessible(page);
        click(page, button);
        assertThat(page.locator("main[data-action=" + status + "]")).isVisible();
        assertAccessible(page);
        screenshot(page, "action-" + status);
    }

    private void giveAssignment(Page page) {
        page.navigate("/opdrachten");
        assertAccessible(page);
        link(page, "Nieuwe opdracht").click();
        page.getByLabel("Titel").fill(ASSIGNMENT);
        page.getByLabel("Vak", new Page.GetByLabelOptions().setExact(true)).fill("Sociaal werk, jaar 2");
        page.getByRole(AriaRole.TEXTBOX, named("Opdracht")).fill("Herschrijf een brief die je bij de tafel zag.");
        pick(page, "question", QUESTION);
        fill(page, "Inleverdatum", "15-12-2026");
        choose(page, "Studenten", "Timo", "Timo Jansen");
        choose(page, "Bijeenkomst erbij", "Wat helpt", TITLE);
        assertAccessible(page);
        click(page, "Opdracht geven");
        assertThat(page.getByText("Ingeleverd: 0 van 1.")).isVisible();
        assertAccessible(page);
    }

    private void handIn(Page page) {
        assertThat(link(page, QUESTION)).isVisible();
        assertThat(link(page, TITLE)).isVisible();
        page.getByLabel("Wat vond je, in gewone taal?").fill(WORK);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("brief.pdf", "application/pdf", FileExamples.pdf()));
        assertThat(page.locator(".chosen-file")).containsText("brief.pdf");
        assertAccessible(page);
        click(page, "Inleveren");
        assertThat(page.getByText("Je werk is ingeleverd.")).isVisible();
        assertAccessible(page);
        screenshot(page, "handed-in");
    }

    /** Fetches the file one sees under this name; answers where it came from. */
    private static String download(Page page, String name) {
        var fetched = page.waitForDownload(() -> link(page, name).click());
        assertThat(fetched.suggestedFilename()).isEqualTo(name);
        try {
            assertThat(Files.readAllBytes(fetched.path())).isEqualTo(FileExamples.pdf());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return fetched.url();
    }

    private void answer(Page page) {
        page.getByLabel("Jouw feedback").fill(FEEDBACK);
        click(page, "Feedback geven");
        assertThat(page.getByText("Timo Jansen kan je feedback nu lezen.")).isVisible();
        assertThat(page.getByText("Ingeleverd: 1 van 1.")).isVisible();
        reload(page);
        assertThat(page.getByText("Feedback gegeven")).isVisible();
        assertAccessible(page);
    }

    private static void openQuestion(Page page) {
        page.navigate("/kennisagenda");
        link(page, QUESTION).click();
    }

    private static void openSession(Page page) {
        openQuestion(page);
        link(page, TITLE).click();
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.NAVIGATION, named("Onderdelen van deze bijeenkomst"))
                .getByText(name)
                .click();
    }
}
