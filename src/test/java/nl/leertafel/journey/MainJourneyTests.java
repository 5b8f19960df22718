package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job from start to end, the way people do it. */
class MainJourneyTests extends Journey {

    @Autowired
    private People people;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestClock clock;

    @Test
    void sessionIsPlannedSomebodySignsUpAndTheirCalendarStaysRight() {
        people.rijnoever();
        var coordinator = desktop();
        signIn(coordinator, "sanne@rijnoever.example");
        planAndPublish(coordinator);

        var address = "/n/rijnoever/wat-helpt-als-je-huis-uit-moet";
        signUp(address, "Noor Smit", "noor@thuis.example", "accepted");
        signUp(address, "Kees Bos", "kees@thuis.example", "waiting");

        var invitation = inbox.newest("noor@thuis.example");
        var invited = Inbox.calendar(invitation);
        assertThat(invited.getMethod().getValue()).isEqualTo("REQUEST");
        var uid = invited.getEvents().getFirst().getUid().getValue();
        int sequence = invited.getEvents().getFirst().getSequence().getValue();
        assertThat(invitation.plain()).contains("Wat helpt als je je huis uit moet?", "19.30", "Buurthuis De Brug");

        moveAnHourLater(coordinator);
        clock.advance(Duration.ofMinutes(6));
        var moved = inbox.newest("noor@thuis.example");
        var update = Inbox.calendar(moved).getEvents().getFirst();
        assertThat(update.getUid().getValue()).isEqualTo(uid);
        assertThat(update.getSequence().getValue()).isGreaterThan(sequence);
        assertThat(moved.plain()).contains("20.30");

        cannotComeAfterAll(Inbox.link(moved, "/antwoord/"));
        var goodbye = Inbox.calendar(inbox.newest("noor@thuis.example"));
        assertThat(goodbye.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(goodbye.getEvents().getFirst().getUid().getValue()).isEqualTo(uid);

        var next = Inbox.calendar(inbox.newest("kees@thuis.example"));
        assertThat(next.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(next.getEvents()
                        .getFirst()
                        .getAttendees()
                        .getFirst()
                        .getParticipationStatus()
                        .getValue())
                .isEqualTo("ACCEPTED");
    }

    private void signIn(Page page, String email) {
        page.navigate("/inloggen");
        assertAccessible(page);
        page.getByLabel("E-mailadres").fill(email);
        page.getByRole(AriaRole.BUTTON, named("Stuur mij een link")).click();
        page.navigate(inbox.link(email, "/inloggen/"));
        assertAccessible(page);
        page.locator("main form button").first().click();
        page.waitForURL("**/start");
    }

    private void planAndPublish(Page page) {
        page.navigate("/bijeenkomsten/nieuw");
        page.getByLabel("Titel").fill("Wat helpt als je je huis uit moet?");
        page.getByRole(AriaRole.TEXTBOX, named("Waar gaat het over?"))
                .fill("Een avond met mensen die het hebben meegemaakt.");
        fill(page, "Dag", "8-12-2026");
        fill(page, "Begint om", "19:30");
        fill(page, "Eindigt om", "21:30");
        page.getByLabel("Plaats").fill("Buurthuis De Brug");
        page.getByLabel("Adres", new Page.GetByLabelOptions().setExact(true)).fill("Kade 12, Rijnoever");
        fill(page, "Aantal plekken", "1");
        assertAccessible(page);
        screenshot(page, "plan-session");
        page.getByRole(AriaRole.BUTTON, named("Bewaar als concept")).click();
        page.getByRole(AriaRole.BUTTON, named("Publiceren")).click();
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publiceren"))
                .click();
        assertThat(page.getByText("Gepubliceerd")).isVisible();
        assertAccessible(page);
        screenshot(page, "session-overview");
    }

    private void signUp(String address, String name, String email, String outcome) {
        var page = phone();
        page.navigate(address);
        assertAccessible(page);
        page.getByLabel("Je naam").fill(name);
        page.getByLabel("Je e-mail").fill(email);
        page.getByLabel("Ik kom als").selectOption("RESIDENT");
        screenshot(page, "sign-up-" + outcome);
        page.locator(".sign-up button").click();
        assertThat(page.locator("main[data-participation=" + outcome + "]")).isVisible();
        assertAccessible(page);
        screenshot(page, "welcome-" + outcome);
    }

    private void moveAnHourLater(Page page) {
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Meer").setExact(true))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Verplaatsen"))
                .click();
        fill(page, "Begint om", "20:30");
        fill(page, "Eindigt om", "22:30");
        assertThat(page.getByText("2 mensen krijgen hier een mail over.")).isVisible();
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verplaatsen"))
                .click();
        assertThat(page.getByText("20.30 – 22.30 uur").first()).isVisible();
    }

    private void cannotComeAfterAll(String link) {
        var page = phone();
        page.navigate(link);
        assertAccessible(page);
        screenshot(page, "answer");
        page.getByRole(AriaRole.BUTTON, named("Ik kan niet")).click();
        assertThat(page.locator("main[data-participation=declined]")).isVisible();
        assertAccessible(page);
    }

    private static void fill(Page page, String label, String value) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(value);
        field.press("Enter");
        field.press("Tab");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
