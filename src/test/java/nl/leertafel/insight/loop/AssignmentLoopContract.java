package nl.leertafel.insight.loop;

import static nl.leertafel.assignment.consent.ConsentExamples.TODAY;
import static nl.leertafel.assignment.consent.ConsentExamples.agreed;
import static nl.leertafel.assignment.consent.ConsentExamples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionForm;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.SessionLink;
import nl.leertafel.assignment.SessionReason;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.brief.BriefExamples;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.consent.ConversationPlan;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.consent.MailedConsent;
import nl.leertafel.insight.InsightExamples;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.StepForm;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.insight.source.SourceDetails;
import nl.leertafel.insight.source.SourceReading;
import nl.leertafel.insight.source.SourceStanding;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Who asks something of students, and who tells them something, hears what became of it. */
abstract class AssignmentLoopContract {

    private static final Pageable ALL = PageRequest.of(0, 20);
    private static final Pattern LINK = Pattern.compile("/gesprek/([\\w-]+)");
    private static final String GERDA = "gerda@wijk.example";
    private static final String BEA = "bea@rijnoever.example";
    private static final String BACK = "Wat studenten maakten komt terug aan tafel";
    private static final LoopAnswerForm DONE =
            new LoopAnswerForm(Became.SOMETHING, "De Kade schrijft voortaan één A4, en belt na een week.");

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    BriefWriting writing;

    @Autowired
    BriefPool pool;

    @Autowired
    Teaching teaching;

    @Autowired
    Grouping grouping;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Database database;

    @Autowired
    ChecklistKeeping keeping;

    @Autowired
    Conversing conversing;

    @Autowired
    MailedConsent mailed;

    @Autowired
    ClosingLoop loop;

    @Autowired
    BroughtInAssignments broughtIn;

    @Autowired
    InsightKeeping keepingInsights;

    @Autowired
    Harvesting harvesting;

    @Autowired
    SourceReading sources;

    NetworkCast rijnoever;
    SessionId evening;
    QuestionId question;
    ConversationId conversation;
    AssignmentId assignment;
    String gerdasLink;

    /** Bea asked, and the student talked with Gerda. */
    @BeforeEach
    void aQuestionOfAResidentBecameAnAssignment() {
        rijnoever = people.rijnoever();
        evening = examples.session(rijnoever, SessionExamples.kenniscafe());
        question = people.as(rijnoever.coordinator(), () -> {
            var theme = agenda.addTheme(rijnoever.network(), "Wonen");
            return agenda.add(
                    rijnoever.network(),
                    new QuestionForm(theme, AgendaExamples.EVICTION, "", QuestionStatus.OPEN, rijnoever.resident()));
        });
        var brief = people.as(
                rijnoever.resident(), () -> writing.write(rijnoever.network(), BriefExamples.firstLetter(question)));
        assignment = people.as(rijnoever.lecturer(), () -> {
            pool.take(brief, pool.details(brief).version());
            return pool.make(brief, AssignmentExamples.letters(rijnoever.student()));
        });
        people.as(rijnoever.student(), () -> keeping.write(assignment, 0, agreed()));
        people.as(rijnoever.lecturer(), () -> keeping.approve(assignment, 1));
        conversation = people.as(rijnoever.student(), () -> {
            var id = conversing.plan(assignment, ConversationPlan.with(null, "Gerda", GERDA, TODAY));
            conversing.writeDown(id, conversing.details(id).version(), report("De envelop maakt al bang."));
            return id;
        });
        var link = LINK.matcher(examples.letters(GERDA).getFirst().plain());
        assertThat(link.find()).isTrue();
        gerdasLink = link.group(1);
    }

