package nl.leertafel.reflection;

import static nl.leertafel.reflection.MyReflection.NEW;
import static nl.leertafel.reflection.ReflectionExamples.aboutEvictions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** The one mail that asks who was there what they take along. */
abstract class ReflectionRequestContract {

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ReflectionRequestWorker worker;

    @Autowired
    ReflectionRequests requests;

    @Autowired
    ReflectionPersonalData personalData;

    @Autowired
    MailChoices choices;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    CheckIn checkIn;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    Around around;

    @BeforeEach
    void afterTheEvening() {
        around = readers.aFullTable();
        database.sql("delete from outbox_message").update();
        clock.set(SessionExamples.EVENING.plusHours(3));
    }

    @Test
    void whoWasThereIsAskedOnceAndNobodyElse() {
        worker.run();
        assertThat(asked())
                .containsExactlyInAnyOrder(
                        "bea@rijnoever.example", "timo@rijnoever.example", "oscar@rijnoever.example");

        worker.run();
        clock.advance(Duration.ofDays(3));
        worker.run();
        assertThat(asked()).hasSize(3);
    }

    @Test
    void whoCalledOffOrDidNotComeIsNotAsked() {
        people.as(
                around.known(Part.COORDINATOR),
                () -> checkIn.people(around.session(), "", false, Pageable.ofSize(10))
                        .forEach(it -> {
                            if (it.name().startsWith("Bea")) {
                                checkIn.miss(around.session(), it.id());
                            } else if (it.name().startsWith("Oscar")) {
                                checkIn.callOff(around.session(), it.id());
                            }
                        }));
        worker.run();
        assertThat(asked()).containsExactly("timo@rijnoever.example");
    }

    @Test
    void theMailLeadsToTheAnswerPageAndSaysWhoReads() {
        worker.run();
        var mail = mailbox.newest("bea@rijnoever.example", PageRequest.of(0, 1)).getFirst();
        var message = mailbox.message(mail.message()).orElseThrow();
        assertThat(message.subject()).isEqualTo("Wat neem je mee? Wat helpt als je je huis uit moet?");
        assertThat(message.plain())
                .contains(
                        "Je was erbij.", "Ook de coördinator niet.", "/antwoord/", "#reflectie", "dinsdag 8 december");
    }

    @Test
    void nobodyIsAskedBeforeTheyAreHomeNorAfterAWeek() {
        clock.set(SessionExamples.EVENING.plusHours(2).plusMinutes(59));
        worker.run();
        assertThat(asked()).isEmpty();

        clock.set(SessionExamples.EVENING.plusHours(2).plusDays(7).plusMinutes(1));
        worker.run();
        assertThat(asked()).isEmpty();
        assertThat(database.sql("select count(*) from reflection_request")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCancelledSessionAsksNothing() {
        clock.set(TestClock.START);
        people.as(around.known(Part.COORDINATOR), () -> planning.cancel(around.session(), "Storm"));
        clock.set(SessionExamples.EVENING.plusHours(3));
        worker.run();
        assertThat(asked()).isEmpty();
    }

    @Test
    void whoWroteOrDoesNotWantThisMailIsNotAskedAndWhoBeganIs() {
        people.as(
                around.known(Part.OWNER),
                () -> reflecting.save(around.session(), aboutEvictions(), SharedWith.NOBODY, NEW));
        people.as(around.known(Part.AT_TABLE), () -> reflecting.draft(around.session(), aboutEvictions(), NEW));
        people.as(
                around.known(Part.COORDINATOR_AT_TABLE),
                () -> choices.choose(EnumSet.complementOf(EnumSet.of(MailKind.REFLECTION))));
        worker.run();
        assertThat(asked()).containsExactly("timo@rijnoever.example");
    }

    @Test
    void whoWantsToBeCalledIsNotMailed() {
        people.as(around.known(Part.COORDINATOR), () -> {
            attendance.change(around.session(), around.known(Part.AT_TABLE), ParticipationStatus.DECLINED);
            attendance.add(
                    around.session(), new NewParticipant("Opa Kees", null, "06 0000 0001", Perspective.RESIDENT, null));
        });
        worker.run();
        assertThat(asked()).doesNotContain("timo@rijnoever.example").hasSize(2);
    }

    @Test
    void ofTwoNodesOneAsks() {
        requests.ask(around.session(), around.known(Part.OWNER));
        assertThatThrownBy(() -> requests.ask(around.session(), around.known(Part.OWNER)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(asked()).containsExactly("bea@rijnoever.example");
    }

    @Test
    void whatSomeoneWasAskedIsExportedAndErased() {
        worker.run();
        var bea = around.known(Part.OWNER);
        assertThat(personalData.export(bea).get("reflection_request")).hasSize(1);
        personalData.erase(bea);
        assertThat(personalData.export(bea).get("reflection_request")).isEmpty();
    }

    private List<String> asked() {
        return database.sql("select recipient from outbox_message order by 1")
                .query((row, number) -> new EmailAddress(row.getString(1)).value())
                .list();
    }
}
