package nl.leertafel.assignment.practice;

import static nl.leertafel.assignment.AssignmentExamples.letters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.access.SignInMails;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationEvent;
import nl.leertafel.assignment.consent.ConversationId;
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
import nl.leertafel.mail.Suppressions;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.Meanwhile;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** Practice says what it thinks of work behind a link in a mail; only the group and its lecturer read it. */
abstract class PracticeContract {

    private static final PageRequest PAGE = PageRequest.of(0, 20);
    private static final Pattern LINK = Pattern.compile("/feedback/([\\w-]+)");
    private static final EmailAddress HENK = new EmailAddress("henk@buurthuis.example");

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    StudentWork work;

    @Autowired
    PracticeAsking asking;

    @Autowired
    MailedFeedback mailed;

    @Autowired
    FileIntake intake;

    @Autowired
    FileStore files;

    @Autowired
    Suppressions suppressions;

    @Autowired
    PersonRegister register;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId timo;
    PersonId noor;
    AssignmentId assignment;
    HandInId handIn;

    @BeforeEach
    void timoHandsIn() {
        rijnoever = people.rijnoever();
        timo = rijnoever.student();
        noor = people.member(
                rijnoever,
                PersonExamples.byMail("Noor Smit", "noor@hbo.example"),
                NetworkExamples.member(Perspective.STUDENT));
        assignment = people.as(rijnoever.lecturer(), () -> teaching.make(rijnoever.network(), letters(timo, noor)));
        handIn("Eerste.", "een.pdf");
        handIn = people.as(timo, () -> work.myHandIn(assignment)).orElseThrow().id();
    }

    @Test
    void whoIsAskedReadsTheWorkAndSaysOnceWhatTheyThink() {
        var token = ask();
        assertThat(SignInMails.newest(database).text()).doesNotContain("Eerste.");

        var asked = mailed.look(token);
        assertThat(asked.work().summary()).isEqualTo("Eerste.");
        var file = asked.work().files().getFirst();
        assertThat(mailed.open(token, file.id()).details().name()).isEqualTo("een.pdf");

        assertRefused("kernel.text.empty", () -> mailed.give(token, " "));
        mailed.give(token, "Hier kan ik maandag iets mee.");
        assertRefused("assignment.practice.already", () -> mailed.give(token, "Toch niet."));
        assertThat(mailed.look(token).feedback()).isEqualTo("Hier kan ik maandag iets mee.");
    }

