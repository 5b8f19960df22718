package nl.leertafel.participation.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people need: kept by permission only, sealed, read by few, and forgotten, on a real database. */
abstract class SupportContract {

    private static final String CANARY = "Tigrinya-kanarie";
    private static final Needs INTERPRETER = new Needs(Map.of(NeedKind.INTERPRETER, CANARY));

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    AskingForSupport asking;

    @Autowired
    Logistics logistics;

    @Autowired
    Answers answers;

    @Autowired
    Attendance attendance;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    SupportWorker worker;

    @Autowired
    List<PersonalData> keepers;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    Around around;

    @BeforeEach
    void aTable() {
        around = readers.aFullTable();
    }

    @Test
    void withoutPermissionNothingIsKeptAndTheSeatIs() {
        assertThatThrownBy(() -> asking.tell(token(Part.OWNER), INTERPRETER, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("consent"));

        assertThat(rows("support_need")).isZero();
        assertThat(status(Part.OWNER)).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void withPermissionItIsKeptSealedWithTheSentenceItWasGivenFor() {
        asking.tell(token(Part.OWNER), INTERPRETER, true);

        assertThat(asking.mine(token(Part.OWNER)).orElseThrow().needs()).isEqualTo(INTERPRETER);
        assertThat(database.sql("select consent_version from support_need")
                        .query(String.class)
                        .single())
                .isEqualTo("answer-1");
        assertThat(database.sql("select sealed from support_need")
                        .query(String.class)
                        .single())
                .startsWith("1:")
                .doesNotContain(CANARY);
        assertThat(everyWord()).noneMatch(it -> it.contains(CANARY) || it.contains("INTERPRETER"));
    }

    @Test
    void itCanBeChangedWithoutAskingAgainAndTakenBackAtOnce() {
        asking.tell(token(Part.OWNER), INTERPRETER, true);
        var vegetarian = new Needs(Map.of(NeedKind.DIET, "geen vlees", NeedKind.WHEELCHAIR_SPACE, ""));

        asking.tell(token(Part.OWNER), vegetarian, false);
        assertThat(asking.mine(token(Part.OWNER)).orElseThrow().needs()).isEqualTo(vegetarian);
        asking.withdraw(token(Part.OWNER));

        assertThat(rows("support_need")).isZero();
        assertThat(asking.mine(token(Part.OWNER)).orElseThrow().isKept()).isFalse();
        assertThat(status(Part.OWNER)).isEqualTo(ParticipationStatus.ACCEPTED);
        asking.withdraw(token(Part.OWNER));
    }

    @Test
    void toNeedNothingAnyMoreForgetsIt() {
        asking.tell(token(Part.OWNER), INTERPRETER, true);
        asking.tell(token(Part.OWNER), Needs.NONE, false);

        assertThat(rows("support_need")).isZero();
        assertThatThrownBy(() -> asking.tell(token(Part.OWNER), Needs.NONE, true))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aForgedTokenTellsAndLearnsNothing() {
        asking.tell(token(Part.OWNER), INTERPRETER, true);

        assertThatThrownBy(() -> asking.mine("bestaat-niet")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking.tell("bestaat-niet", INTERPRETER, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking.withdraw("bestaat-niet")).isInstanceOf(NotFound.class);
        assertThat(asking.mine(token(Part.AT_TABLE)).orElseThrow().needs()).isEqualTo(Needs.NONE);
    }

    @Test
    void theListCountsAndNamesOnlyWithWhomSomethingHasToBeArranged() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, "Tigrinya", NeedKind.DIET, "halal"));
        tell(Part.AT_TABLE, Map.of(NeedKind.DIET, "halal", NeedKind.TRAVEL, ""));
        tell(Part.COORDINATOR_AT_TABLE, Map.of(NeedKind.DIET, "geen noten"));
        tell(Part.WAITING, Map.of(NeedKind.WHEELCHAIR_SPACE, ""));

        var list = as(Part.COORDINATOR, () -> logistics.toArrange(around.session()));
        assertThat(list.needs())
                .containsExactly(
                        new ToArrange.Need(
                                NeedKind.INTERPRETER,
                                1,
                                List.of(new ToArrange.Wish("Tigrinya", 1, List.of("Bea Visser"))),
                                false),
                        new ToArrange.Need(NeedKind.TRAVEL, 1, List.of(new ToArrange.Wish("", 1, List.of())), false),
                        new ToArrange.Need(
                                NeedKind.DIET,
                                3,
                                List.of(
                                        new ToArrange.Wish("geen noten", 1, List.of()),
                                        new ToArrange.Wish("halal", 2, List.of())),
                                false));
        assertThat(list.withoutSeat()).isEqualTo(1);
    }

    @Test
    void onlyCoordinatorsAndTheOneItWasHandedToReadIt() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        as(Part.COORDINATOR, () -> {
            logistics.handTo(around.session(), around.known(Part.MEMBER));
            return 0;
        });
        var matrix = new AccessMatrix();
        for (var part : Part.values()) {
            matrix.reader(part.name(), around.person(part).orElse(null));
        }
        matrix.sight(
                        "the list",
                        () -> !logistics.toArrange(around.session()).needs().isEmpty(),
                        "COORDINATOR",
                        "COORDINATOR_AT_TABLE",
                        "MEMBER")
                .sight(
                        "ticking it off",
                        () -> {
                            logistics.arrange(around.session(), NeedKind.DIET, true);
                            return true;
                        },
                        "COORDINATOR",
                        "COORDINATOR_AT_TABLE",
                        "MEMBER")
                .sight(
                        "the needs of one person",
                        () -> logistics
                                .needsOf(around.session(), around.known(Part.OWNER))
                                .isPresent(),
                        "COORDINATOR",
                        "COORDINATOR_AT_TABLE")
                .sight(
                        "writing it down for somebody",
                        () -> {
                            logistics.note(around.session(), around.known(Part.OWNER), INTERPRETER, true);
                            return true;
                        },
                        "COORDINATOR",
                        "COORDINATOR_AT_TABLE")
                .sight(
                        "handing it to somebody",
                        () -> {
                            logistics.handTo(around.session(), around.known(Part.MEMBER));
                            return true;
                        },
                        "COORDINATOR",
                        "COORDINATOR_AT_TABLE")
                .check();
        assertThat(as(Part.MEMBER, logistics::handedToMe)).hasSize(1);
    }

