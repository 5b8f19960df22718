package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator leads the table on a laptop, while others write along on their phones and see each other's lines. */
class MinutesJourneyTests extends RoundJourney {

    private static final String SANNE = "sanne@rijnoever.example";
    private static final String BEA = "bea@rijnoever.example";

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private ProgrammePlanning programmes;

    @Autowired
    private Answers answers;

    @Autowired
    private ParticipationDirectory participations;

    private NetworkCast cast;
    private SessionId evening;

    @BeforeEach
    void anEveningThatIsAboutToBegin() {
        cast = people.rijnoever();
        evening = people.as(cast.coordinator(), () -> {
            var id = planning.plan(cast.network(), SessionExamples.kenniscafe());
            SessionExamples.programme().forEach(part -> programmes.add(id, part));
            planning.publish(id);
            return id;
        });
        people.as(cast.resident(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        people.as(cast.student(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        clock.set(SessionExamples.EVENING);
    }

    @Test
    void theTableWritesAlongAndEveryoneSeesItLive() {
        var laptop = desktop();
        signIn(laptop, SANNE);
        leadTheTable(laptop);
        var phone = phone();
        signIn(phone, BEA);
        open(phone, "verslag");
        open(laptop, "verslag");

        write(laptop, "De brief is te moeilijk.");
        sees(phone, "De brief is te moeilijk.");
        phone.getByLabel("Zet mijn naam erbij").check();
        write(phone, "Bel eerst, stuur dan pas een brief.");
        sees(laptop, "Bel eerst, stuur dan pas een brief.");
        sees(laptop, "Bea Visser");
        assertAccessible(phone);
        screenshot(phone, "minutes-phone");

        asksInsteadOfGuessing(laptop);
        sees(phone, "brief herschrijven");
        behindTheLinkInAMail();
        sees(laptop, "De balie is dicht op vrijdag.");
        assertAccessible(laptop);
        screenshot(laptop, "minutes-desktop");
        leadFromAPhoneInTheDark();
    }

    private void leadFromAPhoneInTheDark() {
        var phone = open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK));
        signIn(phone, SANNE);
        for (var page : List.of("programma", "verslag", "scherm")) {
            open(phone, page);
            assertAccessible(phone);
            screenshot(phone, page + "-phone-dark");
        }
    }

    private void leadTheTable(Page laptop) {
        open(laptop, "programma");
        click(laptop, "Drie verhalen omhoog");
        assertThat(laptop.locator("vaadin-grid .row-title").first()).hasText("Drie verhalen", soon());
        click(laptop, "Drie verhalen omlaag");
        assertThat(laptop.locator("vaadin-grid .row-title").first()).hasText("Welkom en soep", soon());
        assertAccessible(laptop);
        click(laptop, "Begin de bijeenkomst");
        assertThat(laptop.getByRole(AriaRole.HEADING, named("Welkom en soep"))).isVisible();
        assertAccessible(laptop);
        screenshot(laptop, "programme-desktop");
        var beamer = laptop.context().newPage();
        open(beamer, "scherm");
        assertThat(beamer.getByRole(AriaRole.HEADING, named("Welkom en soep"))).isVisible();
        click(laptop, "Door naar: Drie verhalen");
        assertThat(beamer.getByRole(AriaRole.HEADING, named("Drie verhalen"))).isVisible(visibleSoon());
        screenshot(beamer, "presenter");
        beamer.close();
    }

    private void asksInsteadOfGuessing(Page laptop) {
        write(laptop, "@wim brief herschrijven voor 30 februari");
        assertThat(laptop.getByText("Die naam kennen we hier niet.")).isVisible();
        assertThat(laptop.getByLabel("Wat werd er gezegd?")).hasValue("@wim brief herschrijven voor 30 februari");
        assertAccessible(laptop);
        screenshot(laptop, "quick-line-asks");
        choose(laptop, "Wie", "timo", "Timo Jansen");
        fill(laptop, "Klaar op", "12-1-2027");
        click(laptop, "Leg de actie vast");
        sees(laptop, "Timo Jansen, klaar op");
    }

    private void behindTheLinkInAMail() {
        var participation = participations.find(evening, cast.student()).orElseThrow();
        var page = phone();
        page.navigate(answers.link(participation.id(), clock.instant()));
        page.getByLabel("Wat is het?").selectOption("SIGNAL");
        page.getByLabel("Wat werd er gezegd?").fill("De balie is dicht op vrijdag.");
        assertAccessible(page);
        click(page, "Schrijf op");
        assertThat(page.getByText("Het staat erbij.")).isVisible();
        assertAccessible(page);
        screenshot(page, "minutes-behind-the-link");
    }

    private void open(Page page, String tab) {
        page.navigate("/bijeenkomst/" + evening.sessionId() + "/" + tab);
        page.locator("h1").first().waitFor();
    }

    private static void write(Page page, String words) {
        page.getByLabel("Wat werd er gezegd?").fill(words);
        click(page, "Schrijf op");
    }

    private static void sees(Page page, String words) {
        Locator line = page.locator(".outcomes").getByText(words).first();
        assertThat(line).isVisible(visibleSoon());
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(15_000);
    }

    private static LocatorAssertions.IsVisibleOptions visibleSoon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(15_000);
    }
}
