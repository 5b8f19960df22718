package nl.leertafel.assignment;

import static nl.leertafel.assignment.AssignmentExamples.FRIDAY;
import static nl.leertafel.assignment.AssignmentExamples.letters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.leertafel.assignment.ClassListRow.Outcome;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.roster.RosterFile;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.CalendarMoment;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Students come to an assignment by its link or a class list, and to a table in the seats that are theirs. */
abstract class JoiningContract {

    private static final Pageable PAGE = PageRequest.of(0, 20);
    private static final LocalDate UNTIL = FRIDAY.toLocalDate();

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    Grouping grouping;

    @Autowired
    Joining joining;

    @Autowired
    ClassListImport classLists;

    @Autowired
    StudentWork work;

    @Autowired
    AssignmentMoments moments;

    @Autowired
    PersonRegister register;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    Answers answers;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId timo;
    AssignmentId letters;

    @BeforeEach
    void anAssignment() {
        rijnoever = people.rijnoever();
        timo = rijnoever.student();
        letters = asLecturer(() -> teaching.make(
                rijnoever.network(),
                new NewAssignment(letters().plan(), List.of(AssignmentExamples.group("De postbodes", timo)))));
    }

    @Test
    void whoHasTheLinkJoinsAGroupAndComesInByMail() {
        var token = link();
        var offer = joining.offer(token);
        assertThat(offer.groups()).extracting(JoinOffer.Group::name).containsExactly("De postbodes");
        var before = mails();

        joining.join(
                token,
                form(
                        "Lotte de Wit",
                        "lotte@hbo.example",
                        offer.groups().getFirst().id(),
                        ""));
        joining.join(token, form("Yusuf Demir", "yusuf@hbo.example", null, ""));
        joining.join(token, form("Dion Bakker", "dion@hbo.example", null, "De bellers"));

        assertThat(mails()).isEqualTo(before + 3);
        assertThat(groups())
                .containsExactly(
                        "De postbodes: Lotte de Wit, Timo Jansen",
                        "Yusuf Demir: Yusuf Demir",
                        "De bellers: Dion Bakker");
        people.as(
                person("lotte@hbo.example"),
                () -> assertThat(work.mine(AssignmentPeriod.CURRENT, PAGE)).hasSize(1));
    }

    @Test
    void joiningTwiceOrAsTheLecturerChangesNothing() {
        var token = link();
        joining.join(token, form("Yusuf Demir", "yusuf@hbo.example", null, ""));
        var before = mails();

        joining.join(token, form("Iemand Anders", "yusuf@hbo.example", null, "Nog een groep"));
        joining.join(token, form("Fatima", email(rijnoever.lecturer()), null, ""));

        assertThat(mails()).isEqualTo(before);
        assertThat(groups()).hasSize(2).contains("Yusuf Demir: Yusuf Demir");
    }

    @Test
    void twoWhoBeginAGroupOfTheSameNameAreInOneGroup() {
        var token = link();
        joining.join(token, form("Yusuf Demir", "yusuf@hbo.example", null, "De bellers"));
        joining.join(token, form("Dion Bakker", "dion@hbo.example", null, "de Bellers"));

        assertThat(groups()).hasSize(2).contains("De bellers: Dion Bakker, Yusuf Demir");
    }

