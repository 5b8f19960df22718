package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.mail.inbox.InboundExamples;
import nl.leertafel.mail.inbox.InboxWorker;
import nl.leertafel.mail.inbox.Mailroom;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back from calendars and people, as a coordinator finds it in the morning. */
class PostJourneyTests extends RoundJourney {

    private static final String SANNE = "sanne@rijnoever.example";

    @Autowired
    private NetworkDirectory networks;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Attendance attendance;

    @Autowired
    private InvitationWorker calendars;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private InboxWorker worker;

    @Autowired
    private Database database;

    private NetworkCast rijnoever;
    private SessionId evening;

    @Test
    void coordinatorFindsThePostAndDealsWithIt() {
        var desk = desktop();
        signIn(desk, SANNE);
        assertThat(desk.getByText("4 berichten wachten op je")).isVisible();
        desk.navigate("/post");
        assertThat(desk.getByText("Bea Visser wil dat Noor Smit in de plaats komt"))
                .isVisible();
        assertAccessible(desk);
        screenshot(desk, "post");

        click(desk, "Nodig uit");
        assertAccessible(desk);
        screenshot(desk, "post-welcome");
        desk.keyboard().press("Escape");
        desk.getByRole(AriaRole.BUTTON, named("Verplaats de bijeenkomst")).click();
        assertThat(desk.getByText("Iedereen die komt of is uitgenodigd")).isVisible();
        screenshot(desk, "post-move");
        desk.keyboard().press("Escape");

        desk.navigate("/bijeenkomst/" + evening.sessionId() + "/uitnodigingen");
        assertThat(desk.getByText("Antwoorden uit agenda’s")).isVisible();
        assertAccessible(desk);
        screenshot(desk, "post-session");

        var phone = open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK));
        onThePhone(phone);
    }

    private void onThePhone(Page phone) {
        signIn(phone, SANNE);
        phone.navigate("/post");
        assertThat(phone.locator(".row-title", new Page.LocatorOptions().setHasText("Mag mijn hond mee?")))
                .isVisible();
        assertAccessible(phone);
        screenshot(phone, "post-phone-dark");
        phone.getByRole(AriaRole.BUTTON, named("Gelezen")).click();
        assertThat(phone.locator(".row-title", new Page.LocatorOptions().setHasText("Mag mijn hond mee?")))
                .isHidden();
        phone.navigate("/bijeenkomst/" + evening.sessionId() + "/uitnodigingen");
        assertThat(phone.getByText("Antwoorden uit agenda’s")).isVisible();
        screenshot(phone, "post-session-phone-dark");
    }

    @BeforeEach
    void somethingComesIn() {
        rijnoever = people.rijnoever();
        evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            attendance.invite(id, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null)));
            return id;
        });
        calendars.run();
        for (var example : List.of("google-counter", "delegated", "human")) {
            arrives(answer(), example);
        }
        arrives(answer().with("attendee", "kees@elders.example"), "exchange-accepted");
        arrives(answer().with("uid", UUID.randomUUID()), "outlook-declined");
    }

    private InboundExamples answer() {
        clock.advance(Duration.ofMinutes(10));
        return new InboundExamples()
                .with("network", networks.byId(rijnoever.network()).mailbox())
                .with(
                        "uid",
                        database.sql("select uid from invitation")
                                .query(UUID.class)
                                .single())
                .with("dtstamp", clock.instant().toString().replaceAll("[-:]|\\.\\d+", ""));
    }

    private void arrives(InboundExamples answer, String example) {
        mailroom.receive(answer.write(example));
        worker.run();
    }
}
