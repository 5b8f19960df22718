package nl.leertafel.network.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The mail of the week: for who asked for it, with what they have not heard of yet. */
abstract class DigestContract {

    private static final String BEA = "bea@rijnoever.example";
    private static final LocalDateTime FRIDAY_NOON = LocalDateTime.of(2026, 12, 4, 12, 0);

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Answers answers;

    @Autowired
    ActionExamples actions;

    @Autowired
    ActionTracking tracking;

    @Autowired
    MailChoices choices;

    @Autowired
    DigestWorker worker;

    @Autowired
    SentReminders sent;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId bea;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
        bea = rijnoever.resident();
    }

    @Test
    void itComesOnlyToWhoAskedForItOnceAWeekAtNoonAndSaysNothingTwice() {
        published(SessionExamples.kenniscafe());
        published(SessionExamples.leeratelier());
        published(SessionExamples.siteVisit());

        at(FRIDAY_NOON);
        assertThat(letters(BEA)).as("nobody asked").isEmpty();
        ask(bea);
        at(FRIDAY_NOON.minusMinutes(1));
        assertThat(letters(BEA)).as("not before noon").isEmpty();
        at(FRIDAY_NOON);
        at(FRIDAY_NOON.plusMinutes(5));
        at(FRIDAY_NOON.plusDays(1));

        assertThat(letters(BEA)).hasSize(1);
        var letter = letters(BEA).getFirst();
        assertThat(letter.subject()).isEqualTo("Nieuw deze week");
        assertThat(letter.plain())
                .contains(
                        "Leernetwerk Rijnoever",
                        "Hier kun je bij zijn",
                        "Wat helpt als je je huis uit moet?",
                        "/n/rijnoever/",
                        "Leeratelier maatwerk, deel 3",
                        "/bijeenkomst/",
                        "/afmelden/digest/")
                .doesNotContain("schuldhulpbureau");
        assertThat(letters("timo@rijnoever.example")).isEmpty();

        at(FRIDAY_NOON.plusDays(7));
        assertThat(letters(BEA)).as("nothing new").hasSize(1);
        published(at(SessionExamples.kenniscafe(), FRIDAY_NOON.plusDays(20)));
        at(FRIDAY_NOON.plusDays(7));
        assertThat(letters(BEA)).hasSize(2);
        assertThat(letters(BEA).getFirst().plain()).doesNotContain("Leeratelier");
    }

    @Test
    void itSaysWhatWasAgreedAtOnesOwnTableAndWhatBecameOfIt() {
        ask(bea);
        ask(rijnoever.official());
        var evening = published(
                at(SessionExamples.kenniscafe(), FRIDAY_NOON.minusDays(1).minusHours(2)));
        for (var person : List.of(bea, rijnoever.student())) {
            people.as(person, () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        }
        clock.set(FRIDAY_NOON.minusHours(20));
        var action = actions.agree(
                rijnoever.coordinator(),
                evening,
                rijnoever.student(),
                "De brief herschrijven",
                LocalDate.of(2027, 1, 9));

        at(FRIDAY_NOON);
        assertThat(letters(BEA).getFirst().plain())
                .contains("Dit spraken jullie af", "De brief herschrijven", "Nog te doen.")
                .doesNotContain("Timo");
        assertThat(letters("oscar@rijnoever.example"))
                .as("was not at that table")
                .isEmpty();

        clock.set(FRIDAY_NOON.plusDays(5));
        people.as(rijnoever.student(), () -> tracking.finish(action, 0));
        at(FRIDAY_NOON.plusDays(7));
        at(FRIDAY_NOON.plusDays(14));
        assertThat(letters(BEA)).hasSize(2);
        assertThat(letters(BEA).getFirst().plain()).contains("Klaar. Afgesproken bij");
    }

    @Test
    void whoHadAMailThatDayHearsOfItADayLater() {
        ask(bea);
        published(SessionExamples.kenniscafe());
        sent.claim(bea, FRIDAY_NOON.toLocalDate());

        at(FRIDAY_NOON);
        assertThat(letters(BEA)).isEmpty();
        at(FRIDAY_NOON.plusDays(1));
        assertThat(letters(BEA)).hasSize(1);
        at(FRIDAY_NOON.plusDays(3));
        assertThat(letters(BEA)).hasSize(1);
    }

    @Test
    void allNetworksOfOnePersonStandInOneMailOfAListThatOneCanLeave() {
        var noorderwerk = people.noorderwerk();
        people.as(noorderwerk.coordinator(), () -> {
            planning.publish(planning.plan(noorderwerk.network(), SessionExamples.leeratelier()));
        });
        people.as(rijnoever.coordinator(), () -> {
            planning.publish(planning.plan(rijnoever.network(), SessionExamples.kenniscafe()));
        });
        database.sql("update membership set person_id = ? where person_id = ?")
                .params(bea.personId(), noorderwerk.resident().personId())
                .update();
        ask(bea);

        at(FRIDAY_NOON);

        assertThat(letters(BEA)).hasSize(1);
        var letter = letters(BEA).getFirst();
        assertThat(letter.plain()).contains("Leernetwerk Noorderwerk", "Leernetwerk Rijnoever");
        assertThat(letter.headers())
                .filteredOn(it -> it.name().equals("List-Id"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.value()).isEqualTo("\"Leernetwerk Noorderwerk\" <week.noorderwerk.localhost>"));
        assertThat(letter.headers())
                .filteredOn(it -> it.name().equals("List-Unsubscribe"))
                .singleElement()
                .satisfies(it -> assertThat(it.value()).contains("/afmelden/digest/"));
    }

    private void ask(PersonId person) {
        people.as(person, () -> choices.choose(EnumSet.allOf(MailKind.class)));
    }

    private SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }

    private static SessionPlan at(SessionPlan plan, LocalDateTime starts) {
        return plan.at(SessionExamples.evening(starts), SessionExamples.deBrug());
    }

    private void at(LocalDateTime moment) {
        clock.set(moment);
        worker.run();
    }

    private List<MailboxMessage> letters(String address) {
        return mailbox.newest("", PageRequest.of(0, 100)).stream()
                .filter(it -> it.to().contains(address))
                .map(it -> mailbox.message(it.message()).orElseThrow())
                .filter(it -> it.subject().startsWith("Nieuw"))
                .toList();
    }
}
