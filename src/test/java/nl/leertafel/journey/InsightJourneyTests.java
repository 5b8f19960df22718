package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator makes an insight of what was said, somebody outside confirms it from a mail, and the thread is walked. */
class InsightJourneyTests extends RoundJourney {

    private static final String SANNE = "sanne@rijnoever.example";
    private static final String PRIYA = "priya@rijnoever.example";
    private static final String CLAIM = "We bellen voortaan eerst.";

    @Autowired
    private LivelyNetwork lively;

    private Sights sights;

    @BeforeEach
    void afterTheEvening() {
        sights = lively.comeToLife();
        lively.afterTheEvening(sights);
    }

    @Test
    void fromWhatWasSaidToAConfirmationAndAlongTheThread() {
        var desk = desktop();
        signIn(desk, SANNE);
        harvest(desk);
        share(desk);
        confirmFromTheMail();
        reload(desk);
        assertThat(desk.getByText("In mijn wijk hielp het ook.")).isVisible();
        assertAccessible(desk);
        screenshot(desk, "insight-desktop");
        walkTheThread(desk);
        onAPhoneInTheDark();
    }

    private void harvest(Page desk) {
        desk.navigate("/" + sights.session() + "/inzichten");
        desk.locator("h1").first().waitFor();
        assertAccessible(desk);
        screenshot(desk, "session-insights");
        desk.getByRole(AriaRole.LINK, named("Maak een inzicht van: " + CLAIM)).click();
        assertThat(desk.getByRole(AriaRole.TEXTBOX, named("Inzicht"))).hasValue(CLAIM);
        desk.getByLabel("Eén keer gezien").check();
        assertAccessible(desk);
        screenshot(desk, "harvest-desktop");
        click(desk, "Bewaar als voorstel");
        assertThat(desk.getByRole(AriaRole.HEADING, named(CLAIM))).isVisible();
        assertAccessible(desk);
    }

    private void share(Page desk) {
        click(desk, "Deel met het netwerk");
        assertAccessible(desk);
        confirm(desk, "Deel met het netwerk");
        click(desk, "Vraag iemand of dit klopt");
        choose(desk, "Wie", "pri", "Priya Ramdin");
        assertAccessible(desk);
        confirm(desk, "Verstuur de vraag");
        assertThat(desk.getByText("Gevraagd")).isVisible();
    }

    private void confirmFromTheMail() {
        var phone = phone();
        phone.navigate(inbox.link(PRIYA, "/bevestiging/"));
        assertAccessible(phone);
        screenshot(phone, "insight-confirmation-phone");
        phone.getByLabel("In één zin: waaraan zie je dat?").fill("In mijn wijk hielp het ook.");
        click(phone, "Ja, dat zie ik ook");
        assertThat(phone.getByText("Dank je wel. Je antwoord staat erbij.")).isVisible();
        assertAccessible(phone);
    }

    private void walkTheThread(Page desk) {
        desk.navigate("/" + sights.question());
        link(desk, "Bekijk de draad").click();
        desk.locator("a.thread-node").first().waitFor();
        assertAccessible(desk);
        screenshot(desk, "thread-desktop");
        var places = desk.locator("a.thread-node").allInnerTexts();
        desk.locator("a.thread-node").first().focus();
        var walked = new ArrayList<String>(List.of(focused(desk)));
        while (walked.size() < places.size()) {
            desk.keyboard().press("Tab");
            walked.add(focused(desk));
        }
        Assertions.assertThat(walked).isEqualTo(places);
        desk.locator("a.thread-node", new Page.LocatorOptions().setHasText("Gedeeld"))
                .focus();
        desk.keyboard().press("Enter");
        assertThat(desk.getByRole(AriaRole.HEADING, named(CLAIM))).isVisible();
    }

    private void onAPhoneInTheDark() {
        var phone = open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK));
        signIn(phone, SANNE);
        for (var page : List.of(sights.question() + "/draad", sights.question() + "/draad?als=lijst", "inzichten")) {
            phone.navigate("/" + page);
            phone.locator("h1").first().waitFor();
            assertAccessible(phone);
            screenshot(phone, page.replaceAll("\\W+", "-") + "-phone-dark");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.innerText");
    }
}
