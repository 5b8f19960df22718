package nl.leertafel.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator follows an old link, signs in by mail, arrives where the link led, and leaves again. */
class SignInJourneyTests extends Journey {

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Test
    void fromALinkThroughTheMailToThePageAndOut() {
        people.administrator();
        var page = desktop();
        var complaints = complaintsOf(page);

        page.navigate("/postvak");
        assertThat(page).hasURL(Pattern.compile("/inloggen$"));
        assertAccessible(page);
        page.getByLabel("E-mailadres").fill("ada@leertafel.example");
        button(page, "Stuur mij een link");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kijk in je mail")))
                .isVisible();
        assertAccessible(page);

        page.navigate(SignInMails.newest(database).link());
        assertAccessible(page);
        button(page, "Inloggen");
        assertThat(page).hasURL(Pattern.compile("/postvak$"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen")))
                .isVisible();

        button(page, "EN, English");
        button(page, "Sign out");
        assertThat(page).hasURL(Pattern.compile("/inloggen\\?uitgelogd$"));
        page.navigate("/postvak");
        assertThat(page).hasURL(Pattern.compile("/inloggen$"));
        assertThat(complaints).isEmpty();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** What the browser refused because of the content security policy, and scripts that failed. */
    private static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
