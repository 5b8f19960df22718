package nl.leertafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.leertafel.access.Accounts;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.kernel.Language;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reminder and the plain pages it leads to, as people look at them: by day on a desk, in the dark on a phone. */
class ReminderMailTests extends Journey {

    private static final String TIMO = "timo@rijnoever.example";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 19, 19, 30);

    @Autowired
    private People people;

    @Autowired
    private KnowledgeAgenda agenda;

    @Autowired
    private ActionExamples actions;

    @Autowired
    private Teaching teaching;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestClock clock;

    @Test
    void isAccessibleByDayOnADeskInDutch() {
        everything(Language.NL, "desk", new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @Test
    void isAccessibleInTheDarkOnAPhoneInEnglish() {
        everything(
                Language.EN,
                "phone",
                new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
    }

    private void everything(Language language, String name, Browser.NewContextOptions window) {
        theDayBefore(language);
        var mail = inbox.about(TIMO, "Wat helpt als je je huis uit moet?");
        var page = open(window);
        page.setContent(mail.html());
        look(page, "reminder-" + name);
        var lang = "?lang=" + language.code();
        page.navigate(link(mail.plain(), "/antwoord/") + lang);
        look(page, "answer-" + name);
        page.navigate(link(mail.plain(), "/afmelden/") + lang);
        look(page, "stop-" + name);
        page.locator("main form button").click();
        page.locator("main [role=status]").waitFor();
        look(page, "stopped-" + name);
        page.locator("main form button").click();
        page.locator("[data-comes=true]").waitFor();
    }

    private void look(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
        assertThat((boolean) page.evaluate("document.scrollingElement.scrollWidth > window.innerWidth"))
                .as(name + " runs off the page")
                .isFalse();
    }

    private void theDayBefore(Language language) {
        var cast = people.rijnoever();
        accounts.speak(cast.student(), language);
        var question = people.as(
                cast.coordinator(),
                () -> agenda.add(cast.network(), AgendaExamples.eviction(agenda.addTheme(cast.network(), "Wonen"))));
        var before = actions.session(
                cast, SessionExamples.on(question, SessionExamples.kenniscafe()), cast.student(), cast.resident());
        clock.set(SessionExamples.EVENING.plusHours(3));
        actions.agree(cast.coordinator(), before, cast.resident(), "Soep koken", LocalDate.of(2027, 1, 10));
        actions.agree(
                cast.coordinator(),
                before,
                cast.student(),
                "De brief over huurachterstand herschrijven met drie mensen die hem zelf hebben gekregen",
                EVENING.toLocalDate());
        actions.session(
                cast,
                SessionExamples.on(question, SessionExamples.kenniscafe())
                        .at(SessionExamples.evening(EVENING), SessionExamples.deBrug()),
                cast.student());
        people.as(
                cast.lecturer(),
                () -> teaching.make(
                        cast.network(),
                        AssignmentExamples.plan(question, EVENING, Set.of(cast.student()), Set.of(before))));
        inbox.of(TIMO);
        clock.set(EVENING.minusDays(1).withHour(8));
    }

    private static String link(String plain, String path) {
        return List.of(plain.split("\\s+")).stream()
                .filter(it -> it.startsWith("http") && it.contains(path))
                .findFirst()
                .orElseThrow();
    }
}
