package nl.leertafel.assignment.brief;

import static nl.leertafel.assignment.brief.BriefExamples.LAST_DAY;
import static nl.leertafel.assignment.brief.BriefExamples.firstLetter;
import static nl.leertafel.assignment.brief.BriefExamples.form;
import static nl.leertafel.assignment.brief.BriefExamples.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.leertafel.access.SignInMails;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionForm;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.AccessMatrix;
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

/** Practice asks, one lecturer takes it, and what nobody takes comes back. */
abstract class BriefContract {

    private static final Pageable PAGE = PageRequest.of(0, 20);

    @Autowired
    People people;

    @Autowired
    BriefWriting writing;

    @Autowired
    BriefPool pool;

    @Autowired
    BriefWorker worker;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    SessionPlanning planning;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    ThemeId theme;
    QuestionId question;
    PersonId colleague;

    @BeforeEach
    void aQuestionTheResidentKeepsAnEyeOn() {
        rijnoever = people.rijnoever();
        theme = people.as(rijnoever.coordinator(), () -> agenda.addTheme(rijnoever.network(), "Wonen"));
        var evicted = new QuestionForm(theme, AgendaExamples.EVICTION, "", QuestionStatus.OPEN, rijnoever.resident());
        question = people.as(rijnoever.coordinator(), () -> agenda.add(rijnoever.network(), evicted));
        colleague = people.member(
                rijnoever, PersonExamples.byMail("Ruud Post", "ruud@hogeschool.example"), NetworkExamples.lecturer());
    }

    @Test
    void aLecturerTakesWhatAResidentAskedAndMakesAnAssignmentOfIt() {
        var id = asked();

        people.as(rijnoever.lecturer(), () -> {
            var found = pool.search(BriefFilter.of(Scope.POOL), PAGE).getFirst();
            assertThat(found.themeName()).isEqualTo("Wonen");
            assertThat(found.askerName()).isEqualTo("Bea Visser");
            var read = pool.details(id);
            assertThat(read.questionWording()).isEqualTo(AgendaExamples.EVICTION);
            assertThat(read.mayTake()).isTrue();
            pool.take(id, read.version());
            assertThat(pool.search(BriefFilter.of(Scope.POOL), PAGE)).isEmpty();
            assertThat(pool.waiting(5)).extracting(BriefSummary::id).containsExactly(id);
        });
        assertThat(mails()).isEqualTo(1);
        assertThat(newestMail()).contains("Fatima El Amrani", "Welke eerste brief", "/praktijkvraag/" + id.briefId());

        people.as(rijnoever.lecturer(), () -> {
            assertThat(pool.toMakeOf(id).form().text().asked()).contains("veertig");
            var made = pool.make(id, AssignmentExamples.letters(rijnoever.student()));
            assertThat(pool.ofAssignment(made)).map(BriefSummary::id).contains(id);
            assertThat(pool.waiting(5)).isEmpty();
            assertRefused(() -> pool.make(id, AssignmentExamples.letters(rijnoever.student())));
            assertRefused(() -> pool.letGo(id));
        });
    }

    @Test
    void whatNobodyTakesReturnsToWhoAskedWithAMail() {
        var id = asked();
        clock.set(LAST_DAY.atTime(12, 0));
        worker.run();
        assertThat(statusOf(id)).isEqualTo(BriefStatus.OPEN);

        clock.set(LAST_DAY.plusDays(1).atTime(9, 0));
        people.as(rijnoever.lecturer(), () -> {
            assertThat(pool.search(BriefFilter.of(Scope.POOL), PAGE)).isEmpty();
            assertRefused(() -> pool.take(id, pool.details(id).version()));
        });
        worker.run();
        worker.run();

        assertThat(statusOf(id)).isEqualTo(BriefStatus.RETURNED);
        assertThat(mails()).isEqualTo(1);
        people.as(rijnoever.resident(), () -> {
            assertThat(pool.waiting(5)).extracting(BriefSummary::id).containsExactly(id);
            var version = pool.details(id).version();
            assertRefusedAt("answerBy", () -> writing.offerAgain(id, version, LAST_DAY));
            assertRefusedAt("answerBy", () -> writing.offerAgain(id, version, null));
            writing.offerAgain(id, version, LAST_DAY.plusMonths(1));
        });
        people.as(
                rijnoever.lecturer(),
                () -> assertThat(pool.search(BriefFilter.of(Scope.POOL), PAGE)).hasSize(1));
    }

    @Test
    void whoAskedMayAlsoLeaveIt() {
        var id = asked();

        people.as(rijnoever.resident(), () -> {
            writing.withdraw(id, pool.details(id).version());
            assertRefused(() -> writing.edit(id, pool.details(id).version(), firstLetter(question)));
            assertThat(pool.ofQuestion(question, 5)).isEmpty();
        });

        people.as(rijnoever.lecturer(), () -> {
            assertThat(pool.search(BriefFilter.of(Scope.POOL), PAGE)).isEmpty();
            assertRefused(() -> pool.take(id, pool.details(id).version()));
        });
        assertThat(mails()).isZero();
    }

