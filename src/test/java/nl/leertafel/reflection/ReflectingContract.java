package nl.leertafel.reflection;

import static nl.leertafel.reflection.MyReflection.NEW;
import static nl.leertafel.reflection.ReflectionExamples.aboutEvictions;
import static nl.leertafel.reflection.ReflectionExamples.taking;
import static nl.leertafel.reflection.ReflectionSource.SELF;
import static nl.leertafel.reflection.SharedWith.NOBODY;
import static nl.leertafel.reflection.SharedWith.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Writing, drafting, sharing and taking back a reflection, on a real database. */
abstract class ReflectingContract {

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ReflectionDirectory directory;

    @Autowired
    MailedReflecting mailed;

    @Autowired
    ReflectionPersonalData personalData;

    @Autowired
    Attendance attendance;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    Around around;
    SessionId evening;
    PersonId bea;
    PersonId timo;

    @BeforeEach
    void afterTheEvening() {
        around = readers.aFullTable();
        evening = around.session();
        bea = around.known(Part.OWNER);
        timo = around.known(Part.AT_TABLE);
        clock.set(SessionExamples.EVENING.plusHours(3));
    }

    @Test
    void oneWritesFromTheStartOnAndNotBefore() {
        clock.set(SessionExamples.EVENING.minusMinutes(1));
        people.as(bea, () -> {
            assertThat(reflecting.mine(evening)).isEmpty();
            assertRefused(() -> reflecting.draft(evening, aboutEvictions(), NEW), "reflection.write.closed");
        });
        clock.set(SessionExamples.EVENING);
        people.as(bea, () -> {
            assertThat(reflecting.mine(evening).orElseThrow().writable()).isTrue();
            reflecting.save(evening, aboutEvictions(), NOBODY, NEW);
            assertThat(reflecting.mine(evening).orElseThrow().isWritten()).isTrue();
        });
    }

    @Test
    void aReflectionIsPrivateUntilItIsSharedAndCanBeTakenBack() {
        people.as(bea, () -> reflecting.save(evening, aboutEvictions(), NOBODY, NEW));
        assertThat(readBy(timo)).isEmpty();

        people.as(bea, () -> reflecting.letRead(evening, SELF, TABLE));
        assertThat(readBy(timo)).singleElement().satisfies(it -> {
            assertThat(it.writer()).isEqualTo("Bea Visser");
            assertThat(it.text()).isEqualTo(aboutEvictions());
        });
        assertThat(readBy(bea)).as("one's own stands elsewhere").isEmpty();

        people.as(bea, () -> reflecting.letRead(evening, SELF, NOBODY));
        assertThat(readBy(timo)).isEmpty();
    }

    @Test
    void anEditOfASharedReflectionReachesNobodyBeforeItIsSaved() {
        var saved = people.as(bea, () -> reflecting.save(evening, aboutEvictions(), TABLE, NEW));
        var drafted =
                people.as(bea, () -> reflecting.draft(evening, taking("Ik weet het niet meer."), saved.version()));

        assertThat(readBy(timo)).extracting(SharedReflection::text).containsExactly(aboutEvictions());
        assertThat(drafted.latest()).isEqualTo(taking("Ik weet het niet meer."));
        assertThat(drafted.saved()).isEqualTo(aboutEvictions());

        people.as(bea, () -> reflecting.save(evening, drafted.latest(), TABLE, drafted.version()));
        assertThat(readBy(timo)).extracting(SharedReflection::text).containsExactly(taking("Ik weet het niet meer."));
    }

    @Test
    void anEmptiedAnswerIsADraftTooAndCanBeDropped() {
        var both = new ReflectionText(Map.of(Prompt.STRUCK, "De stilte.", Prompt.TAKE_ALONG, "Bellen."));
        people.as(bea, () -> {
            var saved = reflecting.save(evening, both, NOBODY, NEW);
            reflecting.draft(evening, taking("Bellen."), saved.version());
            var found = reflecting.mine(evening).orElseThrow();
            assertThat(found.hasDraft()).isTrue();
            assertThat(found.latest().under(Prompt.STRUCK)).isEmpty();
            reflecting.dropDraft(evening);
            assertThat(reflecting.mine(evening).orElseThrow().latest()).isEqualTo(both);
            assertThat(reflecting.mine(evening).orElseThrow().hasDraft()).isFalse();
        });
    }

    @Test
    void typingTheSavedWordsAgainIsNoDraft() {
        people.as(bea, () -> {
            var saved = reflecting.save(evening, aboutEvictions(), NOBODY, NEW);
            var other = reflecting.draft(evening, taking("Iets anders."), saved.version());
            var back = reflecting.draft(evening, aboutEvictions(), other.version());
            assertThat(back.hasDraft()).isFalse();
            assertThat(reflecting
                            .draft(evening, aboutEvictions(), back.version())
                            .version())
                    .as("nothing typed, nothing changed")
                    .isEqualTo(back.version());
        });
    }

