package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.DoorCode;
import nl.leertafel.participation.LineWorker;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sits at the table: the plan for it, the line before it, and the door on the evening itself. */
class SeatsJourneyTests extends RoundJourney {

    private static final String SANNE = "sanne@rijnoever.example";
    private static final String NOOR = "noor@thuis.example";
    private static final String KEES = "kees@thuis.example";
    private static final String LOTTE = "lotte@thuis.example";
    private static final String PLAN =
            "Aan deze tafel zit minstens 1 ambtenaar. Lege plekken bewaren we voor hen tot we beginnen.";
    private static final String MISSING =
            "Nog 1 ambtenaar nodig: anders past de uitkomst straks niet in de plannen van de gemeente.";
    private static final int MORE_TABS_THAN_ANY_PAGE_ASKS = 80;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SeatPlanning seats;

    @Autowired
    Attendance attendance;

    @Autowired
    LineWorker line;

    @Autowired
    DoorCode doorCode;

    @Test
    void coordinatorPlansTheTableAndWritesACallerDownWithTheKeysAlone() {
        var session = session(people.rijnoever(), 3);
        var page = desktop();
        signIn(page, SANNE);
        page.navigate(page(session, "aan-tafel"));
        planTheTable(page);

        var visitor = phone();
        visitor.navigate(PUBLIC_PAGE);
        assertThat(visitor.getByText(PLAN)).isVisible();
        assertThat(visitor.getByText(MISSING)).isVisible();
        assertAccessible(visitor);
        screenshot(visitor, "plan-for-visitors");

        writeDown(page);
        reload(visitor);
        assertThat(visitor.getByText(PLAN)).isVisible();
        assertThat(visitor.getByText(MISSING)).hasCount(0);
    }

    @Test
    void offerToPeopleWhoWaitTogetherExpiresAndGoesOnToTheNext() {
        var cast = people.rijnoever();
        keepOneForAnOfficial(cast, session(cast, 3));
        signUpTogether("Noor Smit", NOOR, "helpers", "1", "accepted", "Er zijn 2 plekken voor jullie.");
        signUpTogether("Kees Bos", KEES, "people", "2", "waiting", "Er is nog 1 plek vrij, en jullie komen met 2.");
        signUp("Lotte de Boer", LOTTE, "waiting");

        var phone = phone();
        phone.navigate(inbox.link(LOTTE, "/antwoord/"));
        assertThat(phone.locator("main[data-standing=in_line]"))
                .containsText("Er is nog 1 plek vrij. Die bewaren we voor ambtenaren.");
        assertAccessible(phone);
        phone.navigate(inbox.link(NOOR, "/antwoord/"));
        click(phone, "Ik kan niet");
        assertThat(phone.locator("main[data-participation=declined]")).isVisible();

        var offer = inbox.about(KEES, "Er is een plek voor je vrij");
        phone.navigate(Inbox.link(offer, "/antwoord/"));
        assertThat(phone.locator("main[data-standing=offered]")).containsText("Jullie komen met 2 mensen.");
        assertAccessible(phone);

        clock.advance(Duration.ofHours(49));
        line.run();
        inbox.about(KEES, "De plek is naar een ander");
        inbox.about(LOTTE, "Er is een plek voor je vrij");
        follow(phone, offer, "Ja, ik neem de plek");
        assertThat(phone.locator("main[data-standing=lapsed] h1")).hasText("Je was te laat met je antwoord");
        assertAccessible(phone);
        screenshot(phone, "offer-lapsed");
        click(phone, "Zet me weer op de lijst");
        assertThat(phone.locator("main[data-participation=waiting]")).containsText("Je staat op de wachtlijst.");
        assertAccessible(phone);
    }

    @Test
    void coordinatorAtTheDoorWritesDownOnAPhoneWhoIsThere() {
        var cast = people.rijnoever();
        var session = session(cast, 12);
        comes(cast, session, "Bea Visser");
        var kees = comes(cast, session, "Kees Bos");
        clock.set(SessionExamples.EVENING.plusMinutes(5));
        var phone = phone();
        signIn(phone, SANNE);
        phone.navigate(page(session, "inchecken"));
        assertThat(count(phone)).hasText("0 van 2 zijn er");
        assertAccessible(phone);

        name(phone, "Bea Visser").tap();
        assertThat(line(phone, "Bea Visser")).containsText("Is er");
        assertThat(count(phone)).hasText("1 van 2 zijn er");
        correct(phone);
        walkIn(phone);
        scan(phone, doorCode.address(kees));
    }

    private void planTheTable(Page page) {
        press(page, button(page, "Wijzig het plan"), "Enter");
        assertThat(dialog(page)).containsText("Er zijn 3 plekken.");
        assertAccessibleOnBoth(page);
        press(page, box(page, AriaRole.CHECKBOX, "Ambtenaar"), "Space");
        press(page, box(page, AriaRole.SPINBUTTON, "Minstens"), "1");
        press(page, button(page, "Bewaar het plan"), "Enter");
        assertThat(page.getByText("Het plan is bewaard.").first()).isVisible();
        assertThat(page.getByText(PLAN)).isVisible();
        assertThat(page.getByText(MISSING)).isVisible();
        assertThat(picture(page, "3 vrij, 1 plek bewaard voor ambtenaren")).isVisible();
        assertAccessibleOnBoth(page);
        screenshot(page, "seat-plan");
    }

