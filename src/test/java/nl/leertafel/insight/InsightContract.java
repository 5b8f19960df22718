package nl.leertafel.insight;

import static nl.leertafel.insight.InsightState.ADOPTED;
import static nl.leertafel.insight.InsightState.PROPOSED;
import static nl.leertafel.insight.InsightState.REJECTED;
import static nl.leertafel.insight.InsightState.SHARED;
import static nl.leertafel.insight.InsightState.TRIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionFilter;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.insight.confirmation.ConfirmationAnswer;
import nl.leertafel.insight.confirmation.ConfirmationDetails;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.insight.confirmation.MailedConfirming;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.insight.source.SourceDetails;
import nl.leertafel.insight.source.SourceReading;
import nl.leertafel.insight.source.SourceStanding;
import nl.leertafel.insight.thread.Gap;
import nl.leertafel.insight.thread.Lane;
import nl.leertafel.insight.thread.Threads;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.minutes.Kept;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.ReflectionExamples;
import nl.leertafel.reflection.ReflectionId;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.SharedReflection;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionId;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What was learned from an evening about evictions, where it comes from, and what became of it. */
abstract class InsightContract {

    private static final Pageable ALL = PageRequest.of(0, 50);
    private static final Pattern LINK = Pattern.compile("/(?:bevestiging|woorden)/([\\w-]+)");
    private static final InsightText BETTER =
            InsightText.of("Eerst bellen werkt alleen als mensen het nummer kennen.", "", Sureness.SEEN_MORE);

    @Autowired
    People people;

    @Autowired
    LivelyNetwork lively;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    InsightKeeping keeping;

    @Autowired
    InsightReading reading;

    @Autowired
    InsightDirectory directory;

    @Autowired
    Harvesting harvesting;

    @Autowired
    SourceReading sources;

    @Autowired
    Consenting consenting;

    @Autowired
    Confirming confirming;

    @Autowired
    MailedConfirming mailed;

    @Autowired
    Threads threads;

    @Autowired
    OutcomeReading outcomes;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ReflectionDirectory reflections;

    @Autowired
    Teaching teaching;

    @Autowired
    LinkTokens tokens;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    Sights sights;
    NetworkCast cast;
    SessionId evening;
    QuestionId question;

    /** Bea was there, said something under her own name, and shared with the network what stays with her. */
    @BeforeEach
    void afterTheEvening() {
        sights = lively.comeToLife();
        lively.afterTheEvening(sights);
        cast = sights.cast();
        evening = sights.evening();
        people.as(cast.lecturer(), () -> keeping.remove(sights.insight()));
        question = people.as(
                cast.coordinator(),
                () -> agenda.search(cast.network(), new QuestionFilter("", null), ALL)
                        .getFirst()
                        .id());
    }

    @Test
    void everyCellOfWhoReadsAndWhoWorks() {
        var north = people.noorderwerk();
        var proposed = harvested();
        var shared = harvested();
        become(shared, SHARED);
        var matrix = new AccessMatrix()
                .reader("coordinator", cast.coordinator())
                .reader("lecturer", cast.lecturer())
                .reader("member", cast.official())
                .reader("contributor", cast.resident())
                .reader("elsewhere", north.coordinator())
                .reader("administrator", people.administrator())
                .reader("stranger", people.stranger())
                .reader("visitor", null);
        String[] makers = {"coordinator", "lecturer"};
        String[] members = {"coordinator", "lecturer", "member", "contributor"};
        matrix.sight("a proposal", () -> reads(proposed), makers)
                .sight("a shared insight", () -> reads(shared), members)
                .sight("the proposal in the list", () -> lists(proposed), makers)
                .sight("the shared one in the list", () -> lists(shared), members)
                .sight("the proposal at the question", () -> ofQuestion(proposed), makers)
                .sight("the shared one at the question", () -> ofQuestion(shared), members)
                .sight("the proposal at the session", () -> ofSession(proposed), makers)
                .sight("the shared one at the session", () -> ofSession(shared), members)
                .sight("where a proposal comes from", () -> sources.of(proposed) != null, makers)
                .sight("where it comes from", () -> sources.of(shared) != null, members)
                .sight("what others say of a proposal", () -> confirming.of(proposed) != null, makers)
                .sight("what others say of it", () -> confirming.of(shared) != null, members)
                .sight("the thread", () -> threads.of(question, 0) != null, members)
                .sight(
                        "whom to ask",
                        () -> !confirming.candidates(shared, "", ALL).isEmpty(),
                        makers)
                .sight("making one", () -> keeping.propose(InsightExamples.callFirst(question, null)) != null, makers)
                .sight("other words", () -> amends(harvested()), makers)
                .sight("a step", () -> takes(harvested()), makers)
                .sight("throwing away", () -> removes(harvested()), makers)
                .sight(
                        "asking somebody",
                        () -> confirming.ask(become(harvested(), SHARED), cast.professional()) != null,
                        makers)
                .check();
    }