    @Test
    void aDraftThatIsEmptiedLeavesNothingBehind() {
        people.as(bea, () -> {
            var drafted = reflecting.draft(evening, aboutEvictions(), NEW);
            assertThat(reflecting
                            .draft(evening, ReflectionText.EMPTY, drafted.version())
                            .version())
                    .isEqualTo(NEW);
        });
        assertThat(count("reflection")).isZero();
        assertThat(count("reflection_answer")).isZero();
    }

    @Test
    void twoWindowsDoNotOverwriteEachOtherUnseen() {
        people.as(bea, () -> {
            var first = reflecting.draft(evening, aboutEvictions(), NEW);
            assertRefused(
                    () -> reflecting.draft(evening, taking("Uit het andere venster."), NEW),
                    MyReflection.CHANGED_MEANWHILE);
            reflecting.save(evening, aboutEvictions(), NOBODY, first.version());
            assertRefused(
                    () -> reflecting.save(evening, taking("Te laat."), NOBODY, first.version()),
                    MyReflection.CHANGED_MEANWHILE);
            assertThat(reflecting.mine(evening).orElseThrow().latest()).isEqualTo(aboutEvictions());
        });
    }

    @Test
    void atLeastOneQuestionIsAnswered() {
        people.as(
                bea,
                () -> assertThatThrownBy(() -> reflecting.save(evening, taking("  \n "), NOBODY, NEW))
                        .isInstanceOfSatisfying(
                                Refusal.class, it -> assertThat(it.field()).contains("STRUCK")));
    }

