package nl.leertafel.assignment.consent;

import static java.util.Objects.requireNonNull;
import static nl.leertafel.assignment.AssignmentExamples.FRIDAY;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static nl.leertafel.assignment.consent.ConsentExamples.TODAY;
import static nl.leertafel.assignment.consent.ConsentExamples.agreed;
import static nl.leertafel.assignment.consent.ConsentExamples.gerda;
import static nl.leertafel.assignment.consent.ConsentExamples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.SignInMails;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.GroupFilter;
import nl.leertafel.assignment.GroupFollowing;
import nl.leertafel.assignment.GroupProgress;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.assignment.MailAllowance;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.practice.PracticeAsking;
import nl.leertafel.assignment.practice.PracticeFeedbackId;
import nl.leertafel.files.FileExamples;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.BounceKind;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Students talk with people only when it is agreed how, and nobody reads further than whoever told it said. */
abstract class ConsentContract {

    private static final Pageable PAGE = PageRequest.of(0, 20);
    private static final Pattern LINK = Pattern.compile("/gesprek/([\\w-]+)");
    private static final String STORY = "De envelop maakt al bang.";

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    ChecklistKeeping keeping;

    @Autowired
    StudentWork work;

    @Autowired
    PracticeAsking asking;

    @Autowired
    Conversing conversing;

    @Autowired
    ConsentNoting noting;

    @Autowired
    MailedConsent mailed;

    @Autowired
    ConversationDirectory directory;

    @Autowired
    ConversationRetention retention;

    @Autowired
    Suppressions suppressions;

    @Autowired
    Outbox outbox;

    @Autowired
    GroupFollowing following;

    @Autowired
    MailAllowance allowance;

    @Autowired
    FileIntake intake;

    @Autowired
    FileStore files;

    @Autowired
    Permissions permissions;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId timo;
    PersonId noor;
    AssignmentId assignment;

    @BeforeEach
    void anAssignmentOfTwoGroups() {
        rijnoever = people.rijnoever();
        timo = rijnoever.student();
        noor = student("Noor Smit", "noor@hbo.example");
        assignment = asLecturer(() -> teaching.make(rijnoever.network(), letters(timo, noor)));
    }

    @Test
    void nothingGoesUntilTheLecturerApproves() {
        assertClosed(() -> as(timo, () -> conversing.plan(assignment, gerda(null))));
        assertClosed(() -> asLecturer(() -> conversing.candidates(assignment, "bea", PAGE)));
        as(timo, () -> keeping.write(assignment, 0, agreed()));
        assertClosed(() -> as(timo, () -> conversing.plan(assignment, gerda(null))));
        assertThatThrownBy(() -> as(timo, () -> {
                    keeping.approve(assignment, 1);
                    return 0;
                }))
                .isInstanceOf(NotFound.class);

        approve(1);

        assertThat(as(timo, () -> conversing.plan(assignment, gerda(null)))).isNotNull();
        assertThat(asLecturer(() -> conversing.candidates(assignment, "bea", PAGE)))
                .hasSize(1);
    }

    @Test
    void whatIsNotCompleteIsNotApproved() {
        as(timo, () -> keeping.write(assignment, 0, new ChecklistText("Waarom.", "", "", "", "")));

        assertRefused("kernel.text.empty", () -> approve(1));
        assertRefused(
                "assignment.checklist.changedMeanwhile", () -> as(noor, () -> keeping.write(assignment, 0, agreed())));
    }

