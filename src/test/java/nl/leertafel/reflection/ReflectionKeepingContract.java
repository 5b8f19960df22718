package nl.leertafel.reflection;

import static nl.leertafel.reflection.MyReflection.NEW;
import static nl.leertafel.reflection.ReflectionExamples.CANARY;
import static nl.leertafel.reflection.ReflectionExamples.aboutEvictions;
import static nl.leertafel.reflection.ReflectionExamples.taking;
import static nl.leertafel.reflection.ReflectionSource.CARD;
import static nl.leertafel.reflection.ReflectionSource.SELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.access.Role;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.FileStore;
import nl.leertafel.files.PictureExamples;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionDirectory;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What else is done with reflections: told above, read, typed in from a card, forced open, drawn, and forgotten. */
@RecordApplicationEvents
abstract class ReflectionKeepingContract {

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ReflectionDirectory directory;

    @Autowired
    PaperCards cards;

    @Autowired
    BreakGlass glass;

    @Autowired
    Barometer barometer;

    @Autowired
    BarometerWorker barometerWorker;

    @Autowired
    ReflectionRequests requests;

    @Autowired
    ReflectionRetention retention;

    @Autowired
    Prompts prompts;

    @Autowired
    ReflectionPersonalData personalData;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    Answers answers;

    @Autowired
    Memberships memberships;

    @Autowired
    OrganisationRegister organisations;

    @Autowired
    FileIntake intake;

    @Autowired
    FileStore files;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TestClock clock;

    Around around;
    SessionId evening;
    PersonId bea;
    PersonId timo;
    PersonId coordinator;

    @BeforeEach
    void afterTheEvening() {
        around = readers.aFullTable();
        evening = around.session();
        bea = around.known(Part.OWNER);
        timo = around.known(Part.AT_TABLE);
        coordinator = around.known(Part.COORDINATOR);
        clock.set(SessionExamples.EVENING.plusHours(3));
    }

    @Test
    void whatHappensToItIsToldAbove() {
        people.as(bea, () -> {
            var saved = reflecting.save(evening, aboutEvictions(), SharedWith.NOBODY, NEW);
            assertThat(told()).isEmpty();
            reflecting.letRead(evening, SELF, SharedWith.NETWORK);
            reflecting.letRead(evening, SELF, SharedWith.NETWORK);
            reflecting.letRead(evening, SELF, SharedWith.TABLE);
            reflecting.save(evening, taking("Anders."), SharedWith.TABLE, saved.version() + 2);
            reflecting.letRead(evening, SELF, SharedWith.NOBODY);
            reflecting.letRead(evening, SELF, SharedWith.TABLE);
            reflecting.delete(evening, SELF);
        });
        assertThat(told()).containsExactly("Shared", "Narrowed", "Shared", "Withdrawn", "Shared", "Withdrawn");
        assertThat(events.stream(ReflectionEvent.class)).allSatisfy(it -> {
            assertThat(it.writer()).isEqualTo(bea);
            assertThat(it.session()).isEqualTo(evening);
        });
    }

    @Test
    void itsWriterSeesWhoReadItOnceEach() {
        people.as(bea, () -> reflecting.save(evening, aboutEvictions(), SharedWith.TABLE, NEW));
        for (var reader : List.of(timo, timo, around.known(Part.COORDINATOR_AT_TABLE), bea, coordinator)) {
            people.as(reader, () -> directory.of(evening, Pageable.ofSize(10)));
            clock.advance(Duration.ofMinutes(1));
        }
        people.as(bea, () -> {
            assertThat(reflecting.readBy(evening, SELF))
                    .extracting(ReadBy::name)
                    .containsExactly("Timo Jansen", "Oscar de Wit");
            reflecting.letRead(evening, SELF, SharedWith.NOBODY);
            assertThat(reflecting.readBy(evening, SELF)).as("they did read it").hasSize(2);
        });
        assertThat(personalData.export(timo).get("reflection_reading")).hasSize(1);
        personalData.erase(timo);
        assertThat(people.as(bea, () -> reflecting.readBy(evening, SELF))).hasSize(1);
    }

