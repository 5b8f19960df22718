package nl.leertafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.access.Accounts;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;

/**
 * Every screen and every dialog of the workplace can be used by everyone, in both languages, on a desk by day and on a
 * phone in the dark. A new screen is one more line in a list below.
 */
class EveryScreenTests extends Journey {

    private static final String ADMINISTRATOR = "ada@leertafel.example";
    private static final String COORDINATOR = "sanne@rijnoever.example";
    private static final String RESIDENT = "bea@rijnoever.example";

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Memberships memberships;

    @Autowired
    private OrganisationRegister organisations;

    @Autowired
    private BuiltInMailbox mailbox;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private MessageSource texts;

    private final List<String> problems = new ArrayList<>();
    private NetworkCast cast;
    private String session;
    private String draft;

    @BeforeEach
    void somethingToLookAt() {
        cast = people.rijnoever();
        people.as(
                cast.coordinator(),
                () -> organisations.add(new OrganisationForm("Gemeente Rijnoever", OrganisationKind.MUNICIPALITY)));
        session = address(people.as(cast.coordinator(), this::planTheEvening));
        draft = address(
                people.as(cast.coordinator(), () -> planning.plan(cast.network(), SessionExamples.leeratelier())));
    }

    @Test
    void isAccessibleByDayOnADeskInDutch() {
        everyScreen(Language.NL, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @Test
    void isAccessibleInTheDarkOnAPhoneInEnglish() {
        everyScreen(
                Language.EN,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setColorScheme(ColorScheme.DARK));
    }

    private void everyScreen(Language language, Browser.NewContextOptions window) {
        window.setReducedMotion(ReducedMotion.REDUCE);
        accounts.speak(people.administrator(), language);
        accounts.speak(cast.coordinator(), language);
        accounts.speak(cast.resident(), language);
        visit(COORDINATOR, language, window, coordinatorsScreens());
        visit(RESIDENT, language, window, membersScreens());
        visit(ADMINISTRATOR, language, window, administratorsScreens());
        assertThat(problems).isEmpty();
    }

    private List<Screen> coordinatorsScreens() {
        return List.of(
                screen("start"),
                screen("bijeenkomsten"),
                screen("bijeenkomsten?zoek=zzz"),
                screen("bijeenkomsten/nieuw"),
                screen(session + "/overzicht"),
                screen(session + "/overzicht", "session.actions.more", "session.actions.move"),
                screen(session + "/overzicht", "session.actions.more", "session.actions.copy"),
                screen(session + "/overzicht", "session.actions.more", "session.actions.cancel"),
                screen(draft + "/overzicht", "session.actions.publish"),
                screen(session + "/aan-tafel"),
                screen(session + "/aan-tafel", "participation.add.open"),
                screen(session + "/aan-tafel", "participation.invite.open"),
                screen(session + "/aan-tafel", "participation.change.open"),
                screen(session + "/uitnodigingen"),
                screen(session + "/wijzigen"),
                screen(session + "/lijst"),
                screen("mensen"),
                screen("mensen/nieuw"),
                screen("mensen/" + membership()),
                screen("mensen/" + membership(), "network.member.end"),
                screen("organisaties"),
                screen("organisaties", "people.organisations.add"),
                screen("niet-bezorgd"),
                screen("profiel"),
                screen("nergens"));
    }

    private List<Screen> membersScreens() {
        return List.of(screen("start"), screen("bijeenkomsten"), screen(session + "/overzicht"), screen("profiel"));
    }

    private List<Screen> administratorsScreens() {
        return List.of(
                screen("start"),
                screen("beheer"),
                screen("beheer/netwerk"),
                screen("beheer/netwerk/rijnoever"),
                screen("beheer/netwerk/rijnoever", "network.networks.appoint"),
                screen("postvak"),
                screen("postvak/"
                        + mailbox.newest("", PageRequest.of(0, 1)).getFirst().message()));
    }

    private void visit(String person, Language language, Browser.NewContextOptions window, List<Screen> screens) {
        var page = open(window);
        signIn(page, person);
        screens.forEach(screen -> look(page, screen, language));
    }

    private void look(Page page, Screen screen, Language language) {
        page.navigate("/" + screen.address());
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        for (var step : screen.steps()) {
            button(page, texts.getMessage(step, null, language.locale())).click();
        }
        settle(page);
        violations(page).forEach(it -> problems.add(screen + " " + it));
        if ((boolean) page.evaluate("document.scrollingElement.scrollWidth > window.innerWidth")) {
            problems.add(screen + " runs off the page");
        }
    }

    // nothing on its way from the server, and nothing still moving or fading in
    private static void settle(Page page) {
        page.waitForFunction("Object.values(window.Vaadin?.Flow?.clients ?? {}).every(it => !it.isActive?.())"
                + " && document.getAnimations().every(it => it.playState !== 'running')");
    }

    // by the words on it: what a screen reader says may add whose button it is
    private static Locator button(Page page, String text) {
        var same = ":text-is(\"" + text + "\")";
        return page.locator(
                        "vaadin-button" + same + ", vaadin-menu-bar-button" + same + ", vaadin-menu-bar-item" + same)
                .first();
    }

    private void signIn(Page page, String email) {
        page.navigate("/inloggen");
        page.locator("input[type=email]").fill(email);
        page.locator("main form button").first().click();
        page.navigate(inbox.link(email, "/inloggen/"));
        page.locator("main form button").first().click();
        page.waitForURL("**/start");
    }

    private SessionId planTheEvening() {
        var evening = planning.plan(cast.network(), SessionExamples.kenniscafe());
        planning.publish(evening);
        attendance.invite(evening, Invitees.all(MemberFilter.everyone()));
        attendance.add(
                evening,
                new NewParticipant(
                        "Noor Smit",
                        new EmailAddress("noor@thuis.example"),
                        null,
                        Perspective.RESIDENT,
                        "Huurdersvereniging"));
        return evening;
    }

    private String membership() {
        return people.as(
                cast.coordinator(),
                () -> memberships
                        .search(cast.network(), MemberFilter.everyone(), PageRequest.of(0, 1))
                        .getFirst()
                        .id()
                        .membershipId()
                        .toString());
    }

    private static String address(SessionId session) {
        return "bijeenkomst/" + session.sessionId();
    }

    private static Screen screen(String address, String... steps) {
        return new Screen(address, List.of(steps));
    }

    /** An address of the workplace, and the buttons to press there, by the keys of their texts. */
    private record Screen(String address, List<String> steps) {}
}
