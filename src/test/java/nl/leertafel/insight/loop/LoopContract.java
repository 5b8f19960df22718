package nl.leertafel.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.insight.InsightExamples;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonForm;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.ReflectionExamples;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Who brings something in hears what became of it, and nothing of what they wrote stands here. */
abstract class LoopContract {

    private static final Pageable ALL = Pageable.ofSize(50);
    private static final LoopAnswerForm DONE = new LoopAnswerForm(
            Became.SOMETHING, "De gemeente belt nu eerst, en schrijft dan pas. Sinds maandag, in alle wijken.");

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    Reflecting reflecting;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    InsightKeeping keeping;

    @Autowired
    Harvesting harvesting;

    @Autowired
    Consenting consenting;

    @Autowired
    ReflectionDirectory reflections;

    @Autowired
    Facilitation facilitation;

    @Autowired
    MinuteTaking taking;

    @Autowired
    ClosingLoop loop;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId sanne;
    PersonId bea;
    PersonId timo;
    SessionId evening;

    @BeforeEach
    void afterTheEvening() {
        rijnoever = people.rijnoever();
        sanne = rijnoever.coordinator();
        bea = rijnoever.resident();
        timo = rijnoever.student();
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), bea, timo);
        clock.set(SessionExamples.EVENING.plusDays(1));
    }

    @Test
    void everySessionThatWasHeldIsAnsweredWhetherOrNotAnybodySharedAnything() {
        var due = SessionExamples.EVENING.toLocalDate().plusDays(60);
        var before = awaited();
        assertThat(before)
                .containsExactly(new AwaitedAnswer(
                        topic(),
                        "Wat helpt als je je huis uit moet?",
                        SessionExamples.EVENING.toLocalDate(),
                        due,
                        false));
        share(bea, SharedWith.TABLE);
        share(timo, SharedWith.NETWORK);
        assertThat(awaited()).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("Bea", ReflectionExamples.CANARY);
        assertThat(people.as(sanne, () -> loop.countAwaited(rijnoever.network(), 58)))
                .isZero();
        assertThat(people.as(sanne, () -> loop.countAwaited(rijnoever.network(), 59)))
                .isEqualTo(1);
        clock.set(due.plusDays(1).atTime(9, 0));
        assertThat(awaited()).extracting(AwaitedAnswer::late).containsExactly(true);
        answer(DONE);
        assertThat(awaited()).isEmpty();
    }

    @Test
    void whatIsStillToComeOrHadNobodyAtTheTableWaitsForNothing() {
        answer(DONE);
        clock.set(SessionExamples.EVENING.minusDays(1));
        examples.session(rijnoever, SessionExamples.leeratelier());
        var next = examples.session(rijnoever, SessionExamples.kenniscafe(), bea);
        assertThat(awaited()).isEmpty();
        assertThatThrownBy(() -> people.as(
                        sanne,
                        () -> loop.answer(
                                rijnoever.network(),
                                new LoopTopic(ContributionKind.REFLECTION, next.sessionId()),
                                DONE)))
                .isInstanceOf(NotFound.class);
        clock.set(SessionExamples.EVENING.plusDays(1));
        assertThat(awaited())
                .extracting(AwaitedAnswer::topic)
                .containsExactly(new LoopTopic(ContributionKind.REFLECTION, next.sessionId()));
    }

    @Test
    void everybodyWhoWasThereHearsOnceInPlainWords() {
        share(bea, SharedWith.TABLE);
        answer(DONE);

        for (var address : List.of("bea@rijnoever.example", "timo@rijnoever.example")) {
            var letters = told(address);
            assertThat(letters).hasSize(1);
            assertThat(letters.getFirst().plain())
                    .contains(
                            "Wat helpt als je je huis uit moet?",
                            "dinsdag 8 december",
                            "Er is iets gedaan met wat daar is ingebracht.",
                            "belt nu eerst")
                    .doesNotContain("Bea", "Timo", ReflectionExamples.CANARY);
        }
        assertThat(people.as(bea, () -> loop.mine(ALL)))
                .extracting(OwnContribution::words)
                .containsExactly(DONE.words());
        assertThat(people.as(timo, () -> loop.mine(ALL))).isEmpty();
        for (var reader : List.of(bea, timo, sanne)) {
            assertThat(people.as(reader, () -> loop.of(evening))).contains(DONE);
        }
        for (var other : List.of(rijnoever.official(), people.administrator(), people.stranger())) {
            assertThat(people.as(other, () -> loop.of(evening))).isEmpty();
        }
        assertThatThrownBy(() -> answer(DONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoSharesAfterTheAnswerReadsItAtOnce() {
        answer(DONE);
        share(bea, SharedWith.TABLE);
        assertThat(people.as(bea, () -> loop.mine(ALL)))
                .extracting(OwnContribution::words)
                .containsExactly(DONE.words());
        assertThat(awaited()).isEmpty();
        assertThat(told("bea@rijnoever.example")).hasSize(1);
    }

    @Test
    void whatSomebodySaysUnderTheirOwnNameIsAnsweredToThemAlone() {
        answer(DONE);
        clock.set(SessionExamples.EVENING.minusDays(1));
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), bea, timo);
        clock.set(SessionExamples.EVENING);
        people.as(sanne, () -> facilitation.begin(evening));
        var signal = say(bea, OutcomeKind.SIGNAL, "De brief is *drie* kantjes.\n\nNiemand leest hem.", true);
        say(timo, OutcomeKind.OBSTACLE, "Dat mag niet van de wet.", false);
        say(timo, OutcomeKind.NOTE, "De soep was op.", true);
        say(sanne, OutcomeKind.SIGNAL, "Er belde niemand.", true);
        var learned = say(timo, OutcomeKind.INSIGHT, "Bellen werkt.", true);

        assertThat(awaited())
                .extracting(AwaitedAnswer::title)
                .containsExactlyInAnyOrder("De brief is drie kantjes. Niemand leest hem.", "Bellen werkt.");
        people.as(timo, () -> taking.unname(learned));
        assertThat(of(timo)).isZero();
        var topic = new LoopTopic(ContributionKind.IDEA, signal.outcomeId());
        people.as(sanne, () -> loop.answer(rijnoever.network(), topic, DONE));
        assertThat(told("bea@rijnoever.example"))
                .extracting(MailboxMessage::plain)
                .anySatisfy(it -> assertThat(it)
                        .contains(
                                "Dit zei je aan tafel.",
                                "De brief is drie kantjes. Niemand leest hem.",
                                "belt nu eerst"));
        assertThat(told("timo@rijnoever.example")).hasSize(1);
        assertThat(people.as(bea, () -> loop.mine(ALL)))
                .extracting(OwnContribution::kind, OwnContribution::became)
                .containsExactly(tuple(ContributionKind.IDEA, Became.SOMETHING));
        people.as(sanne, () -> taking.remove(signal));
        assertThat(of(bea)).isZero();
    }

    @Test
    void thatNothingBecameOfItSaysWhy() {
        assertThatThrownBy(() -> new LoopAnswerForm(Became.NOTHING, "  "))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains("words"));
        assertThatThrownBy(() -> LoopAnswerForm.of(null, "Geen geld"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains("became"));
        share(bea, SharedWith.TABLE);
        answer(new LoopAnswerForm(Became.NOTHING, "Er is dit jaar geen geld voor. In maart kijken we weer."));
        assertThat(told("bea@rijnoever.example").getFirst().plain())
                .contains(
                        "Er is niets gedaan met wat daar is ingebracht. Je leest hier waarom.",
                        "In maart kijken we weer.");
    }

    @Test
    void whoTakesItBackLeavesNoTraceAnsweredOrNot() {
        share(bea, SharedWith.TABLE);
        share(timo, SharedWith.TABLE);
        people.as(bea, () -> reflecting.letRead(evening, ReflectionSource.SELF, SharedWith.NOBODY));
        assertThat(of(bea)).isZero();
        answer(DONE);
        people.as(timo, () -> reflecting.delete(evening, ReflectionSource.SELF));
        assertThat(of(timo)).isZero();
    }

    @Test
    void whoHasNoMailIsCalledOrWrittenTo() {
        answer(DONE);
        clock.set(SessionExamples.EVENING.minusDays(5));
        var kees = withoutMail("Opa Kees", "0201234567", Channel.PHONE);
        var riet = withoutMail("Riet Mulder", null, Channel.LETTER);
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), kees, riet, bea);
        clock.set(SessionExamples.EVENING.plusDays(1));
        share(kees, SharedWith.TABLE);
        answer(DONE);

        var toTell = people.as(sanne, () -> loop.toTell(rijnoever.network()));
        assertThat(toTell)
                .extracting(PersonToTell::name, PersonToTell::phone, PersonToTell::letter, PersonToTell::words)
                .containsExactly(
                        tuple("Opa Kees", "0201234567", false, DONE.words()),
                        tuple("Riet Mulder", null, true, DONE.words()));
        var first = toTell.getFirst();
        for (var other : List.of(bea, people.noorderwerk().coordinator())) {
            people.as(
                    other,
                    () -> assertThatThrownBy(() -> loop.told(rijnoever.network(), first.answer(), first.person()))
                            .isInstanceOf(NotFound.class));
        }
        people.as(sanne, () -> {
            assertThatThrownBy(() -> loop.told(rijnoever.network(), first.answer(), bea))
                    .isInstanceOf(NotFound.class);
            toTell.forEach(it -> loop.told(rijnoever.network(), it.answer(), it.person()));
            assertThat(loop.toTell(rijnoever.network())).isEmpty();
        });
    }

    @Test
    void anInsightWaitsForWhoHarvestedItUnlessTheyGiveTheAnswers() {
        var question = people.as(
                sanne,
                () -> agenda.add(
                        rijnoever.network(), AgendaExamples.eviction(agenda.addTheme(rijnoever.network(), "Wonen"))));
        answer(DONE);
        people.as(sanne, () -> keeping.propose(InsightExamples.callFirst(question, null)));
        assertThat(awaited()).isEmpty();
        var insight = people.as(rijnoever.lecturer(), () -> keeping.propose(InsightExamples.callFirst(question, null)));
        assertThat(awaited())
                .extracting(AwaitedAnswer::title, AwaitedAnswer::topic)
                .containsExactly(
                        tuple(InsightExamples.CLAIM, new LoopTopic(ContributionKind.INSIGHT, insight.insightId())));
        people.as(rijnoever.lecturer(), () -> keeping.remove(insight));
        assertThat(of(rijnoever.lecturer())).isZero();
    }

    @Test
    void whoseWordsAnInsightComesFromWaitsAsLongAsTheyStandThere() {
        answer(DONE);
        share(bea, SharedWith.NETWORK);
        var question = people.as(
                sanne,
                () -> agenda.add(
                        rijnoever.network(), AgendaExamples.eviction(agenda.addTheme(rijnoever.network(), "Wonen"))));
        var insight = people.as(rijnoever.lecturer(), () -> {
            var words = reflections.of(evening, ALL).getFirst();
            return harvesting.harvest(
                    InsightExamples.callFirst(question, null),
                    List.of(new SourceChoice.OfReflection(words.id(), ReflectionExamples.CANARY)));
        });
        var topic = new LoopTopic(ContributionKind.INSIGHT, insight.insightId());
        assertThat(people.as(bea, () -> loop.mine(ALL))).hasSize(1);
        people.as(bea, () -> consenting.agree(consenting.asked().getFirst().id()));
        assertThat(people.as(bea, () -> loop.mine(ALL)))
                .extracting(OwnContribution::kind)
                .containsExactlyInAnyOrder(ContributionKind.REFLECTION, ContributionKind.INSIGHT);
        people.as(bea, () -> reflecting.letRead(evening, ReflectionSource.SELF, SharedWith.TABLE));
        assertThat(people.as(bea, () -> loop.mine(ALL)))
                .extracting(OwnContribution::kind)
                .containsExactly(ContributionKind.REFLECTION);
        people.as(sanne, () -> loop.answer(rijnoever.network(), topic, DONE));
        assertThat(told("bea@rijnoever.example")).hasSize(1);
        assertThat(told("fatima@rijnoever.example")).hasSize(1);
    }

    @Test
    void onlyCoordinatorsOfThisNetworkAnswerAndOnlyMembersSeeHowItGoes() {
        share(bea, SharedWith.TABLE);
        for (var other : List.of(
                bea,
                rijnoever.lecturer(),
                people.administrator(),
                people.noorderwerk().coordinator())) {
            people.as(other, () -> {
                assertThatThrownBy(() -> loop.awaited(rijnoever.network(), ALL)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> loop.countAwaited(rijnoever.network(), 9))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> loop.toTell(rijnoever.network())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> loop.answer(rijnoever.network(), topic(), DONE))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> loop.promise(rijnoever.network(), 30)).isInstanceOf(NotFound.class);
            });
        }
        var elsewhere = people.network(
                NetworkExamples.network("Leernetwerk Zuiderlicht", "zuiderlicht", "Zuiderlicht", "#0B6557"));
        assertThatThrownBy(
                        () -> people.as(elsewhere.coordinator(), () -> loop.answer(elsewhere.network(), topic(), DONE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(people.stranger(), () -> loop.figure(rijnoever.network())))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(bea, () -> loop.figure(rijnoever.network())).months())
                .hasSize(12);
    }

    @Test
    void aNetworkPromisesItsOwnDays() {
        people.as(sanne, () -> {
            assertThat(loop.days(rijnoever.network())).isEqualTo(60);
            assertThatThrownBy(() -> loop.promise(rijnoever.network(), 0)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> loop.promise(rijnoever.network(), 366)).isInstanceOf(Refusal.class);
            loop.promise(rijnoever.network(), 21);
        });
        share(bea, SharedWith.TABLE);
        assertThat(people.as(bea, () -> loop.mine(ALL)).getFirst().answerBy()).isEqualTo(today().plusDays(21));
        assertThat(awaited()).extracting(AwaitedAnswer::answerBy).containsExactly(today().plusDays(20));
    }

    @Test
    void whatIsKeptOfAPersonIsTheirsAndGoesWithThem() {
        share(bea, SharedWith.TABLE);
        answer(DONE);
        var own = personalData.stream()
                .filter(it -> it.tables().contains("contribution"))
                .findFirst()
                .orElseThrow();
        assertThat(rows(own.export(bea), "contribution")).hasSize(1);
        assertThat(rows(own.export(sanne), "loop_answer")).hasSize(1);
        own.erase(bea);
        own.erase(sanne);
        assertThat(of(bea)).isZero();
        assertThat(rows(own.export(sanne), "loop_answer")).isEmpty();
    }

    private PersonId withoutMail(String name, @Nullable String phone, Channel channel) {
        return people.member(
                rijnoever,
                new PersonForm(name, null, phone, Language.NL, channel),
                NetworkExamples.member(Perspective.RESIDENT));
    }

    private OutcomeId say(PersonId who, OutcomeKind kind, String text, boolean named) {
        return people.as(who, () -> taking.write(evening, OutcomeForm.said(kind, text, who, named)));
    }

    private List<AwaitedAnswer> awaited() {
        return people.as(sanne, () -> loop.awaited(rijnoever.network(), ALL));
    }

    private void share(PersonId writer, SharedWith readers) {
        people.as(
                writer,
                () -> reflecting.save(
                        evening, ReflectionExamples.taking(ReflectionExamples.CANARY), readers, MyReflection.NEW));
    }

    private void answer(LoopAnswerForm form) {
        people.as(sanne, () -> loop.answer(rijnoever.network(), topic(), form));
    }

    private LoopTopic topic() {
        return new LoopTopic(ContributionKind.REFLECTION, evening.sessionId());
    }

    private LocalDate today() {
        return clock.localNow().toLocalDate();
    }

    private List<MailboxMessage> told(String address) {
        return examples.letters(address).stream()
                .filter(it -> it.subject().equals("Wat er werd van wat er is ingebracht"))
                .toList();
    }

    private int of(PersonId person) {
        return database.sql("select count(*) from contribution where person_id = ?")
                .param(person.personId())
                .query(Integer.class)
                .single();
    }

    private static List<Map<String, Object>> rows(Map<String, List<Map<String, Object>>> exported, String table) {
        return Objects.requireNonNull(exported.get(table));
    }
}