    @Test
    void whoCannotReadALineTakesItAsNoSource() {
        var line = said();

        assertThatThrownBy(() -> people.as(
                        cast.lecturer(),
                        () -> harvesting.harvest(
                                InsightExamples.callFirst(question, evening),
                                List.of(new SourceChoice.OfOutcome(line)))))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(cast.coordinator(), () -> reading.search(cast.network(), InsightExamples.ANY, ALL)))
                .isEmpty();
    }

    @Test
    void aLifeIsKeptStepByStepAndFailureHasTheSameRoom() {
        var insight = harvested();
        become(insight, SHARED, TRIED);
        clock.advance(Duration.ofDays(30));
        take(insight, InsightExamples.result(REJECTED));

        var rejected = details(insight);
        assertThat(rejected.state()).isEqualTo(REJECTED);
        assertThat(rejected.steps()).extracting(InsightStep::state).containsExactly(SHARED, TRIED, REJECTED);
        assertThat(rejected.steps().getLast().learned()).startsWith("Eerst een appje");
        assertThat(rejected.steps()).extracting(InsightStep::person).containsOnly(cast.coordinator());
        assertThat(rejected.makers()).containsExactly(cast.coordinator());
        assertThat(directory.contributors(insight)).containsExactly(cast.resident());
        assertRefused("insight.step.notFromHere", () -> take(insight, InsightExamples.result(ADOPTED)));
        assertRefused("insight.remove.shared", () -> keeping.remove(insight));
    }

    @Test
    void twoWhoWriteAtTheSameMomentBothStayAndNoWordsAreLost() {
        var insight = harvested();
        var seen = details(insight).version();
        people.as(cast.lecturer(), () -> keeping.amend(insight, seen, question, BETTER));
        var mine = InsightText.of("Bel voor je schrijft.", "", Sureness.HUNCH);

        assertThat(people.as(cast.coordinator(), () -> keeping.amend(insight, seen, question, mine)))
                .isEqualTo(Kept.BOTH);
        var both = details(insight);
        assertThat(both.text()).isEqualTo(BETTER);
        assertThat(both.wordings())
                .extracting(it -> it.text().claim())
                .containsExactly(InsightExamples.CLAIM, mine.claim());

        assertRefused("insight.changedMeanwhile", () -> keeping.choose(insight, seen, 1));
        people.as(cast.lecturer(), () -> keeping.choose(insight, both.version(), 1));
        assertThat(details(insight).text()).isEqualTo(mine);
        assertThat(details(insight).wordings())
                .extracting(it -> it.text().claim())
                .containsExactly(InsightExamples.CLAIM, BETTER.claim());
        assertRefused("insight.changedMeanwhile", () -> keeping.take(insight, seen, StepForm.of(SHARED, "")));
    }

    @Test
    void oneFindsThemByTheBeginningOfAWordByStateAndByQuestion() {
        var first = harvested();
        become(first, SHARED);
        clock.advance(Duration.ofMinutes(1));
        var second = people.as(cast.coordinator(), () -> keeping.propose(new InsightForm(question, null, BETTER)));

        assertThat(found(InsightExamples.ANY)).containsExactly(second, first);
        assertThat(found(new InsightFilter("woningc", null, null))).containsExactly(first);
        assertThat(found(new InsightFilter("NUMM", null, null))).containsExactly(second);
        assertThat(found(new InsightFilter("corpor", null, null))).isEmpty();
        assertThat(found(new InsightFilter("", SHARED, question))).containsExactly(first);
        assertThat(found(new InsightFilter("", null, new QuestionId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(people.as(
                        cast.coordinator(),
                        () -> reading.search(cast.network(), InsightExamples.ANY, PageRequest.of(1, 1))))
                .extracting(InsightSummary::id)
                .containsExactly(first);
        people.as(cast.coordinator(), () -> keeping.amend(first, details(first).version(), question, BETTER));
        assertThat(found(new InsightFilter("woningc", null, null))).isEmpty();
    }

    @Test
    void wordsOfAReflectionStandThereOnlyAfterAYesAndOnlyForWhoReadsIt() {
        var insight = quoting(SharedWith.NETWORK);

        assertThat(source(cast.coordinator(), insight).standing()).isEqualTo(SourceStanding.ASKED);
        assertThat(source(cast.coordinator(), insight).words()).isNull();
        assertThat(source(cast.coordinator(), insight).session()).isNull();
        assertThat(directory.contributors(insight)).isEmpty();
        assertThat(people.as(cast.resident(), () -> consenting.asked()))
                .singleElement()
                .satisfies(it -> assertThat(it.quote()).isEqualTo("bellen, dan pas"));

        var link = link();
        assertThat(consenting.look(link).standing()).isEqualTo(SourceStanding.ASKED);
        consenting.agree(link);
        become(insight, SHARED);
        assertThat(source(cast.official(), insight).words()).isEqualTo("bellen, dan pas");
        assertThat(source(cast.official(), insight).session()).isEqualTo(evening);
        assertThat(directory.contributors(insight)).containsExactly(cast.resident());
        assertThat(people.as(cast.resident(), () -> consenting.asked())).isEmpty();
    }

    @Test
    void whoseWordsStandThereHearsThatTheInsightSaysSomethingElse() {
        var insight = quoting(SharedWith.NETWORK);
        people.as(
                cast.coordinator(),
                () -> keeping.amend(
                        insight, details(insight).version(), details(insight).question(), BETTER));
        assertThat(reworded()).isZero();
        consenting.agree(link());
        people.as(cast.coordinator(), () -> {
            var now = details(insight);
            keeping.amend(insight, now.version(), now.question(), BETTER);
            assertThat(reworded()).isZero();
            var same = details(insight);
            keeping.amend(
                    insight,
                    same.version(),
                    same.question(),
                    InsightText.of("Bel op dinsdag.", "", Sureness.SEEN_MORE));
        });
        assertThat(reworded()).isEqualTo(1);
        assertThat(consenting.look(link()).standing()).isEqualTo(SourceStanding.STANDS);
        consenting.refuse(link());
        assertThat(source(cast.coordinator(), insight).standing()).isEqualTo(SourceStanding.WITHDRAWN);
    }

    @Test
    void aWriterWhoSaysNoIsNotQuotedAndNotAskedAgain() {
        var insight = quoting(SharedWith.NETWORK);
        var asked =
                people.as(cast.resident(), () -> consenting.asked()).getFirst().id();
        assertThatThrownBy(() -> people.as(cast.official(), () -> consenting.agree(asked)))
                .isInstanceOf(NotFound.class);
        people.as(cast.resident(), () -> consenting.refuse(asked));

        assertThat(source(cast.coordinator(), insight).standing()).isEqualTo(SourceStanding.REFUSED);
        assertThat(quotes()).isZero();
        assertRefused("insight.source.already", () -> harvesting.add(insight, quote(reflection())));
        assertRefused("insight.consent.over", () -> people.as(cast.resident(), () -> consenting.agree(asked)));
    }

    @Test
    void whatAWriterTakesBackLeavesTheInsightAtOnce() {
        for (var step : List.<Runnable>of(
                () -> save(SharedWith.NOBODY),
                () -> save(SharedWith.TABLE),
                () -> reflecting.delete(evening, ReflectionSource.SELF))) {
            people.as(cast.resident(), () -> save(SharedWith.NETWORK));
            var insight = quoting(SharedWith.NETWORK);
            consenting.agree(link());
            become(insight, SHARED);
            assertThat(quotes()).isPositive();

            people.as(cast.resident(), step);

            assertThat(quotes()).isZero();
            assertThat(source(cast.official(), insight).standing()).isEqualTo(SourceStanding.WITHDRAWN);
            assertThat(source(cast.official(), insight).words()).isNull();
            assertThat(source(cast.official(), insight).session()).isNull();
            assertThat(details(insight).text().claim()).isEqualTo(InsightExamples.CLAIM);
            assertThat(directory.contributors(insight)).isEmpty();
        }
    }

    @Test
    void aQuoteIsWhatStandsThereWordForWordAndOneMayReadIt() {
        people.as(cast.resident(), () -> save(SharedWith.NETWORK));
        var reflection = reflection();
        var insight = harvested();

        assertRefused(
                "insight.source.quote.other",
                () -> harvesting.add(insight, new SourceChoice.OfReflection(reflection, "Nooit bellen.")));
        people.as(cast.resident(), () -> save(SharedWith.TABLE));
        assertThatThrownBy(() -> people.as(cast.coordinator(), () -> harvesting.add(insight, quote(reflection))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void workOfAStudentIsNamedByItsAssignmentAloneAndAddedByItsLecturer() {
        var handIn = people.as(cast.lecturer(), () -> teaching.handedIn(cast.network(), 10))
                .getFirst();
        var work = new SourceChoice.OfWork(handIn.id());
        var insight = people.as(
                cast.lecturer(), () -> harvesting.harvest(InsightExamples.callFirst(question, null), List.of(work)));
        become(insight, SHARED);

        assertThat(source(cast.lecturer(), insight).handIn()).isEqualTo(handIn.id());
        for (var other : List.of(cast.coordinator(), cast.official(), cast.student())) {
            assertThat(source(other, insight).assignmentTitle()).isEqualTo(handIn.title());
            assertThat(source(other, insight).handIn()).isNull();
            assertThat(source(other, insight).words()).isNull();
        }
        assertThatThrownBy(() -> people.as(cast.coordinator(), () -> harvesting.add(insight, work)))
                .isInstanceOf(NotFound.class);
        assertThat(directory.contributors(insight)).containsExactly(cast.student());
    }

    @Test
    void somebodyOutsideSaysItOnceByMailAndTheOthersReadItWithoutAName() {
        var insight = become(harvested(), SHARED);
        assertThat(asks(insight)).isTrue();
        var link = link();
        assertThat(mailed.look(link).asked().answer()).isNull();
        assertThatThrownBy(() -> mailed.answer(link, ConfirmationAnswer.PARTLY, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains("sentence"));
        mailed.answer(link, ConfirmationAnswer.YES, "In mijn wijk ook.");

        assertThat(people.as(cast.official(), () -> confirming.of(insight)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.answer()).isEqualTo(ConfirmationAnswer.YES);
                    assertThat(it.sentence()).isEqualTo("In mijn wijk ook.");
                    assertThat(it.name()).isNull();
                });
        assertThat(people.as(cast.coordinator(), () -> confirming.of(insight)))
                .extracting(ConfirmationDetails::name)
                .containsExactly("Priya Ramdin");
        assertThat(directory.summaries(List.of(insight)).values())
                .extracting(InsightSummary::confirmed)
                .containsExactly(1L);
        assertRefused("insight.confirm.already", () -> mailed.answer(link, ConfirmationAnswer.NO, "Toch niet."));
        assertRefused("insight.confirm.asked", () -> confirming.ask(insight, cast.professional()));
    }

    @Test
    void whoWorkedOnItOrSaidItConfirmsNothing() {
        var insight = harvested();
        assertRefused("insight.confirm.notShared", () -> confirming.ask(insight, cast.professional()));
        become(insight, SHARED);
        for (var maker : List.of(cast.coordinator(), cast.lecturer(), cast.resident(), people.stranger())) {
            assertRefused("insight.confirm.maker", () -> confirming.ask(insight, maker));
        }
        assertThat(people.as(cast.coordinator(), () -> confirming.candidates(insight, "fat", ALL)))
                .isEmpty();
    }

    @Test
    void aLinkOpensOneThingUntilItExpires() {
        var insight = become(harvested(), SHARED);
        asks(insight);
        var link = link();
        var subject = tokens.find(LinkPurpose.CONFIRMATION, link).orElseThrow();

        for (var other : List.of(
                "verzonnen",
                tokens.issue(LinkPurpose.CONSENT, subject, clock.instant().plusSeconds(60)))) {
            assertThatThrownBy(() -> mailed.look(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> mailed.answer(other, ConfirmationAnswer.YES, ""))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> consenting.look(link)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> mailed.look(link)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mailed.answer(link, ConfirmationAnswer.YES, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasLearnedOutlivesWhoLearnedIt() {
        var insight = quoting(SharedWith.NETWORK);
        consenting.agree(link());
        become(insight, SHARED);
        asks(insight);
        mailed.answer(link(), ConfirmationAnswer.YES, "In mijn wijk ook.");
        var mine = personalData.stream()
                .filter(it -> it.tables().stream().anyMatch(table -> table.startsWith("insight")))
                .toList();
        assertThat(mine).hasSizeGreaterThanOrEqualTo(3);
        assertThat(exported(mine, cast.coordinator())).contains(InsightExamples.CLAIM);
        assertThat(exported(mine, cast.resident())).contains("bellen, dan pas");
        assertThat(exported(mine, cast.professional())).contains("In mijn wijk ook.");

        for (var gone : List.of(cast.resident(), cast.professional(), cast.coordinator())) {
            mine.forEach(it -> people.as(cast.lecturer(), () -> it.erase(gone)));
            assertThat(exported(mine, gone)).doesNotContain(InsightExamples.CLAIM, "bellen", "In mijn wijk");
        }
        var left = people.as(cast.lecturer(), () -> reading.details(insight));
        assertThat(left.text().claim()).isEqualTo(InsightExamples.CLAIM);
        assertThat(left.makers()).isEmpty();
        assertThat(quotes()).isZero();
        assertThat(people.as(cast.lecturer(), () -> confirming.of(insight)))
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).isNull());
    }

    @Test
    void theThreadCountsOnlyWhatTheOneWhoLooksMaySee() {
        var insight = harvested();
        var coordinator = lane(cast.coordinator());
        assertThat(coordinator.outcomes()).hasSize(2);
        assertThat(coordinator.reflections()).isZero();
        assertThat(coordinator.insights()).extracting(InsightSummary::id).containsExactly(insight);
        assertThat(coordinator.actions()).hasSize(1);
        assertThat(coordinator.handedIn()).hasSize(1);
        assertThat(coordinator.gaps()).isEmpty();

        var resident = lane(cast.resident());
        assertThat(resident.reflections()).isEqualTo(1);
        assertThat(resident.insights()).isEmpty();
        assertThat(resident.assignments()).isEmpty();
        assertThat(resident.gaps()).containsExactly(Gap.NO_INSIGHT, Gap.NO_RESULT);

        var official = lane(cast.official());
        assertThat(official.outcomes()).isEmpty();
        assertThat(official.actions()).isEmpty();
        assertThat(official.gaps()).containsExactly(Gap.NOTHING_SAID, Gap.NO_INSIGHT, Gap.NOTHING_DONE);
        become(insight, SHARED, TRIED);
        take(insight, InsightExamples.result(REJECTED));
        assertThat(lane(cast.official()).settled()).hasSize(1);
    }

    private InsightId harvested() {
        var form = InsightExamples.callFirst(question, evening);
        return people.as(
                cast.coordinator(), () -> harvesting.harvest(form, List.of(new SourceChoice.OfOutcome(said()))));
    }

    private OutcomeId said() {
        return people.as(cast.coordinator(), () -> outcomes.of(List.of(evening))).values().stream()
                .flatMap(List::stream)
                .filter(it -> it.kind() == OutcomeKind.DECISION)
                .map(OutcomeLine::id)
                .findFirst()
                .orElseThrow();
    }

    private InsightId quoting(SharedWith readers) {
        people.as(cast.resident(), () -> save(readers));
        return people.as(
                cast.coordinator(),
                () -> harvesting.harvest(InsightExamples.callFirst(question, evening), List.of(quote(reflection()))));
    }

    private ReflectionId reflection() {
        return people.as(cast.resident(), () -> reflections.of(evening, ALL)).stream()
                .map(SharedReflection::id)
                .findFirst()
                .orElseThrow();
    }

    private static SourceChoice quote(ReflectionId reflection) {
        return new SourceChoice.OfReflection(reflection, "bellen, dan pas");
    }

    private void save(SharedWith readers) {
        var version = reflecting.mine(evening).map(MyReflection::version).orElse(MyReflection.NEW);
        reflecting.save(evening, ReflectionExamples.aboutEvictions(), readers, version);
    }

    private SourceDetails source(PersonId reader, InsightId insight) {
        return people.as(reader, () -> sources.of(insight)).getFirst();
    }

    /** How many sources keep words of somebody. */
    private int quotes() {
        return database.sql("select count(quote) from insight_source")
                .query(Integer.class)
                .single();
    }

    private InsightId become(InsightId insight, InsightState... steps) {
        for (var step : steps) {
            take(insight, StepForm.of(step, step == PROPOSED ? "" : "Wijkteam De Brug."));
        }
        return insight;
    }

    private void take(InsightId insight, StepForm step) {
        people.as(
                cast.coordinator(), () -> keeping.take(insight, details(insight).version(), step));
    }

    private InsightDetails details(InsightId insight) {
        return directory.details(insight);
    }

    private List<InsightId> found(InsightFilter filter) {
        return people.as(cast.coordinator(), () -> reading.search(cast.network(), filter, ALL)).stream()
                .map(InsightSummary::id)
                .toList();
    }

    private Lane lane(PersonId viewer) {
        return people.as(viewer, () -> threads.of(question, 0)).lanes().stream()
                .filter(it -> it.session() != null && it.session().id().equals(evening))
                .findFirst()
                .orElseThrow();
    }

    private long reworded() {
        return mailbox.newest("", PageRequest.of(0, 200)).stream()
                .filter(it -> it.subject().equals("Bij jouw woorden staat nu iets anders"))
                .count();
    }

    private String link() {
        var mail = mailbox.newest("", PageRequest.of(0, 1)).stream()
                .map(MailboxEntry::message)
                .findFirst()
                .orElseThrow();
        var found = LINK.matcher(mailbox.message(mail).orElseThrow().plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private boolean reads(InsightId insight) {
        return reading.details(insight).rights().read();
    }

    private boolean lists(InsightId insight) {
        return reading.search(cast.network(), InsightExamples.ANY, ALL).stream()
                .anyMatch(it -> it.id().equals(insight));
    }

    private boolean ofQuestion(InsightId insight) {
        return reading.ofQuestion(question, ALL).stream().anyMatch(it -> it.id().equals(insight));
    }

    private boolean ofSession(InsightId insight) {
        return reading.ofSessions(cast.network(), List.of(evening), ALL).stream()
                .anyMatch(it -> it.id().equals(insight));
    }

    private boolean amends(InsightId insight) {
        return keeping.amend(insight, details(insight).version(), question, BETTER) == Kept.SAVED;
    }

    private boolean takes(InsightId insight) {
        keeping.take(insight, details(insight).version(), StepForm.of(SHARED, ""));
        return details(insight).state() == SHARED;
    }

    private boolean removes(InsightId insight) {
        keeping.remove(insight);
        return directory.find(insight).isEmpty();
    }

    private boolean asks(InsightId insight) {
        clock.advance(Duration.ofSeconds(1));
        return people.as(cast.coordinator(), () -> confirming.ask(insight, cast.professional())) != null;
    }

    private void assertRefused(String key, Runnable step) {
        assertThatThrownBy(() -> people.as(cast.coordinator(), step))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private static String exported(List<PersonalData> keepers, PersonId person) {
        return keepers.stream().map(it -> it.export(person).toString()).reduce("", String::concat);
    }
}