    /** The name can be typed at once, and Enter saves it from the first field after the side. */
    private void writeDown(Page page) {
        press(page, button(page, "Zet iemand op de lijst"), "Enter");
        assertThat(box(page, AriaRole.TEXTBOX, "Naam")).isFocused();
        assertAccessibleOnBoth(page);
        page.keyboard().type("Anna Mulder");
        press(page, dialog(page).locator("vaadin-select#perspective"), "ArrowDown");
        goTo(page, page.getByRole(AriaRole.OPTION, named("Ambtenaar")), "ArrowDown");
        page.keyboard().press("Enter");
        assertThat(dialog(page).locator("vaadin-select#perspective")).containsText("Ambtenaar");
        press(page, box(page, AriaRole.SPINBUTTON, "Met hoeveel?"), "Enter");
        assertThat(page.getByText("Anna Mulder heeft een plek aan tafel.").first())
                .isVisible();
        assertThat(page.getByText(MISSING)).hasCount(0);
        assertThat(picture(page, "1 plek bezet, 2 vrij")).isVisible();
        assertAccessibleOnBoth(page);
    }

    private void correct(Page phone) {
        line(phone, "Bea Visser")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Iets anders over Bea Visser"))
                .tap();
        assertThat(dialog(phone)).containsText("Niet gekomen");
        assertAccessible(phone);
        screenshot(phone, "door-correction");
        confirm(phone, "Niet gekomen");
        assertThat(line(phone, "Bea Visser")).containsText("Niet gekomen");
        assertThat(count(phone)).hasText("0 van 2 zijn er");
        assertAccessible(phone);
        name(phone, "Bea Visser").tap();
        confirm(phone, "Is er");
        assertThat(line(phone, "Bea Visser")).containsText("Is er");
        assertThat(count(phone)).hasText("1 van 2 zijn er");
    }

    private void walkIn(Page phone) {
        click(phone, "Zonder aanmelding");
        box(phone, AriaRole.TEXTBOX, "Naam").fill("Timo Jansen");
        pick(phone, "perspective", "Student");
        assertAccessible(phone);
        confirm(phone, "Is er");
        assertThat(line(phone, "Timo Jansen")).containsText("Is er");
        assertThat(count(phone)).hasText("2 van 3 zijn er");
        assertAccessible(phone);
        screenshot(phone, "door");
    }

    /** What the camera of a phone does with the code in somebody's mail: it opens their line, and no more. */
    private void scan(Page phone, String address) {
        phone.navigate(address);
        assertThat(phone.getByRole(AriaRole.HEADING, named("Deze code is van"))).isVisible();
        assertThat(count(phone)).hasText("2 van 3 zijn er");
        assertAccessible(phone);
        name(phone, "Kees Bos").press("Enter");
        assertThat(line(phone, "Kees Bos")).containsText("Is er");
        assertThat(count(phone)).hasText("3 van 3 zijn er");
        assertAccessible(phone);
    }

    /** Signs up with somebody else on a phone, on the page everyone sees, and reads what they get. */
    private void signUpTogether(String name, String email, String field, String number, String outcome, String read) {
        var page = phone();
        page.navigate(PUBLIC_PAGE);
        page.getByLabel("Je naam").fill(name);
        page.getByLabel("Je e-mail").fill(email);
        page.getByLabel("Ik kom als").selectOption("RESIDENT");
        page.getByText("Kom je niet alleen, of meld je iemand anders aan?").tap();
        page.locator("select#" + field).selectOption(number);
        assertAccessible(page);
        screenshot(page, "sign-up-together-" + outcome);
        page.locator(".sign-up button").click();
        assertThat(page.locator("main[data-participation=" + outcome + "]")).containsText(read);
        assertAccessible(page);
        screenshot(page, "welcome-together-" + outcome);
    }

    private SessionId session(NetworkCast cast, int capacity) {
        return people.as(cast.coordinator(), () -> {
            var session = planning.plan(cast.network(), SessionExamples.kenniscafe(capacity));
            planning.publish(session);
            return session;
        });
    }

    private void keepOneForAnOfficial(NetworkCast cast, SessionId session) {
        var rules = new SeatRules(List.of(new SeatRule(Set.of(Perspective.OFFICIAL), 1, null)));
        people.as(cast.coordinator(), () -> seats.change(session, 0, new SeatPlanForm(rules, null)));
    }

    private ParticipationId comes(NetworkCast cast, SessionId session, String name) {
        var newcomer = new NewParticipant(name, null, null, Perspective.RESIDENT, null);
        return people.as(
                cast.coordinator(),
                () -> attendance.add(session, newcomer).participation().id());
    }

    private static String page(SessionId session, String part) {
        return "/bijeenkomst/" + session.sessionId() + "/" + part;
    }

    private void assertAccessibleOnBoth(Page page) {
        assertAccessible(page);
        page.setViewportSize(390, 844);
        assertAccessible(page);
        page.setViewportSize(1280, 900);
    }

    /** Goes to this as who has no mouse does, and presses a key on it. */
    private static void press(Page page, Locator wanted, String key) {
        goTo(page, wanted, "Tab");
        page.keyboard().press(key);
    }

    private static void goTo(Page page, Locator wanted, String key) {
        wanted.waitFor();
        for (int presses = 0; presses < MORE_TABS_THAN_ANY_PAGE_ASKS; presses++) {
            if ((boolean) wanted.evaluate("it => it.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(key + " never comes to " + wanted);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, named(words));
    }

    /** A field in the dialog that is open. */
    private static Locator box(Page page, AriaRole role, String label) {
        return dialog(page)
                .getByRole(role, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator picture(Page page, String words) {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator count(Page phone) {
        return phone.locator(".door-first h2");
    }

    private static Locator line(Page phone, String name) {
        return phone.locator(".door-line", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static Locator name(Page phone, String name) {
        return line(phone, name).locator("button");
    }
}