    @Test
    void nobodyJoinsWhatItsLecturerTeachesNoMore() {
        var token = link();
        database.sql("update membership set role = 'MEMBER' where role = 'LECTURER' and person_id = ?")
                .param(rijnoever.lecturer().personId())
                .update();

        assertThatThrownBy(() -> joining.offer(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> joining.join(token, form("Yusuf", "yusuf@hbo.example", null, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkWorksUntilItsDayOrUntilThereIsAnother() {
        var first = link();
        var second = link();
        assertThatThrownBy(() -> joining.offer(first)).isInstanceOf(NotFound.class);
        assertThat(joining.offer(second).until()).isEqualTo(UNTIL);
        asLecturer(() -> assertThat(joining.openUntil(letters)).contains(UNTIL));

        clock.set(FRIDAY.plusDays(1));

        assertThatThrownBy(() -> joining.offer(second)).isInstanceOf(NotFound.class);
        asLecturer(() -> assertThat(joining.openUntil(letters)).isEmpty());
        assertRefused("assignment.join.until.wrong", this::link);
        clock.set(FRIDAY.minusDays(3));
        var third = link();
        asLecturer(() -> joining.close(letters));
        assertThatThrownBy(() -> joining.join(third, form("Yusuf", "yusuf@hbo.example", null, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> joining.offer("x")).isInstanceOf(NotFound.class);
    }

    @Test
    void aClassListPutsEveryoneOnTheAssignmentOrNobody() {
        var wrong = file("Naam;E-mail;Groep\nLotte de Wit;lotte@hbo.example;De bellers\n=1+1;x;De bellers\n");
        var check = asLecturer(() -> classLists.check(letters, wrong));
        assertThat(check.isReady()).isFalse();
        assertThat(check.page(PAGE).getFirst().number()).isEqualTo(3);
        assertRefused("assignment.classList.run.wrong", () -> asLecturer(() -> classLists.run(letters, wrong)));
        assertThat(groups()).hasSize(1);

        var right = file("Groep,Naam,E-mail\nDe Bellers,Lotte de Wit,lotte@hbo.example\n"
                + "de bellers,Dion Bakker,dion@hbo.example\nDe postbodes,Noor Smit,noor@hbo.example\n"
                + ",Yusuf Demir,yusuf@hbo.example\n,Yusuf weer,yusuf@hbo.example\n,Timo," + email(timo) + "\n");
        assertThat(asLecturer(() -> classLists.check(letters, right)).rows())
                .extracting(ClassListRow::outcome)
                .containsExactly(Outcome.NEW, Outcome.NEW, Outcome.NEW, Outcome.NEW, Outcome.TWICE, Outcome.ALREADY);
        assertThat(asLecturer(() -> classLists.run(letters, right))).isEqualTo(4);
        assertThat(groups())
                .containsExactly(
                        "De postbodes: Noor Smit, Timo Jansen",
                        "De Bellers: Dion Bakker, Lotte de Wit",
                        "Yusuf Demir: Yusuf Demir");
        assertRefused("assignment.classList.run.nobody", () -> asLecturer(() -> classLists.run(letters, right)));
        assertRefused(
                "assignment.classList.headings",
                () -> asLecturer(() -> classLists.check(letters, file("Wie;Waar\nLotte;hier\n"))));
    }

    @Test
    void whoTakesPartGetsASeatAndGivesItBackWhenTheLinkGoes() {
        var evening = published(3);
        asLecturer(() -> teaching.link(letters, link(evening, SessionReason.INTERVIEW)));
        assertThat(participations.of(evening)).isEmpty();

        asLecturer(() -> teaching.link(letters, link(evening, SessionReason.TAKE_PART, SessionReason.INTERVIEW)));

        assertThat(participations.of(evening))
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo(timo))
                .satisfies(it -> assertThat(it.status()).isEqualTo(ParticipationStatus.ACCEPTED))
                .satisfies(it -> assertThat(it.perspective().name()).isEqualTo("STUDENT"));
        asLecturer(() -> teaching.unlink(letters, evening));
        assertThat(seated(evening)).isEmpty();
    }

    @Test
    void whoTakesPartForAnotherAssignmentTooKeepsTheSeat() {
        var evening = published(3);
        var other = asLecturer(() -> teaching.make(rijnoever.network(), letters(timo)));
        asLecturer(() -> {
            teaching.link(letters, link(evening, SessionReason.TAKE_PART));
            teaching.link(other, link(evening, SessionReason.TAKE_PART));
            teaching.unlink(letters, evening);
        });
        assertThat(seated(evening)).containsExactly(timo);

        asLecturer(() -> teaching.unlink(other, evening));
        assertThat(seated(evening)).isEmpty();
    }

    @Test
    void whoCameToTheTableInAnotherWayKeepsTheSeat() {
        var evening = published(3);
        people.as(timo, () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        asLecturer(() -> {
            teaching.link(letters, link(evening, SessionReason.TAKE_PART));
            teaching.unlink(letters, evening);
        });
        assertThat(seated(evening)).containsExactly(timo);
    }

    @Test
    void withoutRoomForAllNobodyGetsASeatAndTheLecturerReadsWhatIsFree() {
        var evening = published(1);
        var token = link();
        joining.join(token, form("Yusuf Demir", "yusuf@hbo.example", null, ""));

        assertThatThrownBy(() -> asLecturer(() -> teaching.link(letters, link(evening, SessionReason.TAKE_PART))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("participation.students.noRoom");
                    assertThat(refusal.arguments()).endsWith(2, 1);
                });
        assertThat(participations.of(evening)).isEmpty();
        asLecturer(() -> assertThat(teaching.planned(letters).plan().sessions()).isEmpty());
    }

    @Test
    void whoJoinsLaterGetsASeatOrWaitsAndWhoLeavesGivesItBack() {
        var evening = published(2);
        asLecturer(() -> teaching.link(letters, link(evening, SessionReason.TAKE_PART)));
        var token = link();
        joining.join(token, form("Yusuf Demir", "yusuf@hbo.example", null, ""));
        joining.join(token, form("Dion Bakker", "dion@hbo.example", null, ""));
        var yusuf = person("yusuf@hbo.example");
        assertThat(seated(evening)).containsExactlyInAnyOrder(timo, yusuf);
        assertThat(participations.find(evening, person("dion@hbo.example")))
                .map(ParticipationDetails::status)
                .contains(ParticipationStatus.WAITING);

        var group =
                people.as(yusuf, () -> grouping.myGroup(letters)).orElseThrow().id();
        asLecturer(() -> grouping.remove(group));

        assertThat(seated(evening)).doesNotContain(yusuf);
    }

    @Test
    void milestonesAndDeadlinesStandInTheAgendaOfAStudent() {
        var planned = asLecturer(() -> teaching.planned(letters));
        asLecturer(() -> teaching.edit(
                letters,
                planned.version(),
                AssignmentExamples.withMilestones(
                        planned.plan(), new MilestonePlan(null, "Drie gesprekken", FRIDAY.minusDays(4)))));

        var shown = moments.of(timo, Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(shown)
                .extracting(CalendarMoment::title)
                .containsExactly("Drie gesprekken", letters().plan().title());
        assertThat(shown).extracting(CalendarMoment::at).containsExactly(FRIDAY.minusDays(4), FRIDAY);
        assertThat(moments.of(rijnoever.lecturer(), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")))
                .isEmpty();
    }

    private String link() {
        var address = asLecturer(() -> joining.open(letters, UNTIL));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static SessionLink link(SessionId session, SessionReason... reasons) {
        return new SessionLink(session, Set.of(reasons));
    }

    private static JoinForm form(String name, String email, @Nullable StudentGroupId group, String newGroup) {
        return new JoinForm(name, new EmailAddress(email), Language.NL, group, newGroup);
    }

    private static RosterFile file(String content) {
        return RosterFile.read(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> groups() {
        return asLecturer(() -> grouping.groups(letters, PAGE)).stream()
                .map(it -> it.name() + ": " + String.join(", ", it.students()))
                .toList();
    }

    private SessionId published(int capacity) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(capacity));
            planning.publish(id);
            return id;
        });
    }

    private List<PersonId> seated(SessionId session) {
        var seated = new ArrayList<PersonId>();
        participations.of(session).stream()
                .filter(it -> it.status() == ParticipationStatus.ACCEPTED)
                .forEach(it -> seated.add(it.person()));
        return seated;
    }

    private PersonId person(String email) {
        return register.known(new EmailAddress(email)).orElseThrow();
    }

    private String email(PersonId person) {
        return database.sql("select email from person where person_id = ?")
                .param(person.personId())
                .query(String.class)
                .single();
    }

    private int mails() {
        return database.sql("select count(*) from outbox_message")
                .query(Integer.class)
                .single();
    }

    private <T> T asLecturer(Supplier<T> deed) {
        return people.as(rijnoever.lecturer(), deed);
    }

    private void asLecturer(Runnable deed) {
        people.as(rijnoever.lecturer(), deed);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