    @Test
    void whatALecturerGivesBackCanBeTakenByAnother() {
        var id = asked();
        people.as(rijnoever.lecturer(), () -> {
            pool.take(id, pool.details(id).version());
            pool.letGo(id);
        });
        assertThat(mails()).isEqualTo(2);

        people.as(colleague, () -> {
            pool.take(id, pool.details(id).version());
            assertThat(pool.details(id).took()).isTrue();
        });
        clock.set(LAST_DAY.plusDays(3).atTime(9, 0));
        people.as(colleague, () -> pool.letGo(id));

        assertThat(statusOf(id)).isEqualTo(BriefStatus.RETURNED);
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneReadsThatItIsGone() throws Exception {
        var id = asked();
        var version = people.as(colleague, () -> pool.details(id).version());

        List<Boolean> first;
        try (var both = Executors.newFixedThreadPool(2)) {
            first =
                    both
                            .invokeAll(List.of(takes(rijnoever.lecturer(), id, version), takes(colleague, id, version)))
                            .stream()
                            .map(it -> it.resultNow())
                            .toList();
        }

        assertThat(first).containsExactlyInAnyOrder(true, false);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void nobodyTakesOtherWordsThanTheyRead() {
        var id = asked();
        var read = people.as(colleague, () -> pool.details(id).version());
        people.as(rijnoever.coordinator(), () -> {
            writing.edit(id, read, form(BriefOrigin.of(question), "Welke eerste zin?", size(), LAST_DAY));
            assertRefused(() -> writing.edit(id, read, firstLetter(question)));
        });

        people.as(colleague, () -> {
            assertRefused(() -> pool.take(id, read));
            pool.take(id, pool.details(id).version());
            pool.take(id, read);
        });
        people.as(rijnoever.resident(), () -> assertRefused(() -> writing.withdraw(id, read)));
    }

    @Test
    void thePoolIsThatOfAllNetworksOneLecturesInAndNarrows() {
        var noorderwerk = people.noorderwerk();
        people.as(noorderwerk.coordinator(), () -> writing.write(noorderwerk.network(), firstLetter(null)));
        var spring = asked();
        var forAll = people.as(
                rijnoever.coordinator(),
                () -> writing.write(
                        rijnoever.network(),
                        form(
                                BriefOrigin.NONE,
                                "Wie kent de weg?",
                                BriefSize.of(null, null, null, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 31)),
                                LAST_DAY.plusDays(1))));

        people.as(rijnoever.lecturer(), () -> {
            assertThat(found(null, null, null)).containsExactly(spring, forAll);
            assertThat(found(theme, null, null)).containsExactly(spring);
            assertThat(found(null, StudyLevel.MASTER, null)).containsExactly(forAll);
            assertThat(found(null, StudyLevel.BACHELOR, null)).containsExactly(spring, forAll);
            assertThat(found(null, null, Semester.of(LocalDate.of(2027, 3, 1)))).containsExactly(spring);
            assertThat(pool.search(BriefFilter.of(Scope.POOL), PageRequest.of(1, 1)))
                    .extracting(BriefSummary::id)
                    .containsExactly(forAll);
            assertThat(pool.search(new BriefFilter(Scope.POOL, noorderwerk.network(), null, null, null), PAGE))
                    .isEmpty();
            assertThat(pool.scopes()).containsExactlyInAnyOrder(Scope.POOL, Scope.MINE);
        });
        people.as(
                rijnoever.coordinator(),
                () -> assertThat(pool.search(BriefFilter.of(Scope.NETWORK), PAGE))
                        .hasSize(2));
        people.as(rijnoever.student(), () -> {
            assertThat(pool.scopes()).containsExactly(Scope.MINE);
            assertThat(pool.search(BriefFilter.of(Scope.POOL), PAGE)).isEmpty();
            assertThat(pool.search(BriefFilter.of(Scope.NETWORK), PAGE)).isEmpty();
        });
    }

    @Test
    void whereItComesFromIsOfTheSameNetwork() {
        var noorderwerk = people.noorderwerk();
        var elsewhere = people.as(noorderwerk.coordinator(), () -> {
            var session = planning.plan(noorderwerk.network(), SessionExamples.kenniscafe());
            planning.publish(session);
            return session;
        });
        people.as(rijnoever.coordinator(), () -> {
            var origin = new BriefOrigin(question, elsewhere, null);
            assertThatThrownBy(
                            () -> writing.write(rijnoever.network(), form(origin, "Welk systeem?", size(), LAST_DAY)))
                    .isInstanceOf(NotFound.class);
        });
        people.as(
                noorderwerk.coordinator(),
                () -> assertRefusedAt("question", () -> writing.write(noorderwerk.network(), firstLetter(question))));
    }

    @Test
    void noWordsStandWithItThatNobodyWroteDownAtThatTable() {
        people.as(rijnoever.coordinator(), () -> {
            var evening =
                    planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.kenniscafe()));
            planning.publish(evening);
            var origin = BriefOrigin.of(question, evening, "De wethouder liegt.");
            var form = form(origin, "Welk systeem?", size(), LAST_DAY);
            assertThatThrownBy(() -> writing.write(rijnoever.network(), form)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> writing.write(rijnoever.network(), UUID.randomUUID(), form))
                    .isInstanceOf(NotFound.class);
            var id = writing.write(rijnoever.network(), firstLetter(question));
            var version = pool.details(id).version();
            assertThatThrownBy(() -> writing.edit(id, version, form)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void onlyThoseWhoHaveToDoWithItMayEachDoTheirPart() {
        var vera = people.noorderwerk();
        var id = asked();
        var taken = asked();
        people.as(
                rijnoever.lecturer(), () -> pool.take(taken, pool.details(taken).version()));

        matrix(vera)
                .sight("the question", () -> pool.details(id) != null, "coordinator", "lecturer", "colleague", "asker")
                .sight(
                        "it on the page of its question",
                        () -> !pool.ofQuestion(question, 5).isEmpty(),
                        "coordinator",
                        "lecturer",
                        "colleague",
                        "asker")
                .sight("its form", () -> writing.mayWrite(rijnoever.network(), question), "coordinator", "asker")
                .sight(
                        "writing",
                        () -> wrote(() -> writing.write(rijnoever.network(), firstLetter(question))),
                        "coordinator",
                        "asker")
                .sight(
                        "writing about nothing",
                        () -> wrote(() -> writing.write(rijnoever.network(), firstLetter(null))),
                        "coordinator")
                .sight(
                        "changing",
                        () -> wrote(() -> writing.edit(id, version(id), firstLetter(question))),
                        "coordinator",
                        "asker")
                .sight(
                        "another day",
                        () -> wrote(() -> writing.offerAgain(id, version(id), LAST_DAY)),
                        "coordinator",
                        "asker")
                .sight("what one took", () -> pool.toMakeOf(taken) != null, "lecturer")
                .check();
        matrix(vera)
                .sight("giving back", () -> wrote(() -> takenAgain(taken)), "lecturer", "coordinator")
                .check();
        matrix(vera)
                .sight("withdrawing", () -> wrote(() -> writing.withdraw(id, version(id))), "coordinator", "asker")
                .check();
    }

    @Test
    void anErasedAskerLeavesTheQuestionAndNoName() {
        var id = asked();
        var keeper = personalData.stream()
                .filter(it -> it.tables().contains("brief"))
                .findFirst()
                .orElseThrow();
        assertThat(keeper.export(rijnoever.resident()).get("brief")).hasSize(1);
        people.as(rijnoever.lecturer(), () -> pool.take(id, pool.details(id).version()));

        keeper.erase(rijnoever.resident());
        keeper.erase(rijnoever.lecturer());

        assertThat(statusOf(id)).isEqualTo(BriefStatus.RETURNED);
        assertThat(keeper.export(rijnoever.resident()).get("brief")).isEmpty();
        assertThat(keeper.export(rijnoever.lecturer()).get("brief")).isEmpty();
    }

    private AccessMatrix matrix(NetworkCast elsewhere) {
        return new AccessMatrix()
                .reader("coordinator", rijnoever.coordinator())
                .reader("lecturer", rijnoever.lecturer())
                .reader("colleague", colleague)
                .reader("asker", rijnoever.resident())
                .reader("student", rijnoever.student())
                .reader("official", rijnoever.official())
                .reader("lecturer elsewhere", elsewhere.lecturer())
                .reader("coordinator elsewhere", elsewhere.coordinator())
                .reader("administrator", people.administrator())
                .reader("visitor", null);
    }

    private void takenAgain(BriefId id) {
        people.as(rijnoever.lecturer(), () -> pool.take(id, version(id)));
        pool.letGo(id);
    }

    private int version(BriefId id) {
        return people.as(rijnoever.coordinator(), () -> pool.details(id).version());
    }

    private static boolean wrote(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal notNow) {
            return true;
        }
    }

    private Callable<Boolean> takes(PersonId lecturer, BriefId id, int version) {
        return () -> people.as(lecturer, () -> {
            try {
                pool.take(id, version);
                return true;
            } catch (Refusal gone) {
                return false;
            }
        });
    }

    private List<BriefId> found(@Nullable ThemeId about, @Nullable StudyLevel level, @Nullable Semester period) {
        return pool.search(new BriefFilter(Scope.POOL, null, about, level, period), PAGE).stream()
                .map(BriefSummary::id)
                .toList();
    }

    private BriefId asked() {
        return people.as(rijnoever.resident(), () -> writing.write(rijnoever.network(), firstLetter(question)));
    }

    private BriefStatus statusOf(BriefId id) {
        return people.as(
                rijnoever.coordinator(), () -> pool.details(id).summary().status());
    }

    private int mails() {
        return database.sql("select count(*) from outbox_message where topic like 'brief/%'")
                .query(Integer.class)
                .single();
    }

    private String newestMail() {
        return SignInMails.newest(database).text();
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refusal.class);
    }

    private static void assertRefusedAt(String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains(field));
    }
}