    @Test
    void otherWordsCloseEverythingAgain() {
        agree();
        var member = asLecturer(() -> conversing.plan(
                assignment,
                ConversationPlan.withMember(
                        asLecturer(() -> conversing.groups(assignment))
                                .keySet()
                                .iterator()
                                .next(),
                        rijnoever.resident(),
                        TODAY)));
        var id = told(gerda(null));
        note(id, Evidence.SAID_ALOUD, ConsentUse.TEACHING);
        assertThat(asLecturer(() -> conversing.details(member)).contact()).isNotNull();

        as(noor, () -> keeping.write(assignment, 1, new ChecklistText("Anders.", "a", "b", "c", "d")));

        assertThat(asLecturer(() -> conversing.details(member)).contact()).isNull();
        var closed = as(timo, () -> conversing.details(id));
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.notes() + closed.story()).isEmpty();
        assertThat(as(noor, () -> conversing.stories(assignment, PAGE))).isEmpty();
        assertClosed(() -> note(id, Evidence.SAID_ALOUD, ConsentUse.TABLE));
        approve(2);
        assertThat(as(timo, () -> conversing.details(id)).story()).isEqualTo(STORY);
        assertThat(as(timo, () -> conversing.details(id)).consents())
                .extracting(ConsentDetails::edition)
                .containsExactly(1);
    }

    @Test
    void aConversationIsNotOlderThanWhatIsAgreed() {
        agree();

        assertRefused(
                "assignment.conversation.beforeAgreed",
                () -> as(
                        timo,
                        () -> conversing.plan(
                                assignment, ConversationPlan.with(null, "Gerda", null, TODAY.minusDays(1)))));
        var id = as(timo, () -> conversing.plan(assignment, gerda(null)));
        assertRefused(
                "assignment.conversation.notYet",
                () -> as(timo, () -> {
                    conversing.writeDown(id, 0, new ConversationReport(TODAY.plusDays(1), "Later.", ""));
                    return 0;
                }));
    }

    @Test
    void whoToldItChoosesByMailAndTakesItBack() {
        agree();
        var id = told(gerda("gerda@thuis.example"));
        var token = token();
        assertThat(mailed.look(token).uses()).isEmpty();
        assertThat(mailed.look(token).story()).isEqualTo(STORY);
        assertThat(mailed.look(token).students()).isEqualTo("Timo Jansen");
        assertThat(mail()).doesNotContain(STORY);

        mailed.answer(token, Set.of(ConsentUse.TABLE, ConsentUse.NETWORK));

        assertThat(directory.find(id).orElseThrow().uses())
                .containsExactlyInAnyOrder(ConsentUse.TABLE, ConsentUse.NETWORK);
        assertThat(directory.told(assignment, PAGE))
                .extracting(SharedConversation::story)
                .containsExactly(STORY);
        mailed.answer(token, Set.of(ConsentUse.TABLE));
        assertThat(directory.find(id).orElseThrow().uses()).containsExactly(ConsentUse.TABLE);

        mailed.takeBack(token);
        mailed.takeBack(token);

        assertThat(directory.find(id)).isEmpty();
        assertThat(directory.told(assignment, PAGE)).isEmpty();
        var gone = as(timo, () -> conversing.details(id));
        assertThat(gone.standing()).isEqualTo(ConversationStanding.TAKEN_BACK);
        assertThat(gone.name()).isNull();
        assertThat(gone.notes() + gone.story()).isEmpty();
        assertThat(mailed.look(token).standing()).isEqualTo(ConversationStanding.TAKEN_BACK);
        assertThat(database.sql("select count(*) from conversation where person_id is not null or story is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertRefused("assignment.conversation.takenBack", () -> mailed.answer(token, Set.of(ConsentUse.TABLE)));
    }

    @Test
    void whoWorksOnItSeesThatAMailDidNotArriveAndNobodyElse() {
        agree();
        var id = told(gerda("gerda@thuis.example"));
        assertThat(as(timo, () -> conversing.details(id)).undelivered()).isNull();

        suppressions.bounced(newestMail(), BounceKind.HARD, "550 5.1.1 unknown");

        assertThat(as(timo, () -> conversing.details(id)).undelivered()).isEqualTo(FailureReason.UNKNOWN_ADDRESS);
        assertThat(asLecturer(() -> conversing.own(assignment, PAGE)))
                .extracting(ConversationLine::isUndelivered)
                .containsExactly(true);
        assertThat(outbox.undelivered(rijnoever.network(), PAGE)).isEmpty();

        suppressions.allow(new EmailAddress("gerda@thuis.example"));
        clock.advance(Duration.ofDays(1));
        as(timo, () -> {
            var now = conversing.details(id);
            conversing.writeDown(id, now.version(), report("De stapel groeit."));
            return now;
        });
        assertThat(as(timo, () -> conversing.details(id)).undelivered()).isNull();
    }

    @Test
    void whoAnsweredThatNothingMayBeUsedIsNotWaitedFor() {
        agree();
        told(gerda("gerda@thuis.example"));
        assertThat(withoutConsent()).isEqualTo(1);

        mailed.answer(token(), Set.of());

        assertThat(withoutConsent()).isZero();
    }

    private int withoutConsent() {
        var all = new GroupFilter(AssignmentPeriod.CURRENT, null, null);
        return asLecturer(() -> {
            var total = following.totals(rijnoever.network(), all).withoutConsent();
            assertThat(following.groups(rijnoever.network(), all, PAGE).stream()
                            .mapToInt(GroupProgress::withoutConsent)
                            .sum())
                    .isEqualTo(total);
            return total;
        });
    }

    @Test
    void aDayOfPolishingIsOneMailUnlessTheyChoseInBetween() {
        agree();
        var id = told(gerda("gerda@thuis.example"));
        var asked = mailsAboutConversations();

        writeDown(id, "De envelop maakt al heel bang.");
        writeDown(id, "De envelop maakt bang.");
        assertThat(mailsAboutConversations()).isEqualTo(asked);

        clock.advance(Duration.ofMinutes(5));
        mailed.answer(token(), Set.of(ConsentUse.TABLE));
        writeDown(id, "De envelop maakt erg bang.");
        assertThat(mailsAboutConversations()).isEqualTo(asked + 1);
        writeDown(id, "De envelop maakt al bang.");
        assertThat(mailsAboutConversations()).isEqualTo(asked + 1);

        clock.advance(Duration.ofDays(1));
        writeDown(id, "De envelop blijft dicht.");
        assertThat(mailsAboutConversations()).isEqualTo(asked + 2);
    }

    @Test
    void aDayHasSoManyMailsForEachPersonAndEachAddress() {
        for (int mail = 0; mail < 40; mail++) {
            mailTo(timo, "iemand" + mail + "@thuis.example");
        }
        assertRefused("assignment.mail.enough", () -> mailTo(timo, "nog.iemand@thuis.example"));

        for (int mail = 0; mail < 5; mail++) {
            mailTo(noor, "gerda@thuis.example");
        }
        assertRefused("assignment.mail.enoughForAddress", () -> mailTo(noor, "gerda@thuis.example"));
        asLecturer(() -> {
            allowance.take(RateLimit.FEEDBACK_MAILS_PER_ADDRESS, new EmailAddress("gerda@thuis.example"));
            return 0;
        });

        clock.advance(Duration.ofDays(1));
        mailTo(timo, "gerda@thuis.example");
    }

    private void mailTo(PersonId writer, String address) {
        as(writer, () -> {
            allowance.take(RateLimit.CONVERSATION_MAILS_PER_ADDRESS, new EmailAddress(address));
            return 0;
        });
    }

    private void writeDown(ConversationId id, String story) {
        as(timo, () -> {
            conversing.writeDown(id, conversing.details(id).version(), report(story));
            return id;
        });
    }

    private int mailsAboutConversations() {
        return database.sql("select count(*) from outbox_message where topic like 'assignment/conversation/%'")
                .query(Integer.class)
                .single();
    }

    @Test
    void lessIsAllowedAtAnyMomentAndMoreOnlyOnceAllIsAgreed() {
        agree();
        told(gerda("gerda@thuis.example"));
        var token = token();
        mailed.answer(token, Set.of(ConsentUse.TABLE, ConsentUse.PUBLIC));
        as(timo, () -> keeping.write(assignment, 1, new ChecklistText("Anders.", "a", "b", "c", "d")));

        assertThat(mailed.look(token).agreed()).isNull();
        assertClosed(() -> mailed.answer(token, Set.of(ConsentUse.TABLE, ConsentUse.TEACHING)));
        mailed.answer(token, Set.of(ConsentUse.TABLE));

        assertThat(mailed.look(token).uses()).containsExactly(ConsentUse.TABLE);
    }

    @Test
    void whatTheyChoseThemselvesIsNotMadeMoreByStudents() {
        agree();
        var id = told(gerda("gerda@thuis.example"));
        note(id, Evidence.SAID_ALOUD, ConsentUse.TABLE, ConsentUse.TEACHING);
        mailed.answer(token(), Set.of(ConsentUse.TABLE));

        assertRefused(
                "assignment.conversation.theirs",
                () -> note(id, Evidence.SAID_ALOUD, ConsentUse.TABLE, ConsentUse.TEACHING));
        note(id, Evidence.SAID_ALOUD);

        assertThat(directory.find(id)).isEmpty();
    }

    @Test
    void anotherStoryMayNotBeUsedUntilTheySaySoAgain() {
        agree();
        var byMail = told(gerda("gerda@thuis.example"));
        var token = token();
        mailed.answer(token, Set.of(ConsentUse.NETWORK));
        var onPaper = told(ConversationPlan.with(null, "Karim", null, TODAY));
        note(onPaper, Evidence.ON_PAPER, ConsentUse.PUBLIC);

        for (var id : List.of(byMail, onPaper)) {
            as(timo, () -> {
                conversing.writeDown(id, version(id), report(STORY));
                return 0;
            });
            assertThat(directory.find(id).orElseThrow().uses())
                    .as("the same story")
                    .isNotEmpty();
            as(timo, () -> {
                conversing.writeDown(id, version(id), report("Heel iets anders."));
                return 0;
            });
            assertThat(directory.find(id)).isEmpty();
        }
        assertThat(mailed.look(token).isAnswered()).isFalse();
        assertRefused("assignment.conversation.theirs", () -> note(byMail, Evidence.SAID_ALOUD, ConsentUse.TABLE));
        note(onPaper, Evidence.SAID_ALOUD, ConsentUse.TABLE);
        assertThat(directory.find(onPaper).orElseThrow().uses()).containsExactly(ConsentUse.TABLE);
    }

    @Test
    void whoTookItBackGetsNoMailAboutItAnyMoreAndNobodyElseSeesTheirAddress() {
        agree();
        var id = told(gerda("gerda@thuis.example"));
        database.sql("update outbox_message set status = 'WAITING'").update();
        assertThat(conversationMails("network_id is not null")).isZero();

        mailed.takeBack(token());

        assertThat(conversationMails("status = 'WAITING'")).isZero();
        assertThat(directory.find(id)).isEmpty();
    }

    private int conversationMails(String which) {
        return database.sql(
                        "select count(*) from outbox_message where topic like 'assignment/conversation/%' and " + which)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasToldIsSealedInTheDatabase() {
        agree();
        told(gerda(null));

        assertThat(database.sql("select concat(notes, story) from conversation")
                        .query(String.class)
                        .single())
                .doesNotContain("envelop", "zenuwachtig");
    }

    @Test
    void aSignedPaperIsFetchedByGroupAndLecturerUntilNothingRestsOnIt() {
        agree();
        var id = told(gerda(null));
        note(id, Evidence.ON_PAPER, ConsentUse.TABLE, ConsentUse.TEACHING);
        var paper = requireNonNull(
                as(timo, () -> conversing.details(id)).consents().getFirst().paper());

        matrix().sight("the paper", () -> canFetch(paper.id()), "lecturer", "student")
                .check();
        database.sql("update membership set until_date = from_date where person_id = ?")
                .param(rijnoever.lecturer().personId())
                .update();
        assertThatThrownBy(() -> asLecturer(() -> canFetch(paper.id()))).isInstanceOf(NotFound.class);
        note(id, Evidence.SAID_ALOUD, ConsentUse.TABLE, ConsentUse.DOSSIER);
        assertThat(as(timo, () -> canFetch(paper.id())))
                .as("the table rests on it still")
                .isTrue();
        note(id, Evidence.SAID_ALOUD, ConsentUse.DOSSIER);

        assertThatThrownBy(() -> as(timo, () -> canFetch(paper.id()))).isInstanceOf(NotFound.class);
        assertThat(database.sql("select count(*) from stored_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoTakesEverythingBackByTelephoneIsRidOfItAtOnce() {
        agree();
        var id = told(gerda(null));
        note(id, Evidence.ON_PAPER, ConsentUse.PUBLIC);
        as(noor, () -> keeping.write(assignment, 1, new ChecklistText("Anders.", "a", "b", "c", "d")));

        as(timo, () -> {
            noting.takeBack(id);
            return 0;
        });

        assertThat(directory.find(id)).isEmpty();
        assertThat(database.sql("select count(*) from stored_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void practiceIsAskedAboutNewWorkOnceSomebodyTookBackWhatTheyTold() {
        agree();
        var id = told(gerda(null));
        note(id, Evidence.ON_PAPER, ConsentUse.TABLE);
        handIn("Met wat Gerda vertelde.");
        clock.advance(Duration.ofHours(1));
        as(timo, () -> {
            noting.takeBack(id);
            return 0;
        });

        assertRefused("assignment.practice.takenBack", this::askPractice);
        clock.advance(Duration.ofHours(1));
        handIn("Zonder wat Gerda vertelde.");
        assertThat(askPractice()).isNotNull();
    }

    private void handIn(String summary) {
        as(timo, () -> {
            var before = work.myHandIn(assignment).map(HandInDetails::version).orElse(null);
            work.handIn(assignment, before, AssignmentExamples.work(summary, null));
            return 0;
        });
    }

    private PracticeFeedbackId askPractice() {
        var handIn = as(timo, () -> work.myHandIn(assignment)).orElseThrow().id();
        return asLecturer(() -> asking.ask(handIn, "Henk", new EmailAddress("henk@elders.example")));
    }

    @Test
    void aConversationThatWasNotHeldIsCalledOff() {
        agree();
        var id = as(timo, () -> conversing.plan(assignment, gerda("gerda@thuis.example")));
        var token = token();

        as(timo, () -> {
            conversing.cancel(id);
            return 0;
        });

        assertThatThrownBy(() -> mailed.look(token)).isInstanceOf(NotFound.class);
        assertThat(as(timo, () -> conversing.own(assignment, PAGE))).isEmpty();
        var held = told(gerda(null));
        assertRefused(
                "assignment.conversation.held",
                () -> as(timo, () -> {
                    conversing.cancel(held);
                    return 0;
                }));
    }

    /** Reader by object: lecturer × student × other student × other lecturer × coordinator × administrator × visitor. */
    @Test
    void exactlyThoseReadWhoMay() {
        agree();
        var id = told(gerda(null));
        var taught = told(ConversationPlan.with(null, "Karim", null, TODAY));
        note(id, Evidence.SAID_ALOUD, ConsentUse.TABLE);
        note(taught, Evidence.SAID_ALOUD, ConsentUse.TEACHING);
        var group = asLecturer(() -> conversing.groups(assignment))
                .keySet()
                .iterator()
                .next();

        matrix().sight(
                        "what is agreed",
                        () -> keeping.details(assignment).isApproved(),
                        "lecturer",
                        "student",
                        "fellow",
                        "coordinator")
                .sight("the conversation", () -> conversing.details(id).story().equals(STORY), "lecturer", "student")
                .sight(
                        "with whom",
                        () -> conversing.own(assignment, PAGE).stream().anyMatch(it -> "Gerda".equals(it.name())),
                        "lecturer",
                        "student")
                .sight(
                        "the groups to plan for",
                        () -> !conversing.groups(assignment).isEmpty(),
                        "lecturer")
                .sight(
                        "members to talk with",
                        () -> !conversing.candidates(assignment, "bea", PAGE).isEmpty(),
                        "lecturer")
                .sight("what may be told at the table", () -> reads(id), "coordinator")
                .sight("what may be used in class", () -> reads(taught), "lecturer", "fellow")
                .sight(
                        "a plan of a conversation",
                        () -> conversing.plan(assignment, ConversationPlan.with(group, "Gerda", null, TODAY)) != null,
                        "lecturer",
                        "student",
                        "fellow")
                .sight(
                        "noting consent",
                        () -> changes(() -> noting.note(id, version(id), aloud())),
                        "lecturer",
                        "student")
                .sight(
                        "writing what is agreed",
                        () -> keeping.write(assignment, 1, agreed()) == 1,
                        "lecturer",
                        "student",
                        "fellow")
                .check();
    }

    @Test
    void halfAYearAfterwardsOnlyWhatMayBeUsedIsKept() {
        agree();
        var shared = told(gerda("gerda@thuis.example"));
        mailed.answer(token(), Set.of(ConsentUse.NETWORK));
        var unshared = told(ConversationPlan.with(null, "Karim", null, TODAY));
        clock.set(FRIDAY.plusDays(182));
        retention.run();
        assertThat(as(timo, () -> conversing.details(unshared)).story()).isEqualTo(STORY);

        clock.set(FRIDAY.plusDays(184));
        retention.run();

        assertThat(directory.find(shared).orElseThrow().story()).isEqualTo(STORY);
        var gone = as(timo, () -> conversing.details(unshared));
        assertThat(gone.notes() + gone.story()).isEmpty();
        assertThat(gone.name()).isNull();
    }

    @Test
    void whatIsKeptOfWhoToldItIsShownAndGoesWithThem() {
        agree();
        var id = told(gerda("gerda@thuis.example"));
        mailed.answer(token(), Set.of(ConsentUse.NETWORK));
        var gerda = requireNonNull(directory.find(id).orElseThrow().with());
        assertThat(kept(gerda)).contains(STORY, "NETWORK", "zenuwachtig");
        assertThat(kept(timo)).contains("conversation").doesNotContain(STORY);

        erase(gerda);

        assertThat(kept(gerda)).doesNotContain(STORY);
        assertThat(directory.find(id)).isEmpty();
        erase(timo);
        assertThat(database.sql("select count(*) from conversation where planned_by is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AccessMatrix matrix() {
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
                .reader("fellow", noor)
                .reader("other student", student("Milan Kok", "milan@hbo.example"))
                .reader("member", rijnoever.resident())
                .reader("coordinator", rijnoever.coordinator())
                .reader("administrator", people.administrator())
                .reader("lecturer elsewhere", elsewhere.lecturer())
                .reader("coordinator elsewhere", elsewhere.coordinator())
                .reader("stranger", people.stranger())
                .reader("nobody", null);
    }

    private boolean reads(ConversationId id) {
        return conversing.stories(assignment, PAGE).stream()
                .anyMatch(it -> it.id().equals(id));
    }

    private boolean canFetch(FileId file) {
        return files.open(file, permissions.requireSignedIn()) != null;
    }

    private static boolean changes(Runnable change) {
        change.run();
        return true;
    }

    private int version(ConversationId id) {
        return conversing.details(id).version();
    }

    private static NotedConsent aloud() {
        return new NotedConsent(Set.of(ConsentUse.TABLE), Evidence.SAID_ALOUD, null);
    }

    private void agree() {
        as(timo, () -> keeping.write(assignment, 0, agreed()));
        approve(1);
    }

    private void approve(int edition) {
        asLecturer(() -> {
            keeping.approve(assignment, edition);
            return 0;
        });
    }

    private ConversationId told(ConversationPlan plan) {
        return as(timo, () -> {
            var id = conversing.plan(assignment, plan);
            conversing.writeDown(id, version(id), report(STORY));
            return id;
        });
    }

    private void note(ConversationId id, Evidence evidence, ConsentUse... uses) {
        as(timo, () -> {
            var paper = evidence == Evidence.ON_PAPER
                    ? intake.receive("formulier.pdf", new ByteArrayInputStream(FileExamples.pdf()))
                    : null;
            noting.note(id, version(id), new NotedConsent(Set.of(uses), evidence, paper));
            return 0;
        });
    }

    private PersonId student(String name, String email) {
        return people.member(
                rijnoever, PersonExamples.byMail(name, email), NetworkExamples.member(Perspective.STUDENT));
    }

    private String token() {
        var found = LINK.matcher(mail());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID newestMail() {
        return database.sql("""
                        select outbox_message_id from outbox_message where topic like 'assignment/conversation/%'
                        order by topic_position desc
                        """).query(UUID.class).list().getFirst();
    }

    private String mail() {
        return SignInMails.newest(database).text();
    }

    private String kept(PersonId person) {
        return consentData().export(person).toString();
    }

    private void erase(PersonId person) {
        consentData().erase(person);
    }

    private PersonalData consentData() {
        return personalData.stream()
                .filter(it -> it.tables().contains("conversation"))
                .findFirst()
                .orElseThrow();
    }

    private <T> T asLecturer(Supplier<T> deed) {
        return as(rijnoever.lecturer(), deed);
    }

    private <T> T as(PersonId person, Supplier<T> deed) {
        return people.as(person, deed);
    }

    private static void assertClosed(ThrowingCallable deed) {
        assertRefused("assignment.checklist.notApproved", deed);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