    @Test
    void fourThousandCharactersFitUnderEachQuestionAndNoMore() {
        var full = taking("é".repeat(ReflectionText.MAX_LENGTH));
        people.as(bea, () -> reflecting.save(evening, full, NOBODY, NEW));
        assertThat(people.as(bea, () -> reflecting.mine(evening).orElseThrow().saved()))
                .isEqualTo(full);
        assertThatThrownBy(() -> taking("é".repeat(ReflectionText.MAX_LENGTH + 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains("TAKE_ALONG"));
    }

    @Test
    void wordsUnderAQuestionThatIsNoLongerAskedAreKept() {
        people.as(
                bea, () -> reflecting.save(evening, new ReflectionText(Map.of(Prompt.WORKED, "De soep.")), TABLE, NEW));
        assertThat(people.as(bea, () -> reflecting.mine(evening).orElseThrow().prompts()))
                .containsExactly(Prompt.STRUCK, Prompt.TAKE_ALONG, Prompt.QUESTION_LEFT, Prompt.WORKED, Prompt.FREE);
    }

    @Test
    void whatIsDeletedIsGoneForEveryone() {
        people.as(bea, () -> {
            reflecting.save(evening, aboutEvictions(), TABLE, NEW);
            reflecting.delete(evening, SELF);
            assertThat(reflecting.mine(evening).orElseThrow().version()).isEqualTo(NEW);
        });
        assertThat(readBy(timo)).isEmpty();
        assertThat(count("reflection_answer")).isZero();
    }

    @Test
    void whoTurnsOutNotToHaveBeenThereKeepsTheirWordsAndCanTakeThemBack() {
        people.as(bea, () -> reflecting.save(evening, aboutEvictions(), TABLE, NEW));
        people.as(around.known(Part.COORDINATOR), () -> attendance.change(evening, bea, ParticipationStatus.DECLINED));

        people.as(bea, () -> {
            var mine = reflecting.mine(evening).orElseThrow();
            assertThat(mine.saved()).isEqualTo(aboutEvictions());
            assertThat(mine.writable()).isFalse();
            assertRefused(
                    () -> reflecting.save(evening, taking("Nog iets."), TABLE, mine.version()),
                    "reflection.write.notThere");
            reflecting.letRead(evening, SELF, NOBODY);
            assertRefused(() -> reflecting.letRead(evening, SELF, TABLE), "reflection.write.notThere");
            reflecting.delete(evening, SELF);
        });
        assertThat(readBy(timo)).isEmpty();
    }

    @Test
    void aCancelledSessionHasNothingToWriteAbout() {
        people.as(around.known(Part.COORDINATOR), () -> planning.cancel(evening, "Storm"));
        people.as(bea, () -> assertThat(reflecting.mine(evening)).isEmpty());
    }

    @Test
    void whatOthersSharedIsPagedNewestFirst() {
        people.as(bea, () -> reflecting.save(evening, taking("Eerst."), TABLE, NEW));
        clock.advance(Duration.ofMinutes(5));
        people.as(timo, () -> reflecting.save(evening, taking("Later."), TABLE, NEW));
        var oscar = around.known(Part.COORDINATOR_AT_TABLE);

        assertThat(readBy(oscar)).extracting(SharedReflection::writer).containsExactly("Timo Jansen", "Bea Visser");
        people.as(
                oscar,
                () -> assertThat(directory.ofOthers(evening, Pageable.ofSize(1).withPage(1)))
                        .extracting(SharedReflection::writer)
                        .containsExactly("Bea Visser"));
    }

    @Test
    void aCoordinatorWhoWasNotThereSeesNoNumberOfASmallTable() {
        people.as(bea, () -> reflecting.save(evening, aboutEvictions(), TABLE, NEW));
        assertThat(tally(evening)).isEqualTo(new ReflectionTally(0, 0));
        people.as(
                around.known(Part.COORDINATOR_AT_TABLE),
                () -> assertThatThrownBy(() -> reflecting.tally(evening)).isInstanceOf(NotFound.class));
    }

    @Test
    void whoIsWrittenDownAfterwardsWritesButReadsNothingThatWasShared() {
        people.as(bea, () -> reflecting.save(evening, aboutEvictions(), TABLE, NEW));
        var coordinator = around.known(Part.COORDINATOR);
        people.as(coordinator, () -> {
            attendance.change(evening, timo, ParticipationStatus.DECLINED);
            attendance.add(
                    evening,
                    new NewParticipant(
                            "Sanne Bakker",
                            new EmailAddress("sanne@rijnoever.example"),
                            null,
                            Perspective.PROFESSIONAL,
                            null));
            assertThat(reflecting.mine(evening)).isPresent();
            assertThat(reflecting.wasAtTable(evening)).isFalse();
            assertThat(directory.ofOthers(evening, Pageable.ofSize(20))).isEmpty();
        });
    }

    @Test
    void whatIsStillToWriteIsWhatOneWasAtLatelyAndWhatOneBegan() {
        var visit = held(SessionKind.SITE_VISIT, 1);
        people.as(bea, () -> {
            assertThat(open()).containsExactly(visit + " false", evening + " false");
            var drafted = reflecting.draft(evening, aboutEvictions(), NEW);
            assertThat(open()).containsExactly(visit + " false", evening + " true");
            reflecting.save(evening, aboutEvictions(), NOBODY, drafted.version());
            assertThat(open()).containsExactly(visit + " false");
            var saved = reflecting.mine(evening).orElseThrow();
            reflecting.draft(evening, taking("Anders."), saved.version());
            assertThat(open()).containsExactly(visit + " false", evening + " true");
        });
        clock.advance(Duration.ofDays(40));
        people.as(bea, () -> assertThat(open()).containsExactly(evening + " true"));
        people.as(around.known(Part.WAITING), () -> assertThat(open()).isEmpty());
    }

    @Test
    void theLinkInAMailWritesTheSameReflection() {
        var token = token(bea);
        var drafted = mailed.draft(token, aboutEvictions(), NEW);
        people.as(
                bea,
                () -> assertThat(reflecting.mine(evening).orElseThrow().latest())
                        .isEqualTo(aboutEvictions()));
        mailed.save(token, aboutEvictions(), NOBODY, drafted.version());
        mailed.letRead(token, ReflectionSource.SELF, SharedWith.TABLE);
        assertThat(readBy(timo)).hasSize(1);
        mailed.letRead(token, ReflectionSource.SELF, SharedWith.NOBODY);
        assertThat(readBy(timo)).isEmpty();
        mailed.delete(token, ReflectionSource.SELF);
        assertThat(mailed.mine(token).orElseThrow().isWritten()).isFalse();
        assertThatThrownBy(() -> mailed.mine("bestaat-niet")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatSomeoneWroteIsExportedAndErased() {
        people.as(bea, () -> {
            var saved = reflecting.save(evening, aboutEvictions(), TABLE, NEW);
            reflecting.draft(evening, taking("Kladje."), saved.version());
        });
        assertThat(personalData.export(bea).get("reflection"))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .containsEntry("TAKE_ALONG", "Eerst bellen, dan pas een brief.")
                        .containsEntry("TAKE_ALONG (draft)", "Kladje."));
        assertThat(personalData.export(timo).get("reflection")).isEmpty();

        personalData.erase(bea);
        assertThat(count("reflection")).isZero();
        assertThat(count("reflection_answer")).isZero();
        assertThat(readBy(timo)).isEmpty();
    }

    private List<String> open() {
        return reflecting.unwritten(10).stream()
                .map(it -> it.session().id() + " " + it.drafted())
                .toList();
    }

    /** A second session that was held, with Bea at the table. */
    private SessionId held(SessionKind kind, int hoursLater) {
        var after = clock.localNow();
        clock.set(TestClock.START);
        var session = people.as(around.known(Part.COORDINATOR), () -> {
            var plan = SessionExamples.plan(kind, "Nog een avond", Visibility.PUBLIC, 12)
                    .at(
                            SessionExamples.evening(SessionExamples.EVENING.plusHours(hoursLater)),
                            SessionExamples.deBrug());
            var id = planning.plan(around.network(), plan);
            planning.publish(id);
            return id;
        });
        people.as(bea, () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        clock.set(after);
        return session;
    }

    private String token(PersonId person) {
        var participation = participations.find(evening, person).orElseThrow();
        var link = answers.link(participation.id(), clock.instant());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private ReflectionTally tally(SessionId session) {
        return people.as(around.known(Part.COORDINATOR), () -> reflecting.tally(session));
    }

    private List<SharedReflection> readBy(PersonId person) {
        return people.as(person, () -> directory.ofOthers(evening, Pageable.ofSize(20)));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