    @Test
    void whoDoesNotArrangeItAnyMoreDoesNotReadItAnyMore() {
        as(Part.COORDINATOR, () -> {
            logistics.handTo(around.session(), around.known(Part.MEMBER));
            logistics.handTo(around.session(), null);
            return 0;
        });

        assertThatThrownBy(() -> as(Part.MEMBER, () -> logistics.toArrange(around.session())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Part.COORDINATOR, () -> {
                    logistics.handTo(around.session(), around.known(Part.STRANGER));
                    return 0;
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyLookIsWrittenDownWithoutWhatWasSeen() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        as(Part.COORDINATOR, () -> logistics.toArrange(around.session()));
        as(Part.COORDINATOR, () -> logistics.needsOf(around.session(), around.known(Part.OWNER)));

        assertThat(database.sql("select object_type from audit_event where verb = 'READ' and person_id = ? order by 1")
                        .param(around.known(Part.COORDINATOR).personId())
                        .query(String.class)
                        .list())
                .containsExactly("logistics", "support_need");
        assertThat(everyWord()).noneMatch(it -> it.contains(CANARY));
    }

    @Test
    void aTickIsTakenBackWhenSomeoneAsksForMore() {
        tell(Part.OWNER, Map.of(NeedKind.DIET, "halal", NeedKind.TRAVEL, ""));
        arrange(NeedKind.DIET);
        arrange(NeedKind.TRAVEL);
        assertThat(arranged()).containsExactlyInAnyOrder(NeedKind.DIET, NeedKind.TRAVEL);

        tell(Part.AT_TABLE, Map.of(NeedKind.DIET, "geen noten"));
        assertThat(arranged()).containsExactly(NeedKind.TRAVEL);
    }

    @Test
    void aTickIsTakenBackWhenSomeoneWithTheSameNeedGetsASeat() {
        tell(Part.OWNER, Map.of(NeedKind.DIET, "halal"));
        tell(Part.WAITING, Map.of(NeedKind.DIET, "halal"));
        arrange(NeedKind.DIET);

        as(Part.COORDINATOR, () -> {
            attendance.change(around.session(), around.known(Part.AT_TABLE), ParticipationStatus.DECLINED);
            attendance.change(around.session(), around.known(Part.WAITING), ParticipationStatus.ACCEPTED);
            return 0;
        });
        assertThat(status(Part.WAITING)).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(arranged()).isEmpty();
    }

    @Test
    void byPhoneItIsWrittenDownOnlyWithPermissionToo() {
        assertThatThrownBy(() -> note(false)).isInstanceOf(Refusal.class);
        assertThat(rows("support_need")).isZero();

        note(true);
        assertThat(asking.mine(token(Part.OWNER)).orElseThrow().needs())
                .as("the person sees what was written down")
                .isEqualTo(INTERPRETER);
        as(Part.COORDINATOR, () -> {
            logistics.forget(around.session(), around.known(Part.OWNER));
            return 0;
        });
        assertThat(rows("support_need")).isZero();
    }

    @Test
    void sevenDaysAfterTheEndEverythingIsForgottenAndNotEarlier() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        arrange(NeedKind.INTERPRETER);
        var ends = SessionExamples.EVENING.plusHours(2);

        clock.set(ends.plusDays(7).minusMinutes(1));
        worker.run();
        assertThat(rows("support_need")).isEqualTo(1);
        clock.set(ends.plusDays(7));
        worker.run();
        assertThat(rows("support_need")).isZero();
        assertThat(rows("logistics")).isZero();
        worker.run();
    }

    @Test
    void whoDoesNotComeIsForgottenAtOnce() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        tell(Part.AT_TABLE, Map.of(NeedKind.DIET, "halal"));

        answers.answer(token(Part.OWNER), ParticipationStatus.DECLINED);
        assertThat(rows("support_need")).isEqualTo(1);
        as(Part.COORDINATOR, () -> {
            planning.cancel(around.session(), "De zaal is dubbel verhuurd.");
            return 0;
        });
        assertThat(rows("support_need")).isZero();
    }

    @Test
    void afterTheSessionNothingIsAskedAndStillEverythingCanBeTakenBack() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        clock.set(SessionExamples.EVENING.plusHours(3));

        assertThat(asking.mine(token(Part.AT_TABLE))).isEmpty();
        assertThatThrownBy(() -> asking.tell(token(Part.OWNER), INTERPRETER, true))
                .isInstanceOf(Refusal.class);
        asking.withdraw(token(Part.OWNER));
        assertThat(rows("support_need")).isZero();
    }

