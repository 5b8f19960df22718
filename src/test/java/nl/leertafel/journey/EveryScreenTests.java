package nl.leertafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leertafel.access.Accounts;
import nl.leertafel.insight.ui.InsightRoutes;
import nl.leertafel.kernel.Language;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;

/**
 * Every screen of the workplace can be used by everyone, in both languages: on a desk by day with every dialog, and on a
 * phone in the dark. A new screen is one more line in a list below.
 */
class EveryScreenTests extends Journey {

    private static final String ADMINISTRATOR = "ada@leertafel.example";
    private static final String COORDINATOR = "sanne@rijnoever.example";
    private static final String LECTURER = "fatima@rijnoever.example";
    private static final String STUDENT = "timo@rijnoever.example";
    private static final String RESIDENT = "bea@rijnoever.example";

    private static final String NOWHERE = "nergens";
    private static final String EMPTY = "about:blank";

    /** Goes to another page of the workplace as a link does, which is quicker than loading everything again. */
    private static final String FOLLOW = """
            address => {
                if (location.pathname + location.search !== address) {
                    history.pushState(null, '', address);
                    dispatchEvent(new PopStateEvent('popstate'));
                }
            }""";

    @Autowired
    private People people;

    @Autowired
    private LivelyNetwork network;

    @Autowired
    private BuiltInMailbox mailbox;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private MessageSource texts;

    private final List<String> problems = new ArrayList<>();
    private Sights sights;

    @BeforeEach
    void somethingToLookAt() {
        sights = network.comeToLife();
    }

    @Test
    void isAccessibleByDayOnADeskInDutch() {
        everyScreen(Language.NL, new Browser.NewContextOptions().setViewportSize(1280, 900), screen -> true);
    }

    @Test
    void isAccessibleInTheDarkOnAPhoneInEnglish() {
        everyScreen(
                Language.EN,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setColorScheme(ColorScheme.DARK),
                Screen::isPage);
    }

    private void everyScreen(Language language, Browser.NewContextOptions window, Predicate<Screen> chosen) {
        window.setReducedMotion(ReducedMotion.REDUCE);
        var cast = sights.cast();
        Stream.of(people.administrator(), cast.coordinator(), cast.lecturer(), cast.resident(), cast.student())
                .forEach(person -> accounts.speak(person, language));
        var visits = new Visits(language, window, chosen);
        visit(visits, COORDINATOR, coordinatorsScreens());
        visit(visits, LECTURER, lecturersScreens());
        visit(visits, STUDENT, studentsScreens());
        visit(visits, ADMINISTRATOR, administratorsScreens());
        network.afterTheEvening(sights);
        visit(
                visits,
                COORDINATOR,
                List.of(
                        screen(sights.session() + "/programma"),
                        screen(sights.session() + "/programma", "session.programme.carry"),
                        screen(sights.session() + "/scherm"),
                        screen(sights.session() + "/verslag"),
                        screen(sights.session() + "/verslag", "minutes.line.edit"),
                        screen(sights.session() + "/overzicht", "session.actions.close"),
                        screen(sights.session() + "/reflecties"),
                        screen(sights.session() + "/inzichten"),
                        screen(sights.question() + "/draad"),
                        screen("terugkoppeling"),
                        screen(sights.session() + "/reflecties", "reflection.prompts.open"),
                        screen(sights.session() + "/reflecties", "reflection.paper.add"),
                        screen("start")));
        visit(visits, RESIDENT, residentsScreens());
        assertThat(problems).isEmpty();
    }

