package nl.leertafel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the list of sessions promises, on every database. */
abstract class SessionAgendaContract {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Autowired
    private SessionAgenda agenda;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private KnowledgeAgenda questions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private People people;

    private NetworkCast rijnoever;

    @BeforeEach
    void startANetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void findsBySeveralWordsAndKindAndStatus() {
        published(SessionExamples.kenniscafe());
        published(SessionExamples.leeratelier());
        plan(SessionExamples.siteVisit());

        assertThat(seen(filter("huis moet", null, null))).containsExactly("Wat helpt als je je huis uit moet?");
        assertThat(seen(filter("huis maatwerk", null, null))).isEmpty();
        assertThat(seen(filter("", SessionKind.LEERATELIER, null))).containsExactly("Leeratelier maatwerk, deel 3");
        assertThat(seen(filter("", null, SessionStatus.DRAFT))).containsExactly("Op bezoek bij het schuldhulpbureau");
        assertThat(seen(rijnoever.resident(), filter("", null, null)))
                .as("a draft is for coordinators")
                .hasSize(2);
    }

    @Test
    void findsAWordThatHundredsOfSessionsHave() {
        plan(at("Buurtkamers in de wijk", LocalDateTime.of(2026, 12, 9, 19, 30)));
        plan(at("Open avond over de buurtkamer", LocalDateTime.of(2026, 12, 2, 19, 30)));
        plan(at("Kamers in de buurt", LocalDateTime.of(2026, 12, 3, 19, 30)));
        for (int i = 0; i < 200; i++) {
            jdbc.update("""
                    insert into session_word (session_id, word)
                    select session_id, ? from session where network_id = ? and slug like 'buurtkamers%'
                    """, "buurtkamer" + i, rijnoever.network().networkId());
        }

        assertThat(seen(filter("buurtkamer", null, null)))
                .containsExactly("Buurtkamers in de wijk", "Open avond over de buurtkamer");
        assertThat(seen(filter("buurtkamer avond", null, null))).containsExactly("Open avond over de buurtkamer");
    }

    @Test
    void findsWhatHangsOnAQuestion() {
        var evictions = question("Wat helpt als je je huis uit moet?");
        var debts = question("Hoe praat je over schulden?");
        published(SessionExamples.on(evictions, SessionExamples.kenniscafe()));
        published(SessionExamples.on(debts, SessionExamples.leeratelier()));
        published(SessionExamples.on(evictions, SessionExamples.siteVisit()));

        assertThat(seen(rijnoever.coordinator(), SessionFilter.about(evictions, Period.UPCOMING)))
                .containsExactlyInAnyOrder("Wat helpt als je je huis uit moet?", "Op bezoek bij het schuldhulpbureau");
        assertThat(seen(rijnoever.resident(), SessionFilter.about(evictions, Period.ALL)))
                .as("what is for invited people only stays so")
                .containsExactly("Wat helpt als je je huis uit moet?");
        assertThat(seen(rijnoever.resident(), SessionFilter.about(evictions, Period.PAST)))
                .isEmpty();
    }

    @Test
    void drawsWhatGoesOnInAMonthByTheClockOnTheWall() {
        plan(at("Oudejaarsnacht", LocalDateTime.of(2026, 12, 31, 23, 0)));
        plan(at("Nieuwjaar", LocalDateTime.of(2027, 1, 1, 0, 0)));
        plan(at("Eerste avond", LocalDateTime.of(2026, 12, 1, 0, 0)));
        plan(at("November", LocalDateTime.of(2026, 11, 30, 21, 0)));

        assertThat(month(SessionFilter.UPCOMING)).containsExactly("Eerste avond", "Oudejaarsnacht");
        assertThat(month(filter("oudejaarsnacht", null, null))).containsExactly("Oudejaarsnacht");
        assertThat(seen(new SessionFilter("", Period.ALL, null, null, null, LocalDate.of(2027, 1, 1))))
                .as("goes on after midnight")
                .containsExactly("Oudejaarsnacht", "Nieuwjaar");
    }

    @Test
    void drawsAnEveningFarAwayOnItsOwnDay() {
        var bonaire = new TimeSlot(
                LocalDateTime.of(2026, 12, 31, 20, 0),
                LocalDateTime.of(2026, 12, 31, 23, 30),
                ZoneId.of("America/Kralendijk"));
        published(SessionExamples.kenniscafe().at(bonaire, SessionExamples.deBrug()));

        assertThat(month(SessionFilter.UPCOMING)).hasSize(1);
        assertThat(people.as(
                        rijnoever.resident(),
                        () -> agenda.month(rijnoever.network(), SessionFilter.UPCOMING, DECEMBER.plusMonths(1))))
                .isEmpty();
    }

    private static SessionPlan at(String title, LocalDateTime starts) {
        return SessionExamples.plan(SessionKind.KENNISCAFE, title, Visibility.PUBLIC, 12)
                .at(SessionExamples.evening(starts), SessionExamples.deBrug());
    }

    private static SessionFilter filter(String text, @Nullable SessionKind kind, @Nullable SessionStatus status) {
        return new SessionFilter(text, Period.ALL, kind, status, null, null);
    }

    private List<String> month(SessionFilter filter) {
        return people.as(
                rijnoever.coordinator(),
                () -> agenda.month(rijnoever.network(), filter, DECEMBER).stream()
                        .map(SessionSummary::title)
                        .toList());
    }

    private List<String> seen(SessionFilter filter) {
        return seen(rijnoever.coordinator(), filter);
    }

    private List<String> seen(PersonId person, SessionFilter filter) {
        return people.as(
                person,
                () -> agenda.search(rijnoever.network(), filter, PageRequest.of(0, 20)).stream()
                        .map(SessionSummary::title)
                        .toList());
    }

    private QuestionId question(String wording) {
        return people.as(
                rijnoever.coordinator(),
                () -> questions.add(
                        rijnoever.network(),
                        AgendaExamples.question(questions.addTheme(rijnoever.network(), wording), wording)));
    }

    private SessionId plan(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), plan));
    }

    private void published(SessionPlan plan) {
        people.as(rijnoever.coordinator(), () -> planning.publish(planning.plan(rijnoever.network(), plan)));
    }
}
