package nl.leertafel.insight.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.action.ActionByLink;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.action.ActionLink;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.insight.InsightForm;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightText;
import nl.leertafel.insight.Sureness;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.network.reminder.ReminderWorker;
import nl.leertafel.people.MailStop;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** One question a month at most, for as long as one likes, and what others did in return. */
abstract class EchoContract {

    private static final String BEA = "bea@rijnoever.example";
    private static final String TIMO = "timo@rijnoever.example";
    private static final Pattern PAGE = Pattern.compile("/echo/([\\w-]+)");
    private static final Pattern STOP = Pattern.compile("/afmelden/echo/([\\w.-]+)");

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    ActionTracking tracking;

    @Autowired
    ActionByLink byLink;

    @Autowired
    EchoWorker worker;

    @Autowired
    Echoing echoing;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    InsightKeeping keeping;

    @Autowired
    ReminderWorker reminders;

    @Autowired
    MailStop stop;

    @Autowired
    LinkTokens tokens;

    @Autowired
    Memberships memberships;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId bea;
    PersonId timo;
    SessionId evening;

    @BeforeEach
    void anEvening() {
        rijnoever = people.rijnoever();
        bea = rijnoever.resident();
        timo = rijnoever.student();
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), bea, timo);
    }

    @Test
    void inFourteenMonthsNobodyIsAskedTwiceInAMonthNorAfterTheyStopped() {
        var noorderwerk = people.noorderwerk();
        people.as(
                noorderwerk.coordinator(),
                () -> memberships.add(
                        noorderwerk.network(),
                        PersonExamples.byMail("Bea Visser", BEA),
                        NetworkExamples.member(Perspective.RESIDENT)));
        var elsewhere = examples.session(noorderwerk, SessionExamples.kenniscafe(), bea);
        IntStream.range(0, 6).forEach(week -> {
            var due = ActionExamples.DUE.plusWeeks(week);
            examples.agree(bea, evening, bea, "Bellen in week " + week, due);
            examples.agree(timo, evening, timo, "Vragen in week " + week, due);
            examples.agree(bea, elsewhere, bea, "Lezen in week " + week, due.plusDays(2));
        });
        var question = people.as(
                rijnoever.coordinator(),
                () -> agenda.add(
                        rijnoever.network(), AgendaExamples.eviction(agenda.addTheme(rijnoever.network(), "Wonen"))));
        learned(question, "Een brief van één kantje wordt gelezen.");
        learned(question, "Bellen helpt meer dan schrijven.");
        var firstDay = clock.localNow().toLocalDate();
        var stopped = firstDay.plusMonths(7);

        firstDay.datesUntil(firstDay.plusMonths(14)).forEach(day -> {
            clock.set(day.atTime(10, 20));
            worker.run();
            if (day.getDayOfMonth() == 1) {
                worker.run();
            }
            if (day.isBefore(ActionExamples.DUE.plusWeeks(8))) {
                reminders.run();
            }
            if (day.equals(stopped)) {
                stop.stop("echo", find(STOP, questions(TIMO).getFirst()));
            }
        });

        assertThat(asked(bea)).hasSizeBetween(6, 14);
        assertThat(asked(timo)).isNotEmpty().allMatch(day -> !day.isAfter(stopped));
        for (var person : List.of(bea, timo, rijnoever.lecturer())) {
            var days = asked(person);
            assertThat(days.stream().map(YearMonth::from)).doesNotHaveDuplicates();
            IntStream.range(1, days.size())
                    .forEach(it -> assertThat(days.get(it))
                            .isAfterOrEqualTo(days.get(it - 1).plusMonths(1)));
        }
        assertThat(asked(rijnoever.lecturer())).hasSizeBetween(5, 8);
        assertThat(questions(BEA)).hasSameSizeAs(asked(bea));
        assertThat(questions(TIMO)).hasSameSizeAs(asked(timo));
        assertThat(networksAsked(bea)).as("over both networks").hasSize(2);
        remindersCameOnce();
    }

    @Test
    void theMailHasAnAnswerToTapAndLookingChangesNothing() {
        asksBea();
        var letter = questions(BEA).getFirst();
        assertThat(letter.plain())
                .contains(ActionExamples.LETTER, "Nog niet: http", "?antwoord=WORKS", "Stel mij deze vraag niet meer")
                .doesNotContain("/actie/");
        assertThat(letter.headers()).extracting(MailboxMessage.Header::name).contains("List-Unsubscribe");

        var token = find(PAGE, letter);
        assertThat(echoing.look(token).answer()).isNull();
        assertThat(echoing.others(token)).isEmpty();
        assertThatThrownBy(() -> EchoForm.of(null, "", false)).isInstanceOf(Refusal.class);
        echoing.answer(token, new EchoForm(EchoAnswer.TRIED, "Wij bellen nu eerst.", true));
        echoing.answer(token, new EchoForm(EchoAnswer.WORKS, "Wij bellen nu altijd eerst.", true));
        assertThat(echoing.look(token).answer()).isEqualTo(EchoAnswer.WORKS);
    }

    @Test
    void aTokenOpensThisQuestionAloneAndNotForEver() {
        asksBea();
        var token = find(PAGE, questions(BEA).getFirst());
        for (var purpose : LinkPurpose.values()) {
            assertThat(tokens.find(purpose, token).isPresent()).isEqualTo(purpose == LinkPurpose.ECHO);
        }
        assertThatThrownBy(() -> byLink.look(new ActionLink.Mail(token))).isInstanceOf(NotFound.class);
        var actions = ActionExamples.link(letters(BEA, "Je hebt afgesproken").getFirst())
                .substring("/actie/".length());
        assertThatThrownBy(() -> echoing.look(actions)).isInstanceOf(NotFound.class);

        clock.set(clock.localNow().plusDays(59));
        echoing.look(token);
        clock.set(clock.localNow().plusDays(2));
        assertThatThrownBy(() -> echoing.look(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> echoing.answer(token, new EchoForm(EchoAnswer.WORKS, "", false)))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(bea, echoing::mine)).isEmpty();
    }

    @Test
    void whoAnswersReadsWhatOthersShareWithoutNames() {
        examples.agree(rijnoever.coordinator(), evening, timo);
        asksBea();
        var beas = people.as(bea, () -> echoing.mine().getFirst());
        assertThatThrownBy(() ->
                        people.as(timo, () -> echoing.answerMine(beas.id(), new EchoForm(EchoAnswer.WORKS, "", false))))
                .isInstanceOf(NotFound.class);
        people.as(bea, () -> echoing.answerMine(beas.id(), new EchoForm(EchoAnswer.TRIED, "Voor mij alleen", false)));
        var timos = people.as(timo, () -> echoing.mine().getFirst());
        var first = people.as(
                timo, () -> echoing.answerMine(timos.id(), new EchoForm(EchoAnswer.WORKS, "Eerst bellen", true)));
        assertThat(first.sentences()).isEmpty();
        assertThat(first.counts()).as("too few to count").isEmpty();

        var second = people.as(
                bea, () -> echoing.answerMine(beas.id(), new EchoForm(EchoAnswer.TRIED, "Voor mij alleen", false)));
        assertThat(second.sentences()).containsExactly(new OthersDid.Sentence(EchoAnswer.WORKS, "Eerst bellen"));
        assertThat(people.as(bea, echoing::mine)).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutWhatWasDroppedOrAfterTheyLeft() {
        var dropped = examples.agree(rijnoever.coordinator(), evening, bea);
        people.as(bea, () -> tracking.drop(dropped, 0, "De woning is verkocht"));
        var done = examples.agree(rijnoever.coordinator(), evening, timo);
        people.as(timo, () -> tracking.finish(done, 0));
        people.as(
                rijnoever.coordinator(),
                () -> memberships.end(memberships
                        .search(rijnoever.network(), new MemberFilter("Timo", null, null, null), PageRequest.of(0, 1))
                        .getFirst()
                        .id()));
        clock.set(ActionExamples.DUE.plusDays(14).atTime(10, 20));
        worker.run();
        assertThat(questions(BEA)).isEmpty();
        assertThat(questions(TIMO)).isEmpty();
    }

    @Test
    void whatSomebodyAnsweredIsTheirsAndGoesWithThem() {
        asksBea();
        var question = people.as(bea, () -> echoing.mine().getFirst());
        people.as(bea, () -> echoing.answerMine(question.id(), new EchoForm(EchoAnswer.STOPPED, "Te duur", true)));
        var own = personalData.stream()
                .filter(it -> it.tables().contains("echo"))
                .findFirst()
                .orElseThrow();
        assertThat(own.export(bea).get("echo"))
                .extracting(it -> it.get("sentence"))
                .containsExactly("Te duur");
        own.erase(bea);
        assertThat(asked(bea)).isEmpty();
    }

    private void learned(QuestionId question, String claim) {
        people.as(
                rijnoever.lecturer(),
                () -> keeping.propose(new InsightForm(question, null, InsightText.of(claim, "", Sureness.SEEN_ONCE))));
    }

    private void asksBea() {
        examples.agree(rijnoever.coordinator(), evening, bea);
        clock.set(ActionExamples.DUE.plusDays(13).atTime(10, 20));
        worker.run();
        assertThat(questions(BEA)).isEmpty();
        clock.set(ActionExamples.DUE.plusDays(14).atTime(10, 20));
        worker.run();
        worker.run();
        assertThat(questions(BEA)).hasSize(1);
    }

    /** Each action was written about before and after its day, and no day has two mails. */
    private void remindersCameOnce() {
        for (var address : List.of(BEA, TIMO)) {
            var days = Stream.concat(
                            letters(address, "Morgen klaar").stream(), letters(address, "Is het gelukt?").stream())
                    .map(MailboxMessage::subject)
                    .toList();
            assertThat(new HashSet<>(days)).hasSameSizeAs(days);
            assertThat(days).hasSizeGreaterThan(10);
        }
    }

    private List<MailboxMessage> questions(String address) {
        return letters(address, "Heb je er iets mee gedaan?");
    }

    private List<MailboxMessage> letters(String address, String subject) {
        return examples.letters(address).stream()
                .filter(it -> it.subject().startsWith(subject))
                .toList();
    }

    private List<LocalDate> asked(PersonId person) {
        return database.sql("select asked_on from echo where person_id = ? order by asked_on")
                .param(person.personId())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private List<UUID> networksAsked(PersonId person) {
        return database.sql("select distinct network_id from echo where person_id = ?")
                .param(person.personId())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String find(Pattern link, MailboxMessage letter) {
        var found = link.matcher(letter.plain());
        assertThat(found.find()).as(letter.plain()).isTrue();
        return found.group(1);
    }
}