    private List<Screen> coordinatorsScreens() {
        var session = sights.session();
        return List.of(
                screen("start"),
                screen("bijeenkomsten"),
                screen("bijeenkomsten?zoek=zzz"),
                screen("bijeenkomsten?weergave=maand&maand=2026-12"),
                screen("bijeenkomsten/nieuw"),
                screen(session + "/overzicht"),
                screen(session + "/overzicht", "session.actions.more", "session.actions.move"),
                screen(session + "/overzicht", "session.actions.more", "session.actions.copy"),
                screen(session + "/overzicht", "session.actions.more", "session.actions.cancel"),
                screen(sights.draft() + "/overzicht", "session.actions.publish"),
                screen(session + "/programma"),
                screen(session + "/programma", "session.programme.add"),
                screen(session + "/scherm"),
                screen(session + "/verslag"),
                screen(session + "/aan-tafel"),
                screen(session + "/aan-tafel", "participation.add.open"),
                screen(session + "/aan-tafel", "participation.invite.open"),
                screen(session + "/aan-tafel", "participation.plan.open"),
                screen(session + "/aan-tafel", "participation.line.open"),
                screen(session + "/aan-tafel", "participation.change.open"),
                screen(session + "/inchecken"),
                screen(session + "/regelen"),
                screen(session + "/bellijst"),
                screen(session + "/brieven"),
                screen(session + "/uitnodigingen"),
                screen(session + "/uitnodigingen", "invitation.reminder.rules.open"),
                screen(session + "/berichten"),
                screen(session + "/acties"),
                screen(session + "/acties", "action.steps.track"),
                screen(session + "/opdrachten"),
                screen(session + "/wijzigen"),
                screen(session + "/lijst"),
                screen("kennisagenda"),
                screen("kennisagenda", "agenda.theme.add"),
                screen("kennisagenda", "agenda.theme.change", "agenda.theme.rename"),
                screen("kennisagenda?zoek=zzz"),
                screen("kennisagenda/nieuw"),
                screen(sights.question()),
                screen(sights.question(), "agenda.question.edit"),
                screen(sights.question(), "agenda.question.remove"),
                screen(sights.question() + "/draad"),
                screen(sights.question() + "/draad?als=lijst"),
                screen("inzichten"),
                screen("inzichten?zoek=zzz"),
                screen("inzichten/nieuw"),
                screen(InsightRoutes.insight(sights.insight())),
                screen(InsightRoutes.insight(sights.insight()), "insight.amend"),
                screen(InsightRoutes.insight(sights.insight()), "insight.step.to.SHARED"),
                screen(session + "/inzichten"),
                screen("praktijkvragen/nieuw"),
                screen("praktijkvragen?wat=network"),
                screen(sights.brief()),
                screen(sights.brief(), "assignment.brief.withdraw"),
                screen(sights.brief() + "/wijzigen"),
                screen("acties"),
                screen("acties/netwerk"),
                screen("acties/netwerk", "action.steps.track", "action.track.edit"),
                screen("mensen"),
                screen("mensen/nieuw"),
                screen("mensen/inlezen"),
                screen(sights.member()),
                screen(sights.member(), "network.member.end"),
                screen("organisaties"),
                screen("organisaties", "people.organisations.add"),
                screen("niet-bezorgd"),
                screen("post"),
                screen("profiel"),
                screen(NOWHERE));
    }

    private List<Screen> lecturersScreens() {
        return List.of(
                screen("start"),
                screen("opdrachten"),
                screen("opdrachten/nieuw"),
                screen("opdrachten/overzicht"),
                screen("praktijkvragen"),
                screen("praktijkvragen?niveau=mbo"),
                screen("nog-niet-in-de-les"),
                screen("nog-niet-in-de-les?praktijkvraag=" + sights.brief().substring("praktijkvraag/".length())),
                screen(sights.brief()),
                screen(sights.assignment()),
                screen(sights.assignment(), "assignment.group.add"),
                screen(sights.assignment() + "/wijzigen"),
                screen(sights.assignment() + "/klassenlijst"),
                screen(sights.handIn()),
                screen(sights.assignment() + "/afspraken"),
                screen(sights.assignment() + "/gesprekken"),
                screen(sights.assignment() + "/gesprekken", "assignment.conversation.plan"),
                screen(sights.assignment() + "/planning"),
                screen(sights.assignment() + "/planning", "assignment.extension.give"),
                screen(sights.assignment() + "/meedoen"),
                screen(sights.assignment() + "/praktijk"),
                screen(sights.assignment() + "/praktijk", "assignment.practice.ask"),
                screen(sights.session() + "/opdrachten"));
    }