    @Test
    void whoIsAskedFetchesNothingElseThatIsTheirsToFetch() {
        var other = people.as(rijnoever.lecturer(), () -> teaching.make(rijnoever.network(), letters(timo)));
        handIn(other, "Ander werk.", "ander.pdf");
        var id = people.as(timo, () -> work.myHandIn(other)).orElseThrow().id();
        var elsewhere = ask(id);
        var token = ask();
        assertThat(mailed.open(elsewhere, fileNamed("ander.pdf"))).isNotNull();

        assertThatThrownBy(() -> mailed.open(token, fileNamed("ander.pdf"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewerVersionClosesTheWorkThatWasAskedAbout() {
        var token = ask();
        var file = fileNamed("een.pdf");
        handIn("Tweede.", "twee.pdf");

        assertThatThrownBy(() -> mailed.look(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mailed.open(token, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mailed.give(token, "Te laat.")).isInstanceOf(NotFound.class);
        assertThat(mailed.look(ask()).work().summary()).isEqualTo("Tweede.");
    }

    @Test
    void whoTakesBackWhatTheyToldClosesTheWorkForPractice() {
        var token = ask();
        var file = mailed.look(token).work().files().getFirst().id();
        assertThat(files.open(file, henk())).isNotNull();
        var group =
                people.as(rijnoever.lecturer(), () -> teaching.handIn(handIn)).group();

        transaction.executeWithoutResult(begun -> events.publishEvent(new ConversationEvent.ConsentWithdrawn(
                new ConversationId(UUID.randomUUID()),
                assignment,
                group,
                rijnoever.network(),
                Set.of(ConsentUse.TEACHING))));

        assertThatThrownBy(() -> mailed.look(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(file, henk())).isInstanceOf(NotFound.class);
        assertThat(files.open(file, timo)).isNotNull();
    }

    @Test
    void ofTwoAnswersAtTheSameMomentTheFirstCounts() {
        var token = ask();

        var second = Meanwhile.waits(
                transaction,
                () -> mailed.give(token, "Hier kan ik iets mee."),
                () -> mailed.give(token, "Hier kan ik niets mee."));

        assertThat(second)
                .isDone()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(Refusal.class)
                .withMessageContaining("assignment.practice.already");
        assertThat(mailed.look(token).feedback()).isEqualTo("Hier kan ik iets mee.");
    }

    @Test
    void afterAMonthTheWorkIsClosed() {
        var token = ask();
        var file = mailed.look(token).work().files().getFirst().id();
        clock.advance(Duration.ofDays(31));

        assertThatThrownBy(() -> mailed.look(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mailed.open(token, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(file, henk())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mailed.give(token, "Te laat.")).isInstanceOf(NotFound.class);
    }

    @Test
    void eachLineSaysWhoseWorkItIs() {
        ask();
        people.as(noor, () -> work.handIn(assignment, null, AssignmentExamples.work("Van Noor.", null)));
        var noors = people.as(noor, () -> work.myHandIn(assignment)).orElseThrow();
        ask(noors.id());

        assertThat(people.as(rijnoever.lecturer(), () -> asking.of(assignment, PAGE)))
                .extracting(PracticeDetails::handIn, PracticeDetails::groupName)
                .containsExactly(tuple(noors.id(), "Noor Smit"), tuple(handIn, timosGroup()));
    }

    @Test
    void aMailThatCameBackStandsAtTheQuestion() {
        ask();
        suppressions.bounced(
                database.sql("select outbox_message_id from outbox_message where topic like 'assignment/feedback/%'")
                        .query(UUID.class)
                        .single(),
                BounceKind.HARD,
                "550 5.1.1 unknown");

        for (var reader : List.of(rijnoever.lecturer(), timo)) {
            assertThat(people.as(reader, () -> asking.of(assignment, PAGE)))
                    .extracting(PracticeDetails::undelivered)
                    .containsExactly(FailureReason.UNKNOWN_ADDRESS);
        }
    }

    @Test
    void nobodyIsAskedTwiceAboutTheSameWork() {
        ask();

        assertRefused("assignment.practice.asked", this::ask);
        handIn("Tweede.", "twee.pdf");
        assertThat(ask()).isNotEmpty();
    }

    /** Reader by object: lecturer × student × other student × other lecturer × coordinator × partner × administrator × visitor. */
    @Test
    void exactlyThoseReadWhoMay() {
        mailed.give(ask(), "Hier kan ik maandag iets mee.");

        new AccessMatrix()
                .reader("lecturer", rijnoever.lecturer())
                .reader(
                        "other lecturer",
                        people.member(
                                rijnoever,
                                PersonExamples.byMail("Joost de Haan", "joost@hbo.example"),
                                NetworkExamples.lecturer()))
                .reader("student", timo)
                .reader("fellow", noor)
                .reader("partner", henk())
                .reader("member", rijnoever.resident())
                .reader("coordinator", rijnoever.coordinator())
                .reader("administrator", people.administrator())
                .reader("stranger", people.stranger())
                .reader("nobody", null)
                .sight(
                        "what practice said",
                        () -> asking.of(assignment, PAGE).stream().anyMatch(it -> it.feedback() != null),
                        "lecturer",
                        "student")
                .sight(
                        "asking practice",
                        () -> asking.ask(handIn, "Ria", new EmailAddress("ria@buurthuis.example")) != null,
                        "lecturer")
                .check();
    }

    @Test
    void whatTheySaidGoesWithThem() {
        var token = ask();
        mailed.give(token, "Hier kan ik maandag iets mee.");
        var data = personalData.stream()
                .filter(it -> it.tables().contains("practice_feedback"))
                .findFirst()
                .orElseThrow();
        assertThat(data.export(henk()).toString()).contains("Hier kan ik maandag iets mee.");

        data.erase(henk());

        assertThat(data.export(henk()).toString()).doesNotContain("maandag");
        assertThatThrownBy(() -> mailed.look(token)).isInstanceOf(NotFound.class);
        assertThat(people.as(timo, () -> asking.of(assignment, PAGE)).getFirst().feedback())
                .isNull();
    }

    private String timosGroup() {
        return people.as(rijnoever.lecturer(), () -> teaching.handIn(handIn)).groupName();
    }

    private String ask() {
        return ask(handIn);
    }

    private String ask(HandInId id) {
        clock.advance(Duration.ofMillis(1));
        people.as(rijnoever.lecturer(), () -> asking.ask(id, "Henk Mol", HENK));
        var found = LINK.matcher(SignInMails.newest(database).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void handIn(String summary, String file) {
        handIn(assignment, summary, file);
    }

    private void handIn(AssignmentId id, String summary, String file) {
        people.as(timo, () -> {
            var before = work.myHandIn(id).map(it -> it.version()).orElse(null);
            var upload = intake.receive(file, new ByteArrayInputStream(FileExamples.pdf()));
            work.handIn(id, before, AssignmentExamples.work(summary, null, upload));
        });
    }

    private PersonId henk() {
        return register.known(HENK).orElseThrow();
    }

    private FileId fileNamed(String name) {
        return new FileId(database.sql("select file_id from stored_file where name = ?")
                .param(name)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