    @Test
    void whoAskedAndWhoToldHearTheSameAnswerOnce() {
        assertThat(awaited()).extracting(AwaitedAnswer::title).containsExactly("De brief die niemand opent");
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));
        assertThat(awaited()).hasSize(1);
        assertThat(awaited().toString()).doesNotContain("Gerda");

        answer();

        assertThat(awaited()).isEmpty();
        for (var address : List.of(BEA, GERDA)) {
            assertThat(letters(address, "Wat er werd van wat er is ingebracht"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.plain())
                            .contains("De brief die niemand opent", "één A4")
                            .doesNotContain("envelop"));
        }
    }

    @Test
    void whoTookBackWhatTheyToldIsLeftAlone() {
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));
        mailed.takeBack(gerdasLink);

        answer();

        assertThat(letters(GERDA, "Wat er werd van wat er is ingebracht")).isEmpty();
        assertThat(letters(BEA, "Wat er werd van wat er is ingebracht")).hasSize(1);
    }

    @Test
    void bothHearAtWhichTableItComesBack() {
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));

        link(evening, SessionReason.PREPARE);
        assertThat(letters(BEA, BACK)).isEmpty();
        link(evening, SessionReason.PRESENT_BACK);
        link(evening, SessionReason.PRESENT_BACK);

        for (var address : List.of(BEA, GERDA)) {
            assertThat(letters(address, BACK))
                    .singleElement()
                    .satisfies(it -> assertThat(it.plain())
                            .contains("Wat helpt als je je huis uit moet?", "dinsdag 8 december"));
        }
    }

    @Test
    void aTableThatIsNotForEveryoneIsToldOnlyToWhoMaySeeIt() {
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));

        link(examples.session(rijnoever, table(Visibility.NETWORK)), SessionReason.PRESENT_BACK);
        assertThat(letters(GERDA, BACK)).isEmpty();
        assertThat(letters(BEA, BACK)).hasSize(1);
    }

    @Test
    void aTableThatIsStillBeingPlannedIsToldWhenItCanBeSeen() {
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));
        var draft =
                people.as(rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), table(Visibility.PUBLIC)));
        database.sql(
                        "insert into assignment_session (assignment_id, session_id, reasons) values (?, ?, 'PRESENT_BACK')")
                .params(assignment.assignmentId(), draft.sessionId())
                .update();
        assertThat(letters(BEA, BACK)).isEmpty();

        people.as(rijnoever.coordinator(), () -> planning.publish(draft));

        assertThat(letters(BEA, BACK)).hasSize(1);
        assertThat(letters(GERDA, BACK)).hasSize(1);
    }

    @Test
    void whatIsGoneHasNoName() {
        assertThat(broughtIn.names(List.of(assignment.assignmentId(), UUID.randomUUID())))
                .containsExactly(
                        entry(assignment.assignmentId(), new LoopTopics.Name("De brief die niemand opent", null)));
    }

    @Test
    void aGroupThatTalkedWithSomebodyStays() {
        var group = people.as(rijnoever.student(), () -> grouping.myGroup(assignment))
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> people.as(rijnoever.lecturer(), () -> grouping.remove(group)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("assignment.group.inUse"));
        people.as(
                rijnoever.student(),
                () -> assertThat(grouping.myGroup(assignment)).isPresent());
    }

    @Test
    void aStoryStandsUnderAnInsightAsLongAsTheNetworkMayReadIt() {
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));
        var insight = people.as(
                rijnoever.coordinator(), () -> keepingInsights.propose(InsightExamples.callFirst(question, null)));
        assertThatThrownBy(() -> add(insight)).isInstanceOf(NotFound.class);
        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE, ConsentUse.NETWORK));
        add(insight);
        people.as(
                rijnoever.coordinator(), () -> keepingInsights.take(insight, 0, StepForm.of(InsightState.SHARED, "")));

        assertThat(words(insight)).containsExactly("De envelop maakt al bang.");

        mailed.answer(gerdasLink, Set.of(ConsentUse.TABLE));
        assertThat(words(insight)).containsOnlyNulls();
        assertThat(people.as(rijnoever.official(), () -> sources.of(insight)))
                .extracting(SourceDetails::standing)
                .containsExactly(SourceStanding.WITHDRAWN);
    }

    private void add(InsightId insight) {
        people.as(
                rijnoever.coordinator(), () -> harvesting.add(insight, new SourceChoice.OfConversation(conversation)));
    }

    private List<String> words(InsightId insight) {
        return people.as(
                rijnoever.official(),
                () -> sources.of(insight).stream().map(SourceDetails::words).toList());
    }

    private SessionPlan table(Visibility visibility) {
        return SessionExamples.on(
                question, SessionExamples.plan(SessionKind.KENNISCAFE, "Terug aan tafel", visibility, 12));
    }

    private void link(SessionId session, SessionReason reason) {
        people.as(rijnoever.lecturer(), () -> teaching.link(assignment, new SessionLink(session, Set.of(reason))));
    }

    private List<AwaitedAnswer> awaited() {
        return people.as(rijnoever.coordinator(), () -> loop.awaited(rijnoever.network(), ALL));
    }

    private void answer() {
        people.as(
                rijnoever.coordinator(),
                () -> loop.answer(
                        rijnoever.network(),
                        new LoopTopic(ContributionKind.ASSIGNMENT, assignment.assignmentId()),
                        DONE));
    }

    private List<MailboxMessage> letters(String address, String subject) {
        return examples.letters(address).stream()
                .filter(it -> it.subject().equals(subject))
                .toList();
    }
}