    @Test
    void theWallHoldsAtOnceForWhoWorksThereAndNothingBehindItIsPublic() {
        var municipality = municipality();
        worksFor(timo, municipality);
        people.as(bea, () -> {
            assertThat(reflecting.organisations(evening)).containsEntry(municipality, "Gemeente Rijnoever");
            reflecting.save(evening, aboutEvictions(), SharedWith.TABLE, NEW);
        });
        assertThat(readBy(timo)).hasSize(1);
        people.as(bea, () -> reflecting.letRead(evening, SELF, SharedWith.TABLE.butNot(Set.of(municipality))));
        assertThat(readBy(timo)).isEmpty();
        assertThat(readBy(around.known(Part.COORDINATOR_AT_TABLE))).hasSize(1);
        assertThat(told()).containsExactly("Shared", "Narrowed");
        assertRefused(() -> SharedWith.EVERYONE.butNot(Set.of(municipality)), "reflection.wall.notPublic");
    }

    @Test
    void itGoesNoFurtherThanItsSession() {
        clock.set(TestClock.START);
        var members = people.as(coordinator, () -> {
            var id = planning.plan(
                    around.network(),
                    SessionExamples.plan(SessionKind.KENNISCAFE, "Voor leden", Visibility.NETWORK, 5));
            planning.publish(id);
            return id;
        });
        people.as(bea, () -> answers.answerMine(members, ParticipationStatus.ACCEPTED));
        clock.set(SessionExamples.EVENING.plusHours(3));
        people.as(
                bea,
                () -> assertRefused(
                        () -> reflecting.save(members, aboutEvictions(), SharedWith.EVERYONE, NEW),
                        "reflection.readers.sessionNotPublic"));
    }

