package nl.leertafel.reflection;

import static nl.leertafel.reflection.MyReflection.NEW;
import static nl.leertafel.reflection.ReflectionExamples.CANARY;
import static nl.leertafel.reflection.ReflectionExamples.taking;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.PictureExamples;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/**
 * Who reads what, and who changes whose: every public method of the module, about a reflection in every state, as every
 * reader. What somebody else may not read shows neither its words nor that it is there.
 */
abstract class ReflectionReadersContract {

    /** How far a reflection can have come. */
    enum State {
        DRAFT,
        PRIVATE,
        SHARED,
        SHARED_AND_BEING_CHANGED,
        MADE_PRIVATE_AGAIN;

        boolean isReadAtTheTable() {
            return this == SHARED || this == SHARED_AND_BEING_CHANGED;
        }
    }

    @Autowired
    Readers readers;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ReflectionDirectory directory;

    @Autowired
    FileIntake intake;

    @Autowired
    MailedReflecting mailed;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    Around around;

    @BeforeEach
    void afterTheEvening() {
        around = readers.aFullTable();
        clock.set(SessionExamples.EVENING.plusHours(3));
    }

    @Test
    void onlyTheOwnerReadsWhatIsPrivateAndOnlyTheTableWhatIsShared() {
        for (var state : State.values()) {
            bring(state);
            for (var part : Part.values()) {
                reading(part).forEach((method, answer) -> {
                    assertThat(answer.contains(CANARY))
                            .as("%s %s as %s: %s", state, method, part, answer)
                            .isEqualTo(shows(method, part, state));
                });
            }
        }
    }

    private static boolean shows(String method, Part part, State state) {
        return switch (method) {
            case "Reflecting.mine", "MailedReflecting.mine" -> part == Part.OWNER;
            case "ReflectionDirectory.find", "ReflectionDirectory.of" ->
                part == Part.OWNER ? state != State.DRAFT : part.wasThere() && state.isReadAtTheTable();
            case "ReflectionDirectory.ofOthers" -> part != Part.OWNER && part.wasThere() && state.isReadAtTheTable();
            default -> false;
        };
    }

    @Test
    void toEveryoneElseAPrivateReflectionLooksLikeNone() {
        var none = new LinkedHashMap<String, String>();
        others().forEach(part -> reading(part).forEach((method, answer) -> none.put(part + method, answer)));
        for (var state : new State[] {State.DRAFT, State.PRIVATE, State.MADE_PRIVATE_AGAIN}) {
            bring(state);
            others().forEach(part -> reading(part)
                    .forEach((method, answer) -> assertThat(answer)
                            .as("%s %s as %s", state, method, part)
                            .isEqualTo(none.get(part + method))));
        }
    }

    @Test
    void nobodyElseChangesIt() {
        for (var state : State.values()) {
            bring(state);
            var before = stored();
            others().forEach(part -> {
                changing(part).forEach((method, deed) -> attempt(part, deed));
                forgetOwnOf(part);
                assertThat(stored()).as("%s after %s", state, part).isEqualTo(before);
            });
        }
    }

