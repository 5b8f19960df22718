package nl.leertafel.assignment;

import static nl.leertafel.assignment.AssignmentExamples.FRIDAY;
import static nl.leertafel.assignment.AssignmentExamples.alone;
import static nl.leertafel.assignment.AssignmentExamples.group;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static nl.leertafel.assignment.brief.BriefExamples.LAST_DAY;
import static nl.leertafel.assignment.brief.BriefExamples.firstLetter;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.brief.BriefFilter;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ConsentExamples;
import nl.leertafel.assignment.consent.ConsentNoting;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.consent.Evidence;
import nl.leertafel.assignment.consent.NotedConsent;
import nl.leertafel.assignment.practice.PracticeAsking;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every service method of assignments by everybody who might try it. One set-up holds all cells; what a cell changes is
 * rolled back. A part that adds a method adds its row to {@link #rows}.
 */
abstract class AssignmentPermissionsContract {

    private static final EmailAddress RIA = new EmailAddress("ria@buurthuis.example");
    private static final Pageable PAGE = PageRequest.of(0, 20);
    private static final GroupFilter ALL = new GroupFilter(AssignmentPeriod.CURRENT, null, null);

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    BackAtTable back;

    @Autowired
    Grouping grouping;

    @Autowired
    Joining joining;

    @Autowired
    ClassListImport classLists;

    @Autowired
    GroupFollowing following;

    @Autowired
    AssignmentOverview overview;

    @Autowired
    Guiding guiding;

    @Autowired
    StudentWork work;

    @Autowired
    ChecklistKeeping checklists;

    @Autowired
    Conversing conversing;

    @Autowired
    Extending extending;

    @Autowired
    PracticeAsking practice;

    @Autowired
    ConsentNoting noting;

    @Autowired
    BriefPool pool;

    @Autowired
    BriefWriting writing;

    @Autowired
    PersonRegister register;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    SessionPlanning planning;

    @Autowired
    PlatformTransactionManager transactions;

    NetworkCast rijnoever;
    NetworkId network;
    PersonId timo;
    PersonId milan;
    AssignmentId letters;
    StudentGroupId group;
    MilestoneId milestone;
    SessionId evening;
    HandInId handIn;
    ConversationId conversation;
    QuestionId question;
    BriefId asked;
    BriefId taken;
    BriefId begun;

    @Test
    void exactlyThoseMayWhoShould() {
        var matrix = readers();
        rows(matrix);
        rowsOfWhereItHangs(matrix);
        rowsOfConversations(matrix);
        rowsOfOneConversation(matrix);
        rowsOfQuestionsFromPractice(matrix);
        matrix.check();
    }

    private void rows(AccessMatrix matrix) {
        matrix.sight(
                        "the assignment",
                        does(() -> overview.details(letters)),
                        "lecturer",
                        "student",
                        "fellow",
                        "other group",
                        "partner",
                        "coordinator")
                .sight("its counts", does(() -> overview.progress(letters)), "lecturer", "partner", "coordinator")
                .sight(
                        "what they guide",
                        () -> !guiding.mine(AssignmentPeriod.CURRENT, PAGE).isEmpty(),
                        "partner")
                .sight("that in numbers", () -> guiding.countMine(AssignmentPeriod.CURRENT) > 0, "partner")
                .sight("make one", does(() -> teaching.make(network, letters(milan))), "lecturer", "other lecturer")
                .sight(
                        "where it can be taught",
                        does(() -> teaching.institutions(network)),
                        "lecturer",
                        "other lecturer")
                .sight("where they teach", does(() -> teaching.ownInstitution(network)), "lecturer", "other lecturer")
                .sight("its plan", does(() -> teaching.planned(letters)), "lecturer")
                .sight("edit it", does(() -> teaching.edit(letters, 0, letters().plan())), "lecturer")
                .sight("link it", does(() -> teaching.link(letters, link())), "lecturer")
                .sight("that it comes back", () -> !back.standing(evening).isEmpty(), "lecturer", "coordinator")
                .sight("make time for it at the table", does(() -> back.plan(evening, letters, 20)), "coordinator")
                .sight("unlink it", does(() -> teaching.unlink(letters, evening)), "lecturer")
                .sight("candidates", does(() -> teaching.candidates(network, "", PAGE)), "lecturer", "other lecturer")
                .sight(
                        "possible supervisors",
                        does(() -> teaching.supervisors(network, "pri", PAGE)),
                        "lecturer",
                        "other lecturer")
                .sight("what a group handed in", does(() -> teaching.handIn(handIn)), "lecturer")
                .sight(
                        "give feedback",
                        does(() -> teaching.giveFeedback(handIn, 0, "Mooi.", Standing.MEETS)),
                        "lecturer")
                .sight("its groups", does(() -> grouping.groups(letters, PAGE)), "lecturer", "partner")
                .sight("one group", does(() -> grouping.group(group)), "lecturer", "student", "fellow")
                .sight(
                        "a group of their own",
                        () -> grouping.myGroup(letters).isPresent(),
                        "student",
                        "fellow",
                        "other group")
                .sight("that group as their own", this::isInTheGroup, "student", "fellow")
                .sight("add a group", does(() -> grouping.add(letters, group("Nieuw", milan))), "lecturer")
                .sight(
                        "change a group",
                        does(() -> grouping.change(group, Set.of(timo), group("Anders", timo))),
                        "lecturer")
                .sight("remove a group", does(() -> grouping.remove(group)), "lecturer")
                .sight(
                        "reach a milestone",
                        does(() -> grouping.reach(group, milestone, true)),
                        "lecturer",
                        "student",
                        "fellow")
                .sight("whether it is open", does(() -> joining.openUntil(letters)), "lecturer")
                .sight("open it by a link", does(() -> joining.open(letters, FRIDAY.toLocalDate())), "lecturer")
                .sight("close the link", does(() -> joining.close(letters)), "lecturer")
                .sight("look at a class list", does(() -> classLists.check(letters, classList())), "lecturer")
                .sight("read a class list", does(() -> classLists.run(letters, classList())), "lecturer")
                .sight(
                        "groups of their own teaching",
                        () -> !following.groups(network, ALL, PAGE).isEmpty(),
                        "lecturer")
                .sight("those in numbers", () -> following.totals(network, ALL).groups() > 0, "lecturer")
                .sight("their courses", () -> !following.courses(network).isEmpty(), "lecturer")
                .sight(
                        "the periods of their teaching",
                        does(() -> following.periods(network)),
                        "lecturer",
                        "other lecturer")
                .sight("an export", does(() -> following.csv(network, ALL, Locale.ROOT)), "lecturer", "other lecturer")
                .sight(
                        "a spreadsheet",
                        does(() -> following.xlsx(network, ALL, Locale.ROOT)),
                        "lecturer",
                        "other lecturer")
                .sight("their hand-in", does(() -> work.myHandIn(letters)), "student", "fellow", "other group")
                .sight("the hand-in of that group", () -> work.myHandIn(letters).isPresent(), "student", "fellow")
                .sight(
                        "hand in",
                        does(() -> work.handIn(letters, 0, AssignmentExamples.text("Toch anders."))),
                        "student",
                        "fellow",
                        "other group");
    }

    private void rowsOfWhereItHangs(AccessMatrix matrix) {
        var everyone = new String[] {"lecturer", "student", "fellow", "other group", "partner", "coordinator"};
        matrix.sight("it with its session", this::isWithItsSession, everyone)
                .sight(
                        "it with its question",
                        () -> !overview.ofQuestion(question, PAGE).isEmpty(),
                        everyone)
                .sight(
                        "it among the network's",
                        () -> !overview.search(network, AssignmentPeriod.CURRENT, PAGE)
                                        .isEmpty()
                                && overview.count(network, AssignmentPeriod.CURRENT) > 0,
                        "lecturer",
                        "coordinator")
                .sight(
                        "it among what is for them",
                        () -> !work.mine(AssignmentPeriod.CURRENT, PAGE).isEmpty()
                                && work.countMine(AssignmentPeriod.CURRENT) > 0,
                        "student",
                        "fellow",
                        "other group")
                .sight(
                        "it among what they have to hand in",
                        () -> !work.toHandIn(5).isEmpty(),
                        "other group")
                .sight(
                        "it among what waits for feedback",
                        () -> !teaching.unanswered(5).isEmpty(),
                        "lecturer")
                .sight(
                        "it among what was handed in",
                        () -> !teaching.handedIn(network, 5).isEmpty(),
                        "lecturer");
    }

    private void rowsOfConversations(AccessMatrix matrix) {
        var everyone = new String[] {"lecturer", "student", "fellow", "other group", "partner", "coordinator"};
        var workers = new String[] {"lecturer", "student", "fellow", "other group"};
        matrix.sight("what is agreed", does(() -> checklists.details(letters)), everyone)
                .sight(
                        "write what is agreed",
                        does(() -> checklists.write(letters, 0, ConsentExamples.agreed())),
                        workers)
                .sight("approve it", does(() -> checklists.approve(letters, 0)), "lecturer")
                .sight(
                        "plan a conversation",
                        does(() -> conversing.plan(letters, ConsentExamples.gerda(null))),
                        workers)
                .sight("own conversations", does(() -> conversing.own(letters, PAGE)), everyone)
                .sight("stories", does(() -> conversing.stories(letters, PAGE)), everyone)
                .sight("whom to talk with", does(() -> conversing.candidates(letters, "bea", PAGE)), "lecturer")
                .sight("for which group", does(() -> conversing.groups(letters)), "lecturer")
                .sight("later dates", does(() -> extending.of(letters, PAGE)), everyone)
                .sight("give a later date", does(() -> extending.give(group, FRIDAY.plusDays(3), "Ziek.")), "lecturer")
                .sight("take it away", does(() -> extending.takeAway(group)), "lecturer")
                .sight("their later date", does(() -> work.myExtension(letters)), "student", "fellow", "other group")
                .sight("what practice said", does(() -> practice.of(letters, PAGE)), everyone)
                .sight("ask practice", does(() -> practice.ask(handIn, "Ria", RIA)), "lecturer");
    }

    private void rowsOfOneConversation(AccessMatrix matrix) {
        var workers = new String[] {"lecturer", "student", "fellow"};
        matrix.sight("the conversation", does(() -> conversing.details(conversation)), workers)
                .sight(
                        "write it down",
                        does(() -> conversing.writeDown(conversation, 0, ConsentExamples.report("Bang."))),
                        workers)
                .sight("call it off", does(() -> conversing.cancel(conversation)), workers)
                .sight("note consent", does(() -> noting.note(conversation, 0, aloud())), workers)
                .sight("note that it was taken back", does(() -> noting.takeBack(conversation)), workers);
    }

    private void rowsOfQuestionsFromPractice(AccessMatrix matrix) {
        var lecturers = new String[] {"lecturer", "other lecturer"};
        var readers = new String[] {"lecturer", "other lecturer", "coordinator"};
        matrix.sight("a question from practice", does(() -> pool.details(asked)), readers)
                .sight("it in the pool", () -> isFound(asked), readers)
                .sight(
                        "what hangs on the question of the table",
                        () -> !pool.ofQuestion(question, 5).isEmpty(),
                        readers)
                .sight(
                        "what came up at no table",
                        () -> !pool.ofQuestionAlone(question, 5).isEmpty(),
                        readers)
                .sight(
                        "what the assignment was made of",
                        () -> pool.ofAssignment(letters).isPresent(),
                        readers)
                .sight("take it", does(() -> pool.take(asked, 0)), lecturers)
                .sight("what was taken", does(() -> pool.toMakeOf(taken)), "lecturer")
                .sight("make an assignment of it", does(() -> pool.make(taken, letters(milan))), "lecturer")
                .sight("give it back", does(() -> pool.letGo(taken)), "lecturer", "coordinator")
                .sight("whether they may ask", () -> writing.mayWrite(network, question), "coordinator")
                .sight(
                        "ask students something",
                        does(() -> writing.write(network, firstLetter(question))),
                        "coordinator")
                .sight("say it better", does(() -> writing.edit(asked, 0, firstLetter(question))), "coordinator")
                .sight("give it another day", does(() -> writing.offerAgain(asked, 0, LAST_DAY)), "coordinator")
                .sight("withdraw it", does(() -> writing.withdraw(asked, 0)), "coordinator");
    }

    private AccessMatrix readers() {
        var elsewhere = people.noorderwerk();
        return new AccessMatrix()
                .reader("lecturer", rijnoever.lecturer())
                .reader(
                        "other lecturer",
                        people.member(
                                rijnoever,
                                PersonExamples.byMail("Joost de Haan", "joost@hbo.example"),
                                NetworkExamples.lecturer()))
                .reader("student", timo)
                .reader("fellow", student("Noor Smit"))
                .reader("other group", student("Jiska Vos"))
                .reader("other student", milan)
                .reader("partner", rijnoever.professional())
                .reader("asked by mail", register.known(RIA).orElseThrow())
                .reader("member", rijnoever.resident())
                .reader("coordinator", rijnoever.coordinator())
                .reader("administrator", people.administrator())
                .reader("coordinator elsewhere", elsewhere.coordinator())
                .reader("lecturer elsewhere", elsewhere.lecturer())
                .reader("student elsewhere", elsewhere.student())
                .reader("stranger", people.stranger())
                .reader("visitor", null);
    }

    @BeforeEach
    void anAssignmentWithTwoGroups() {
        rijnoever = people.rijnoever();
        network = rijnoever.network();
        timo = rijnoever.student();
        milan = student("Milan Kok");
        evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(network, SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        question = people.as(
                rijnoever.coordinator(),
                () -> agenda.add(network, AgendaExamples.eviction(agenda.addTheme(network, "Wonen"))));
        asked = ask();
        taken = ask();
        begun = ask();
        letters = people.as(rijnoever.lecturer(), this::madeOfWhatWasTaken);
        milestone = Objects.requireNonNull(people.as(timo, () -> overview.details(letters))
                .milestones()
                .getFirst()
                .id());
        group = people.as(timo, () -> grouping.myGroup(letters)).orElseThrow().id();
        people.as(timo, () -> {
            work.handIn(letters, null, AssignmentExamples.text("Van ons."));
            checklists.write(letters, 0, ConsentExamples.agreed());
        });
        handIn = people.as(rijnoever.lecturer(), () -> teaching.unanswered(1))
                .getFirst()
                .id();
        people.as(rijnoever.lecturer(), () -> {
            practice.ask(handIn, "Ria", RIA);
            checklists.approve(letters, 1);
        });
        conversation = people.as(timo, () -> conversing.plan(letters, ConsentExamples.gerda(null)));
    }

    private BriefId ask() {
        return people.as(rijnoever.coordinator(), () -> writing.write(network, firstLetter(question)));
    }

    /** Of one question an assignment was made; another was taken, and a third nobody took yet. */
    private AssignmentId madeOfWhatWasTaken() {
        pool.take(taken, 0);
        pool.take(begun, 0);
        var groups = List.of(group("De postbodes", timo, student("Noor Smit")), alone(student("Jiska Vos")));
        return pool.make(begun, new NewAssignment(guided(), groups));
    }

    private AssignmentPlan guided() {
        var plain = letters().plan();
        return AssignmentExamples.withMilestones(
                new AssignmentPlan(
                        plain.title(),
                        plain.course(),
                        null,
                        plain.task(),
                        question,
                        plain.schedule(),
                        rijnoever.professional(),
                        Set.of(new SessionLink(evening, Set.of(SessionReason.PRESENT_BACK)))),
                new MilestonePlan(null, "Drie gesprekken", FRIDAY.minusDays(2)));
    }

    private final Map<String, PersonId> students = new HashMap<>();

    private PersonId student(String name) {
        return students.computeIfAbsent(
                name,
                it -> people.member(
                        rijnoever,
                        PersonExamples.byMail(it, it.split(" ")[0].toLowerCase(Locale.ROOT) + "@hbo.example"),
                        NetworkExamples.member(Perspective.STUDENT)));
    }

    private boolean isInTheGroup() {
        return grouping.myGroup(letters).filter(it -> it.id().equals(group)).isPresent();
    }

    private boolean isWithItsSession() {
        return !overview.ofSession(evening, PAGE).isEmpty() && overview.countOfSession(evening) == 1;
    }

    private boolean isFound(BriefId brief) {
        return pool.search(BriefFilter.of(Scope.POOL), PAGE).stream()
                .anyMatch(it -> it.id().equals(brief));
    }

    private static NotedConsent aloud() {
        return new NotedConsent(Set.of(ConsentUse.TABLE), Evidence.SAID_ALOUD, null);
    }

    private SessionLink link() {
        return new SessionLink(evening, Set.of(SessionReason.PREPARE));
    }

    private static RosterFile classList() {
        return RosterFile.read("Naam,E-mail\nLotte de Wit,lotte@hbo.example\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever is told by a rule that it cannot be done now, was let in. */
    private BooleanSupplier does(Runnable deed) {
        return () -> Boolean.TRUE.equals(new TransactionTemplate(transactions).<@Nullable Boolean>execute(begun -> {
            begun.setRollbackOnly();
            try {
                deed.run();
                return true;
            } catch (Refusal ruled) {
                return true;
            }
        }));
    }
}
