package nl.leertafel.reflection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.leertafel.reflection.ReflectionExamples.CANARY;
import static nl.leertafel.reflection.ReflectionExamples.taking;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.network.reminder.ReminderWorker;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.EveryPage;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.domain.Pageable;

/** What was taken back stands nowhere any more: on no page, in no feed, export, search, mail or log. */
@ExtendWith(OutputCaptureExtension.class)
class WithdrawnReflectionTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    LivelyNetwork network;

    @Autowired
    EveryPage everyPage;

    @Autowired
    Reflecting reflecting;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    ReflectionRequestWorker requests;

    @Autowired
    ReminderWorker reminders;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    BaseUrl baseUrl;

    @Autowired
    TestClock clock;

    private Sights sights;

    @BeforeEach
    void anEveningThatIsOver() {
        sights = network.comeToLife();
        network.afterTheEvening(sights);
    }

    @Test
    void whatWasTakenBackIsFoundNowhere(CapturedOutput log) {
        var writer = sights.cast().resident();
        people.as(writer, () -> {
            var mine = reflecting.mine(sights.evening()).orElseThrow();
            reflecting.save(sights.evening(), taking(CANARY), SharedWith.EVERYONE, mine.version());
        });
        assertThat(hits())
                .as("as long as it is public the search finds it")
                .anyMatch(it -> it.startsWith("coordinator") && it.endsWith("/reflecties"))
                .anyMatch(it -> it.startsWith("visitor /n/rijnoever/"));

        people.as(writer, () -> reflecting.letRead(sights.evening(), ReflectionSource.SELF, SharedWith.NOBODY));
        clock.advance(Duration.ofDays(3));
        requests.run();
        reminders.run();
        assertThat(hits()).isEmpty();
        assertThat(tablesWithIt()).containsExactly("reflection_answer.saved");

        people.as(writer, () -> reflecting.delete(sights.evening(), ReflectionSource.SELF));
        assertThat(tablesWithIt()).isEmpty();
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    /** Wherever somebody else than the writer comes across it. */
    private List<String> hits() {
        var hits = new ArrayList<String>();
        var pages = new ArrayList<>(everyPage.addresses(sights));
        pages.addAll(List.of("bijeenkomsten?zoek=kanarie", "kennisagenda?zoek=kanarie", "mensen?zoek=kanarie"));
        everyoneElse().forEach((who, person) -> {
            signIn(person);
            pages.stream().filter(page -> shown(page).contains(CANARY)).forEach(page -> hits.add(who + " " + page));
            if (personalData.stream()
                    .anyMatch(it -> it.export(person).toString().contains(CANARY))) {
                hits.add("the export of " + who);
            }
        });
        var visitor = new Visitor(baseUrl);
        publicAddresses().stream()
                .filter(it -> visitor.open(it).body().contains(CANARY))
                .forEach(it -> hits.add("visitor " + it));
        mailbox.newest("", Pageable.ofSize(500)).stream()
                .map(it -> mailbox.message(it.message()).orElseThrow())
                .filter(it -> (it.subject() + it.plain() + it.html()).contains(CANARY))
                .forEach(it -> hits.add("mail " + it.subject()));
        return hits;
    }

    private Map<String, PersonId> everyoneElse() {
        var cast = sights.cast();
        Map<String, PersonId> everyone = new LinkedHashMap<>();
        everyone.put("administrator", people.administrator());
        everyone.put("coordinator", cast.coordinator());
        everyone.put("lecturer", cast.lecturer());
        everyone.put("student", cast.student());
        everyone.put("stranger", people.stranger());
        return everyone;
    }

    private List<String> publicAddresses() {
        var session = sessions.details(sights.evening());
        return List.of(
                "/",
                "/n/rijnoever",
                "/n/rijnoever/" + session.slug(),
                "/feeds/network/rijnoever.ics",
                "/feeds/network/rijnoever.json",
                "/feeds/session/" + session.id().sessionId() + ".ics");
    }

    private String shown(String page) {
        visit(page);
        var drawn = _find(Html.class).stream().map(Html::getInnerHtml).collect(Collectors.joining());
        var typed = _find(TextArea.class).stream().map(TextArea::getValue).collect(Collectors.joining());
        return UI.getCurrent().getElement().getTextRecursively() + drawn + typed;
    }

    /** Columns of the database in which the words still stand. */
    private TreeSet<String> tablesWithIt() {
        var found = new TreeSet<String>();
        var tables = database.tables();
        database.sql("""
                        select lower(table_name), lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and data_type like 'CHARACTER%'
                        """).query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(it -> tables.contains(it.getFirst()))
                .filter(it -> holdsIt(it.getFirst(), it.getLast()))
                .forEach(it -> found.add(String.join(".", it)));
        return found;
    }

    private boolean holdsIt(String table, String column) {
        return database.sql("select count(*) from " + table + " where " + column + " like ?")
                        .param("%" + CANARY + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
