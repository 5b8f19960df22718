package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.leertafel.mail.MailboxMessage;
import org.junit.jupiter.api.Test;

/** The main job from start to end, the way people do it. */
class MainJourneyTests extends RoundJourney {

    @Test
    void sessionIsPlannedSomebodySignsUpAndTheirCalendarStaysRight() {
        people.rijnoever();
        var coordinator = desktop();
        signIn(coordinator, "sanne@rijnoever.example");
        coordinator.navigate("/bijeenkomsten/nieuw");
        planAndPublish(coordinator, 1);
        signUp("Noor Smit", "noor@thuis.example", "accepted");
        signUp("Kees Bos", "kees@thuis.example", "waiting");

        var invitation = inbox.newest("noor@thuis.example");
        var invited = Inbox.calendar(invitation);
        assertThat(invited.getMethod().getValue()).isEqualTo("REQUEST");
        var uid = invited.getEvents().getFirst().getUid().getValue();
        int sequence = invited.getEvents().getFirst().getSequence().getValue();
        assertThat(invitation.plain()).contains(TITLE, "19.30", "Buurthuis De Brug");

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

        takesTheOfferedSeat(inbox.newest("kees@thuis.example"));
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

    private void takesTheOfferedSeat(MailboxMessage offer) {
        var page = phone();
        follow(page, offer, "Ja, ik neem de plek");
        assertThat(page.locator("main[data-standing=offered]")).isVisible();
        assertAccessible(page);
        screenshot(page, "offered");
        page.getByRole(AriaRole.BUTTON, named("Ja, ik neem de plek")).press("Enter");
        assertThat(page.locator("main[data-participation=accepted]")).isVisible();
        assertAccessible(page);
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
}