    @Test
    void everyPublicMethodIsAsked() {
        var asked = Stream.concat(probes(Part.OWNER).keySet().stream(), changing(Part.OWNER).keySet().stream());
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Reflecting.class, ReflectionDirectory.class, MailedReflecting.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                                .map(it -> type.getSimpleName() + "." + it.getName()))
                        .toList());
    }

    private void bring(State state) {
        forgetOwnOf(Part.OWNER);
        readers.as(around, Part.OWNER, () -> {
            var session = around.session();
            switch (state) {
                case DRAFT -> reflecting.draft(session, taking(CANARY), NEW);
                case PRIVATE -> reflecting.save(session, taking(CANARY), SharedWith.NOBODY, NEW);
                case SHARED -> reflecting.save(session, taking(CANARY), SharedWith.TABLE, NEW);
                case SHARED_AND_BEING_CHANGED -> {
                    var saved = reflecting.save(session, taking(CANARY), SharedWith.TABLE, NEW);
                    reflecting.draft(session, taking(CANARY + " en nog een geheim"), saved.version());
                }
                case MADE_PRIVATE_AGAIN -> {
                    reflecting.save(session, taking(CANARY), SharedWith.TABLE, NEW);
                    reflecting.letRead(session, ReflectionSource.SELF, SharedWith.NOBODY);
                }
            }
            return state;
        });
    }

    /** What every reading method answers to this reader, as text. */
    private Map<String, String> reading(Part part) {
        var answers = new LinkedHashMap<String, String>();
        probes(part).forEach((method, probe) -> answers.put(method, attempt(part, probe)));
        answers.values().forEach(it -> {
            if (part != Part.OWNER) {
                assertThat(it).as("a draft as %s", part).doesNotContain("nog een geheim");
            }
        });
        return answers;
    }

    private Map<String, Supplier<Object>> probes(Part part) {
        var session = around.session();
        var probes = new LinkedHashMap<String, Supplier<Object>>();
        probes.put("Reflecting.mine", () -> reflecting.mine(session));
        probes.put("Reflecting.card", () -> reflecting.card(session));
        probes.put("Reflecting.wasAtTable", () -> reflecting.wasAtTable(session));
        probes.put("Reflecting.readBy", () -> reflecting.readBy(session, ReflectionSource.SELF));
        probes.put("ReflectionDirectory.find", () -> directory.find(new ReflectionId(theOwners())));
        probes.put("ReflectionDirectory.of", () -> directory.of(session, Pageable.ofSize(50)));
        probes.put("ReflectionDirectory.ofOthers", () -> directory.ofOthers(session, Pageable.ofSize(50)));
        probes.put("Reflecting.openings", () -> reflecting.openings(session));
        probes.put("Reflecting.organisations", () -> reflecting.organisations(session));
        probes.put("Reflecting.mayBePublic", () -> reflecting.mayBePublic(session));
        probes.put("ReflectionDirectory.open", () -> directory.open(session, 50));
        probes.put("ReflectionDirectory.count", () -> directory.count(session));
        probes.put("Reflecting.tally", () -> reflecting.tally(session));
        probes.put("Reflecting.unwritten", () -> reflecting.unwritten(50));
        token(part).ifPresent(token -> {
            probes.put("MailedReflecting.mine", () -> mailed.mine(token));
            probes.put("MailedReflecting.card", () -> mailed.card(token));
            probes.put("MailedReflecting.readBy", () -> mailed.readBy(token, ReflectionSource.SELF));
            probes.put("MailedReflecting.openings", () -> mailed.openings(token));
            probes.put("MailedReflecting.organisations", () -> mailed.organisations(token));
            probes.put("MailedReflecting.mayBePublic", () -> mailed.mayBePublic(token));
            probes.put("MailedReflecting.picture", () -> mailed.picture(token));
        });
        return probes;
    }

    private Map<String, Supplier<Object>> changing(Part part) {
        var session = around.session();
        var other = taking("van een ander");
        var changing = new LinkedHashMap<String, Supplier<Object>>();
        changing.put("Reflecting.draft", () -> reflecting.draft(session, other, NEW));
        changing.put("Reflecting.save", () -> reflecting.save(session, other, SharedWith.NOBODY, NEW));
        changing.put(
                "Reflecting.letRead", deed(() -> reflecting.letRead(session, ReflectionSource.SELF, SharedWith.TABLE)));
        changing.put("Reflecting.illustrate", () -> reflecting.illustrate(session, picture(), NEW));
        changing.put("Reflecting.removePicture", deed(() -> reflecting.removePicture(session)));
        changing.put("Reflecting.dropDraft", deed(() -> reflecting.dropDraft(session)));
        changing.put("Reflecting.delete", deed(() -> reflecting.delete(session, ReflectionSource.SELF)));
        token(part).ifPresent(token -> {
            changing.put("MailedReflecting.draft", () -> mailed.draft(token, other, NEW));
            changing.put("MailedReflecting.save", () -> mailed.save(token, other, SharedWith.NOBODY, NEW));
            changing.put(
                    "MailedReflecting.letRead",
                    deed(() -> mailed.letRead(token, ReflectionSource.SELF, SharedWith.TABLE)));
            changing.put("MailedReflecting.illustrate", () -> mailed.illustrate(token, picture(), NEW));
            changing.put("MailedReflecting.removePicture", deed(() -> mailed.removePicture(token)));
            changing.put("MailedReflecting.dropDraft", deed(() -> mailed.dropDraft(token)));
            changing.put("MailedReflecting.delete", deed(() -> mailed.delete(token, ReflectionSource.SELF)));
        });
        return changing;
    }

    private Upload picture() {
        return intake.receivePicture("tekening.png", PictureExamples.stream(PictureExamples.drawing()));
    }

    private static Supplier<Object> deed(Runnable deed) {
        return () -> {
            deed.run();
            return "done";
        };
    }

    private String attempt(Part part, Supplier<Object> probe) {
        try {
            return String.valueOf(readers.as(around, part, probe));
        } catch (NotFound | Refusal denied) {
            return denied.getClass().getSimpleName();
        }
    }

    /** The link in a mail to this reader, for whoever got one. */
    private Optional<String> token(Part part) {
        return around.person(part)
                .flatMap(person -> participations.find(around.session(), person))
                .map(it -> answers.link(it.id(), clock.instant()))
                .map(link -> link.substring(link.lastIndexOf('/') + 1));
    }

    private Stream<Part> others() {
        return Arrays.stream(Part.values()).filter(it -> it != Part.OWNER);
    }

    private void forgetOwnOf(Part part) {
        around.person(part)
                .ifPresent(person -> database.sql("delete from reflection where person_id = ?")
                        .param(person.personId())
                        .update());
    }

    /** Its id, or one that nobody knows. */
    private UUID theOwners() {
        return database.sql("select reflection_id from reflection where person_id = ?")
                .param(around.known(Part.OWNER).personId())
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
    }

    private String stored() {
        return database.sql("""
                        select r.reflection_id, r.version, r.visibility, r.file_id, a.prompt, a.saved, a.draft
                        from reflection r join reflection_answer a on a.reflection_id = r.reflection_id
                        """).query().listOfRows().toString();
    }
}