    @Test
    void oneGetsAllOfOnesOwnNeedsAndNobodyElsesAndCanBeErased() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        tell(Part.AT_TABLE, Map.of(NeedKind.DIET, "halal"));
        var owner = around.known(Part.OWNER);
        as(Part.COORDINATOR, () -> {
            logistics.handTo(around.session(), around.known(Part.MEMBER));
            return 0;
        });

        assertThat(exported(owner)).contains(CANARY).doesNotContain("halal");
        assertThat(exported(around.known(Part.MEMBER)))
                .contains(around.session().sessionId().toString());
        keepers.forEach(it -> it.erase(owner));
        keepers.forEach(it -> it.erase(around.known(Part.MEMBER)));
        assertThat(rows("support_need")).isEqualTo(1);
        assertThat(database.sql("select count(*) from logistics where owner_id is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void underAnotherKeyTheListSaysThatItCannotReadIt() {
        tell(Part.OWNER, Map.of(NeedKind.INTERPRETER, CANARY));
        database.sql("update support_need set sealed = ?").param("1:AAAA").update();

        var list = as(Part.COORDINATOR, () -> logistics.toArrange(around.session()));
        assertThat(list.unreadable()).isEqualTo(1);
        assertThat(asking.mine(token(Part.OWNER)).orElseThrow().isKept()).isTrue();
        tell(Part.OWNER, Map.of(NeedKind.DIET, "halal"));
        assertThat(as(Part.COORDINATOR, () -> logistics.toArrange(around.session()))
                        .unreadable())
                .isZero();
    }

    private void tell(Part part, Map<NeedKind, String> words) {
        asking.tell(token(part), new Needs(new EnumMap<>(words)), true);
    }

    private void note(boolean consents) {
        as(Part.COORDINATOR, () -> {
            logistics.note(around.session(), around.known(Part.OWNER), INTERPRETER, consents);
            return 0;
        });
    }

    private void arrange(NeedKind kind) {
        as(Part.COORDINATOR, () -> {
            logistics.arrange(around.session(), kind, true);
            return 0;
        });
    }

    private List<NeedKind> arranged() {
        return as(Part.COORDINATOR, () -> logistics.toArrange(around.session())).needs().stream()
                .filter(ToArrange.Need::arranged)
                .map(ToArrange.Need::kind)
                .toList();
    }

    private String exported(PersonId person) {
        var all = new StringBuilder();
        keepers.forEach(it -> all.append(it.export(person)));
        return all.toString();
    }

    /** Every text anywhere in the database. */
    private List<String> everyWord() {
        return database.tables().stream()
                .flatMap(table -> database.sql("select * from " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private ParticipationStatus status(Part part) {
        return participation(part).status();
    }

    private ParticipationDetails participation(Part part) {
        return participations.find(around.session(), around.known(part)).orElseThrow();
    }

    private <T> T as(Part part, Supplier<T> work) {
        return people.as(around.known(part), work);
    }

    private String token(Part part) {
        var link = answers.link(participation(part).id(), clock.instant());
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
