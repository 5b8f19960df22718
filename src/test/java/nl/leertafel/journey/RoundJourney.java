package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps that more than one journey takes: signing in, planning, signing up, following what stands in a mail. */
abstract class RoundJourney extends Journey {

    static final String TITLE = "Wat helpt als je je huis uit moet?";
    static final String PUBLIC_PAGE = "/n/rijnoever/wat-helpt-als-je-huis-uit-moet";

    @Autowired
    People people;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    void signIn(Page page, String email) {
        page.navigate("/inloggen");
        assertAccessible(page);
        page.getByLabel("E-mailadres").fill(email);
        page.getByRole(AriaRole.BUTTON, named("Stuur mij een link")).click();
        page.navigate(inbox.link(email, "/inloggen/"));
        assertAccessible(page);
        page.locator("main form button").first().click();
        page.waitForURL("**/start");
        assertAccessible(page);
    }

    /** Fills in a new session on Tuesday 8 December, 19.30, and publishes it. */
    void planAndPublish(Page page, int seats) {
        page.getByLabel("Titel").fill(TITLE);
        page.getByRole(AriaRole.TEXTBOX, named("Waar gaat het over?"))
                .fill("Een avond met mensen die het hebben meegemaakt.");
        fill(page, "Dag", "8-12-2026");
        fill(page, "Begint om", "19:30");
        fill(page, "Eindigt om", "21:30");
        page.getByLabel("Plaats").fill("Buurthuis De Brug");
        page.getByLabel("Adres", new Page.GetByLabelOptions().setExact(true)).fill("Kade 12, Rijnoever");
        fill(page, "Aantal plekken", String.valueOf(seats));
        assertAccessible(page);
        screenshot(page, "plan-session");
        click(page, "Bewaar als concept");
        click(page, "Publiceren");
        confirm(page, "Publiceren");
        assertThat(page.getByText("Gepubliceerd")).isVisible();
        assertAccessible(page);
        screenshot(page, "session-overview");
    }

    /** Signs up on a phone, on the page everyone sees. */
    void signUp(String name, String email, String outcome) {
        var page = phone();
        page.navigate(PUBLIC_PAGE);
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

    /** Opens a mail as a mail program shows it and follows what stands in it under these words. */
    void follow(Page page, MailboxMessage mail, String words) {
        page.navigate("about:blank");
        page.setContent(mail.html());
        link(page, words).click();
        page.waitForURL(Pattern.compile("^http.*"));
    }

    static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    /** Says yes in the dialog that is open. */
    static void confirm(Page page, String button) {
        dialog(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    static Locator dialog(Page page) {
        return page.locator("vaadin-dialog");
    }

    static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, named(words)).first();
    }

    /** Types a value that the field reads only when one leaves it. */
    static void fill(Page page, String label, String value) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(value);
        field.press("Enter");
        field.press("Tab");
    }

    /** Types the beginning of a name and chooses what the field then offers. */
    static void choose(Page page, String label, String typed, String offered) {
        var field = page.getByRole(AriaRole.COMBOBOX, named(label));
        field.fill(typed);
        option(page, offered).click();
        field.press("Tab");
    }

    /** Opens a list one cannot type in and chooses from it. */
    static void pick(Page page, String id, String offered) {
        page.locator("vaadin-select#" + id).click();
        option(page, offered).click();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator option(Page page, String words) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