    @Test
    void aCardIsTypedInForItsWriterWhoHearsOfItAndTakesItBack() {
        people.as(bea, () -> reflecting.save(evening, taking("Mijn eigen."), SharedWith.NOBODY, NEW));
        people.as(coordinator, () -> {
            assertThat(cards.writers(evening)).containsEntry(bea, "Bea Visser").doesNotContainKey(coordinator);
            assertThat(cards.typeIn(evening, bea, taking("Van de kaart."), SharedWith.TABLE))
                    .isTrue();
            assertThat(cards.writers(evening)).doesNotContainKey(bea);
            assertRefused(
                    () -> cards.typeIn(evening, bea, taking("Nog eens."), SharedWith.TABLE),
                    "reflection.paper.already");
            assertRefused(
                    () -> cards.typeIn(evening, around.known(Part.DECLINED), taking("x"), SharedWith.TABLE),
                    "reflection.paper.notThere");
        });
        assertThat(readBy(timo)).singleElement().satisfies(it -> {
            assertThat(it.source()).isEqualTo(CARD);
            assertThat(it.text()).isEqualTo(taking("Van de kaart."));
        });
        assertThat(newestMail("bea@rijnoever.example"))
                .contains("overgetypt", "Wie aan tafel zat, kan het lezen.")
                .doesNotContain("Van de kaart.");

        people.as(bea, () -> {
            assertThat(reflecting.mine(evening).orElseThrow().saved()).isEqualTo(taking("Mijn eigen."));
            assertThat(reflecting.card(evening).orElseThrow().saved()).isEqualTo(taking("Van de kaart."));
            reflecting.letRead(evening, CARD, SharedWith.NOBODY);
        });
        assertThat(readBy(timo)).isEmpty();
        people.as(bea, () -> reflecting.delete(evening, CARD));
        assertThat(people.as(bea, () -> reflecting.card(evening))).isEmpty();
        for (var part : List.of(Part.AT_TABLE, Part.ADMINISTRATOR, Part.COORDINATOR_OF_ANOTHER_NETWORK)) {
            assertThatThrownBy(() ->
                            readers.as(around, part, () -> cards.typeIn(evening, bea, taking("x"), SharedWith.TABLE)))
                    .as(part.name())
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theGlassIsBrokenOnlyByAnAdministratorWithAReasonAndTheWriterHearsIt() {
        people.as(bea, () -> reflecting.save(evening, taking(CANARY), SharedWith.NOBODY, NEW));
        var why = "Bea belde: ze voelt zich thuis niet veilig.";
        for (var part : Part.values()) {
            if (part != Part.ADMINISTRATOR) {
                assertThatThrownBy(() -> readers.as(around, part, () -> glass.open(evening, "Bea Visser", why)))
                        .as(part.name())
                        .isInstanceOf(NotFound.class);
            }
        }
        var ada = around.known(Part.ADMINISTRATOR);
        people.as(ada, () -> {
            assertRefused(() -> glass.open(evening, "Bea Visser", "Zomaar"), "reflection.glass.reason.short");
            assertRefused(() -> glass.open(evening, "Niemand", why), "reflection.glass.unknown");
        });
        assertThat(count("audit_event where verb = 'GLASS_BROKEN'")).isZero();

        var opened = people.as(ada, () -> glass.open(evening, "bea@rijnoever.example", why));
        assertThat(opened.told()).isTrue();
        assertThat(opened.reflections())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(taking(CANARY)));
        assertThat(newestMail("bea@rijnoever.example"))
                .contains("Ada Beheer", why)
                .doesNotContain(CANARY);
        assertThat(count("audit_event where verb = 'GLASS_BROKEN'")).isEqualTo(1);
        assertThat(people.as(bea, () -> reflecting.openings(evening)))
                .singleElement()
                .satisfies(it -> assertThat(it.by() + it.reason()).isEqualTo("Ada Beheer" + why));

        assertThat(people.as(ada, () -> glass.open(evening, "Timo Jansen", why)).reflections())
                .isEmpty();
        assertThat(newestMail("timo@rijnoever.example"))
                .as("also when there was nothing")
                .contains(why);
        assertThat(personalData.export(bea).get("reflection_opening")).hasSize(1);
        personalData.erase(ada);
        assertThat(people.as(bea, () -> reflecting.openings(evening))).hasSize(1);
    }

    @Test
    void theBarometerTellsNothingBeforeItClosesAndNothingElseAfter() {
        var big = bigEvening(6);
        for (int i = 0; i < 4; i++) {
            give(big, i, 8);
        }
        people.as(coordinator, () -> assertRefused(() -> barometer.close(big), "reflection.barometer.tooFew"));
        give(big, 4, 8);
        give(big, 4, 3);
        people.as(coordinator, () -> {
            var standing = barometer.standing(big).orElseThrow();
            assertThat(standing.isClosed()).isFalse();
            assertThat(standing.closable()).isTrue();
        });
        assertThatThrownBy(() ->
                        people.as(coordinator, () -> barometer.answer(big, new BarometerAnswer(5, 5, 5, null))))
                .as("who was not there")
                .isInstanceOf(NotFound.class);
        people.as(coordinator, () -> barometer.close(big));

        assertThat(count("barometer_answer"))
                .as("whose answer was which is gone")
                .isZero();
        people.as(guest(0), () -> {
            var told = barometer.standing(big).orElseThrow();
            assertThat(told.answerable()).isFalse();
            assertThat(told.result())
                    .isEqualTo(
                            new BarometerResult(List.of(new BarometerScore(null, 5, 70, 70, 70)), Map.of("warm", 5)));
            assertRefused(
                    () -> barometer.answer(big, new BarometerAnswer(1, 1, 1, null)), "reflection.barometer.closed");
        });
        var before = people.as(coordinator, () -> barometer.standing(big));
        personalData.erase(guest(0));
        people.as(coordinator, () -> barometer.close(big));
        assertThat(people.as(coordinator, () -> barometer.standing(big))).isEqualTo(before);
        assertThat(people.as(around.known(Part.STRANGER), () -> barometer.standing(big)))
                .isEmpty();
    }

    @Test
    void theBarometerClosesByItselfAfterAWeekAndShowsNothingOfAFew() {
        people.as(bea, () -> barometer.answer(evening, new BarometerAnswer(9, 9, 9, "Warm")));
        assertThat(personalData.export(bea).get("barometer_answer")).hasSize(1);
        barometerWorker.run();
        assertThat(count("barometer_answer")).isEqualTo(1);
        clock.advance(Duration.ofDays(8));
        people.as(
                bea,
                () -> assertRefused(
                        () -> barometer.answer(evening, new BarometerAnswer(1, 1, 1, null)),
                        "reflection.barometer.closed"));
        barometerWorker.run();
        assertThat(count("barometer_answer")).isZero();
        assertThat(people.as(bea, () -> barometer.standing(evening))
                        .orElseThrow()
                        .result())
                .isEqualTo(BarometerResult.NOTHING);
    }

    @Test
    void aWordIsOneWordAndANumberIsOnTheScale() {
        assertRefused(() -> new BarometerAnswer(5, 5, 5, "heel warm"), "reflection.barometer.oneWord");
        assertRefused(() -> new BarometerAnswer(0, 5, 5, null), "reflection.barometer.range");
        assertRefused(() -> new BarometerAnswer(5, 11, 5, null), "reflection.barometer.range");
    }

    @Test
    void aNetworkChoosesWhatItAsksAfterEachKind() {
        var session = sessions.details(evening);
        people.as(coordinator, () -> {
            assertRefused(
                    () -> prompts.choose(
                            around.network(),
                            SessionKind.KENNISCAFE,
                            List.of(Prompt.STRUCK, Prompt.WORKED, Prompt.TAKE_ALONG, Prompt.WILL_DO)),
                    "reflection.prompts.number");
            prompts.choose(around.network(), SessionKind.KENNISCAFE, List.of(Prompt.WILL_DO, Prompt.WORKED));
        });
        assertThat(prompts.after(session)).containsExactly(Prompt.WILL_DO, Prompt.WORKED, Prompt.FREE);
        assertThat(people.as(bea, () -> reflecting.mine(evening).orElseThrow().prompts()))
                .containsExactly(Prompt.WILL_DO, Prompt.WORKED, Prompt.FREE);
        assertThatThrownBy(() -> people.as(
                        around.known(Part.COORDINATOR_OF_ANOTHER_NETWORK),
                        () -> prompts.choose(around.network(), SessionKind.KENNISCAFE, List.of(Prompt.STRUCK))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPictureGoesWithTheWordsToTheSameReadersAndLeavesWithThem() {
        var municipality = municipality();
        var mine = people.as(bea, () -> {
            var picture = intake.receivePicture("IMG_0001.jpg", PictureExamples.stream(PictureExamples.photo()));
            var drawn = reflecting.illustrate(evening, picture, NEW);
            picture.discard();
            return reflecting.save(evening, ReflectionText.EMPTY, SharedWith.TABLE, drawn.version());
        });
        var picture = Objects.requireNonNull(mine.picture());
        assertThat(files.open(picture, timo).details().name()).isEqualTo("picture.jpg");
        for (var part : List.of(Part.COORDINATOR, Part.ADMINISTRATOR, Part.WAITING, Part.STRANGER)) {
            assertThatThrownBy(() -> files.open(picture, around.known(part)))
                    .as(part.name())
                    .isInstanceOf(NotFound.class);
        }
        worksFor(timo, municipality);
        people.as(bea, () -> reflecting.letRead(evening, SELF, SharedWith.TABLE.butNot(Set.of(municipality))));
        assertThatThrownBy(() -> files.open(picture, timo)).isInstanceOf(NotFound.class);
        people.as(bea, () -> reflecting.delete(evening, SELF));
        assertThat(count("stored_file")).isZero();
        assertThat(count("stored_file_content")).isZero();
    }

    @Test
    void whatWasNeverSavedGoesAfterHalfAYearAndWhatWasSavedStays() {
        people.as(bea, () -> reflecting.save(evening, aboutEvictions(), SharedWith.NOBODY, NEW));
        people.as(timo, () -> reflecting.draft(evening, taking("Kladje."), NEW));
        requests.ask(evening, timo);
        clock.advance(Duration.ofDays(180));
        retention.run();
        assertThat(count("reflection")).isEqualTo(2);
        clock.advance(Duration.ofDays(4));
        retention.run();
        assertThat(count("reflection")).isEqualTo(1);
        assertThat(count("reflection_request")).isEqualTo(1);
        clock.advance(Duration.ofDays(185));
        retention.run();
        assertThat(count("reflection_request")).isZero();
        assertThat(count("reflection")).isEqualTo(1);
    }

    @Test
    void whatIsErasedLeavesNothingOfAnyone() {
        people.as(coordinator, () -> cards.typeIn(evening, bea, taking(CANARY), SharedWith.TABLE));
        people.as(bea, () -> {
            var picture = intake.receivePicture("tekening.png", PictureExamples.stream(PictureExamples.drawing()));
            var drawn = reflecting.illustrate(evening, picture, NEW);
            picture.discard();
            reflecting.save(evening, taking(CANARY), SharedWith.NETWORK, drawn.version());
            barometer.answer(evening, new BarometerAnswer(7, 7, 7, "kanarie"));
        });
        readBy(timo);
        assertThat(personalData.export(bea).get("reflection")).hasSize(2);
        personalData.erase(coordinator);
        assertThat(readBy(timo))
                .as("who typed it is forgotten, the words are their writer's")
                .hasSize(2);
        personalData.erase(bea);
        for (var table :
                List.of("reflection", "reflection_answer", "reflection_reading", "barometer_answer", "stored_file")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(told()).endsWith("Withdrawn", "Withdrawn");
    }

    private List<String> told() {
        return events.stream(ReflectionEvent.class)
                .map(it -> it.getClass().getSimpleName())
                .toList();
    }

    private List<SharedReflection> readBy(PersonId person) {
        return people.as(person, () -> directory.ofOthers(evening, Pageable.ofSize(20)));
    }

    private OrganisationId municipality() {
        return people.as(
                coordinator,
                () -> organisations.add(new OrganisationForm("Gemeente Rijnoever", OrganisationKind.MUNICIPALITY)));
    }

    private void worksFor(PersonId person, OrganisationId organisation) {
        database.sql("update membership set organisation_id = ? where person_id = ?")
                .params(organisation.organisationId(), person.personId())
                .update();
    }

    /** An evening of so many guests, who are known by their number. */
    private SessionId bigEvening(int guests) {
        clock.set(TestClock.START);
        var session = people.as(coordinator, () -> {
            var id = planning.plan(around.network(), SessionExamples.kenniscafe(20));
            planning.publish(id);
            return id;
        });
        people.as(coordinator, () -> {
            for (int i = 0; i < guests; i++) {
                memberships.add(
                        around.network(),
                        PersonExamples.byMail("Gast " + i, "gast" + i + "@rijnoever.example"),
                        new MembershipForm(Role.MEMBER, Perspective.RESIDENT, null));
            }
        });
        for (int i = 0; i < guests; i++) {
            people.as(guest(i), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        }
        clock.set(SessionExamples.EVENING.plusHours(3));
        return session;
    }

    private PersonId guest(int number) {
        return database.sql("select person_id from person where name = ?")
                .param("Gast " + number)
                .query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    private void give(SessionId session, int guest, int number) {
        people.as(guest(guest), () -> barometer.answer(session, new BarometerAnswer(number, number, number, "Warm")));
    }

    private String newestMail(String address) {
        var entry = mailbox.newest("", PageRequest.of(0, 100)).stream()
                .filter(it -> it.to().contains(address))
                .findFirst()
                .orElseThrow();
        return mailbox.message(entry.message()).orElseThrow().plain();
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