    private List<Screen> studentsScreens() {
        return List.of(
                screen("opdrachten"),
                screen("laten-zien"),
                screen("laten-zien", "insight.showcase.open"),
                screen(sights.assignment()),
                screen(sights.assignment() + "/afspraken"),
                screen(conversation()),
                screen(conversation(), "assignment.consent.note"),
                screen(sights.assignment(), "assignment.work.change"));
    }

    private String conversation() {
        return sights.assignment() + "/gesprek/" + sights.conversation().conversationId();
    }

    private List<Screen> residentsScreens() {
        return List.of(
                screen("start"),
                screen("bijeenkomsten"),
                screen("kennisagenda"),
                screen("acties"),
                screen(sights.session() + "/overzicht"),
                screen(sights.session() + "/acties"),
                screen(sights.session() + "/verslag"),
                screen(sights.session() + "/reflecties"),
                screen(sights.session() + "/reflecties", "reflection.mine.edit"),
                screen(sights.session() + "/reflecties", "reflection.mine.readers"),
                screen(sights.session() + "/reflecties", "reflection.mine.delete"),
                screen("profiel"));
    }

    private List<Screen> administratorsScreens() {
        return List.of(
                screen("start"),
                screen("beheer"),
                screen("beheer", "reflection.glass.open"),
                screen("beheer/netwerk"),
                screen("beheer/netwerk/rijnoever"),
                screen("beheer/netwerk/rijnoever", "network.networks.appoint"),
                screen("beheer/mail"),
                screen("postvak"),
                screen("postvak/"
                        + mailbox.newest("", PageRequest.of(0, 1)).getFirst().message()));
    }

    private void visit(Visits visits, String person, List<Screen> screens) {
        var page = open(visits.window());
        signIn(page, person);
        screens.stream().filter(visits.chosen()).forEach(screen -> look(page, screen, visits.language()));
    }

    private void look(Page page, Screen screen, Language language) {
        try {
            goTo(page, screen, language);
            if (saysThatNothingIsThere(page, language) != screen.address().equals(NOWHERE)) {
                problems.add(screen + " is another page");
            }
            violations(page).forEach(it -> problems.add(screen + " " + it));
            if ((boolean) page.evaluate("document.scrollingElement.scrollWidth > window.innerWidth")) {
                problems.add(screen + " runs off the page");
            }
        } catch (PlaywrightException unreachable) {
            problems.add(screen + " was not reached: " + unreachable.getMessage());
        }
        if (!screen.isPage() || page.locator("vaadin-dialog").count() > 0) {
            page.navigate(EMPTY); // what was opened there is gone
        }
    }

    private void goTo(Page page, Screen screen, Language language) {
        var address = "/" + screen.address();
        if (page.url().equals(EMPTY)) {
            page.navigate(address);
        } else {
            page.evaluate(FOLLOW, address);
            page.waitForFunction(IS_DRAWN);
        }
        heading(page).waitFor();
        for (var step : screen.steps()) {
            button(page, texts.getMessage(step, null, language.locale())).click();
        }
        settle(page);
    }

    // nothing on its way from the server, and nothing still moving or fading in
    private static void settle(Page page) {
        page.waitForFunction(IS_DRAWN + " && document.getAnimations().every(it => it.playState !== 'running')");
    }

    private boolean saysThatNothingIsThere(Page page, Language language) {
        return heading(page).innerText().equals(texts.getMessage("shell.error.404.title", null, language.locale()));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
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
        heading(page).waitFor();
    }

    private static Screen screen(String address, String... steps) {
        return new Screen(address, List.of(steps));
    }

    /** An address of the workplace, and the buttons to press there, by the keys of their texts. */
    private record Screen(String address, List<String> steps) {

        boolean isPage() {
            return steps.isEmpty();
        }
    }

    /** How everyone looks in one test: their language, their window, and at which screens. */
    private record Visits(Language language, Browser.NewContextOptions window, Predicate<Screen> chosen) {}
}
