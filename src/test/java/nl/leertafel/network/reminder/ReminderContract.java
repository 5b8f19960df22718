package nl.leertafel.network.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leertafel.access.Accounts;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.Extending;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.assignment.NewAssignment;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.invitation.reminding.ReminderPlanning;
import nl.leertafel.invitation.reminding.ReminderRules;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.Visibility;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/** What people find in their mail on a morning, once, whatever comes together and whoever works at it. */
abstract class ReminderContract {

    private static final String BEA = "bea@rijnoever.example";
    private static final String TIMO = "timo@rijnoever.example";
    private static final String OSCAR = "oscar@rijnoever.example";
    private static final String TITLE = "Wat helpt als je je huis uit moet?";

    /** Two weeks and two days after the clock of the tests begins. */
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 19, 19, 30);

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProgrammePlanning programmes;

    @Autowired
    Attendance attendance;

    @Autowired
    Answers answers;

    @Autowired
    KnowledgeAgenda agenda;

    @Autowired
    ActionExamples actions;

    @Autowired
    ActionTracking tracking;

    @Autowired
    Teaching teaching;

    @Autowired
    Grouping grouping;

    @Autowired
    Extending extending;

    @Autowired
    StudentWork work;

    @Autowired
    ReminderPlanning rules;

    @Autowired
    MailChoices choices;

    @Autowired
    Accounts accounts;

    @Autowired
    InvitationWorker invitations;

    @Autowired
    ReminderWorker worker;

    @Autowired
    ReminderMail mail;

    @Autowired
    SentReminders sent;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId bea;
    PersonId timo;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
        bea = rijnoever.resident();
        timo = rijnoever.student();
    }

    @Test
    void whoHasASeatIsRemindedAWeekAndADayBeforeOnceEach() {
        seated(evening(EVENING), bea);

        on(EVENING.minusDays(8));
        assertThat(letters(BEA)).isEmpty();
        on(EVENING.minusDays(7));
        on(EVENING.minusDays(7));
        assertThat(subjects(BEA)).containsExactly("Over 7 dagen: " + TITLE);
        on(EVENING.minusDays(6));
        on(EVENING.minusDays(2));
        assertThat(letters(BEA)).hasSize(1);
        on(EVENING.minusDays(1));
        on(EVENING.minusDays(1).plusHours(3));
        on(EVENING);
        assertThat(subjects(BEA)).containsExactly("Morgen: " + TITLE, "Over 7 dagen: " + TITLE);
    }

    @Test
    void nobodyIsWrittenToAtNightAndAServerThatStoodStillMakesUpForIt() {
        seated(evening(EVENING), bea);

        at(EVENING.minusDays(7).withHour(7).withMinute(59));
        assertThat(letters(BEA)).isEmpty();
        at(EVENING.minusDays(7).withHour(20).withMinute(0));
        assertThat(letters(BEA)).isEmpty();
        at(EVENING.minusDays(6).withHour(19).withMinute(59));
        assertThat(subjects(BEA)).containsExactly("Over 6 dagen: " + TITLE);
    }

    @Test
    void whatIsReadBeforehandStandsInItInWordsAndInHtmlAlike() {
        var question = people.as(rijnoever.coordinator(), () -> {
            var theme = agenda.addTheme(rijnoever.network(), "Wonen");
            return agenda.add(rijnoever.network(), AgendaExamples.eviction(theme));
        });
        var before = published(SessionExamples.on(question, SessionExamples.kenniscafe()));
        seated(before, bea, timo);
        clock.set(SessionExamples.EVENING.plusHours(3));
        actions.agree(rijnoever.coordinator(), before, timo, "De brief herschrijven", LocalDate.of(2027, 1, 20));
        var mine = actions.agree(bea, before, bea, "Buren vragen", LocalDate.of(2027, 1, 15));
        people.as(bea, () -> tracking.finish(mine, 0));
        actions.agree(bea, before, bea, "Soep koken", LocalDate.of(2027, 1, 10));
        seated(evening(EVENING, question), bea);

        on(EVENING.minusDays(1));

        var letter = letters(BEA).getFirst();
        assertThat(letter.subject()).isEqualTo("Morgen: " + TITLE);
        for (var text : List.of(letter.plain(), letter.html())) {
            assertThat(text)
                    .contains(
                            "Fijn dat je komt.",
                            "zaterdag 19 december, 19.30 – 21.30 uur",
                            "Kade 12",
                            "Rolstoel: ja.",
                            "19.45 Drie verhalen",
                            "met Sanne Bakker",
                            "De brief herschrijven",
                            "Buren vragen",
                            "Klaar",
                            "Jouw acties",
                            "Soep koken",
                            "/actie/",
                            "Wat neem je mee?",
                            "/agenda.ics",
                            "/antwoord/",
                            "Sanne Bakker: 030",
                            "/afmelden/reminder/")
                    .doesNotContain("Timo");
        }
        assertThat(letter.html()).contains("<strong>hebben meegemaakt</strong>").doesNotContain("<img");
    }

    @Test
    void whoWasNotAtThatTableReadsNothingOfIt() {
        var question = people.as(rijnoever.coordinator(), () -> {
            var theme = agenda.addTheme(rijnoever.network(), "Wonen");
            return agenda.add(rijnoever.network(), AgendaExamples.eviction(theme));
        });
        var before = published(SessionExamples.on(question, SessionExamples.kenniscafe()));
        seated(before, timo);
        actions.agree(rijnoever.coordinator(), before, timo, "De brief herschrijven", LocalDate.of(2027, 1, 20));
        clock.set(SessionExamples.EVENING.plusHours(3));
        seated(evening(EVENING, question), bea);

        on(EVENING.minusDays(1));

        assertThat(letters(BEA).getFirst().plain()).doesNotContain("herschrijven", "vorige keer");
    }

    @Test
    void everythingOfADayStandsInOneMail() {
        var session = evening(EVENING);
        seated(session, timo);
        seated(
                published(SessionExamples.plan(SessionKind.SITE_VISIT, "Op bezoek", Visibility.PUBLIC, 9)
                        .at(SessionExamples.evening(EVENING.minusHours(9)), SessionExamples.deBrug())),
                timo);
        actions.agree(rijnoever.coordinator(), session, timo, "De brief herschrijven", EVENING.toLocalDate());
        people.as(
                rijnoever.lecturer(),
                () -> teaching.make(
                        rijnoever.network(), AssignmentExamples.plan(null, EVENING, Set.of(timo), Set.of())));
        forget();

        on(EVENING.minusDays(1));
        on(EVENING.minusDays(1).plusHours(1));

        assertThat(letters(TIMO)).hasSize(1);
        var letter = letters(TIMO).getFirst();
        assertThat(letter.subject()).isEqualTo("Morgen: Op bezoek (en nog 3)");
        assertThat(letter.plain())
                .contains("Dit komt eraan, in één mail.")
                .containsSubsequence(
                        "Op bezoek",
                        TITLE,
                        "Jouw acties",
                        "De brief herschrijven",
                        "Nog in te leveren",
                        "De brief die niemand opent",
                        "/opdracht/");
    }

    @Test
    void aStudentIsRemindedTheDayBeforeTheDeadlineUnlessItIsHandedIn() {
        var assignment = people.as(
                rijnoever.lecturer(),
                () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(timo, rijnoever.resident())));
        people.as(bea, () -> work.handIn(assignment, null, AssignmentExamples.text("Drie gesprekken.")));
        forget();

        on(AssignmentExamples.FRIDAY.minusDays(2));
        assertThat(letters(TIMO)).isEmpty();
        on(AssignmentExamples.FRIDAY.minusDays(1));
        assertThat(subjects(TIMO)).containsExactly("Morgen inleveren: De brief die niemand opent");
        assertThat(letters(BEA)).isEmpty();
    }

    @Test
    void whoGotALaterDateIsRemindedTheDayBeforeThatOneOnly() {
        var assignment = people.as(
                rijnoever.lecturer(),
                () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(timo, rijnoever.resident())));
        var later = AssignmentExamples.FRIDAY.plusDays(4);
        var group = people.as(timo, () -> grouping.myGroup(assignment)).orElseThrow();
        people.as(rijnoever.lecturer(), () -> extending.give(group.id(), later, "Timo was ziek."));
        forget();

        on(AssignmentExamples.FRIDAY.minusDays(1));
        assertThat(letters(TIMO)).isEmpty();
        assertThat(letters(BEA)).hasSize(1);

        on(later.minusDays(1));
        on(later.minusDays(1).plusHours(1));
        assertThat(letters(TIMO)).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("Morgen inleveren: De brief die niemand opent");
            assertThat(it.plain()).contains("dinsdag 15 december");
        });
        assertThat(letters(BEA)).hasSize(1);
    }

    @Test
    void whoGotALaterDateTodayWasTold() {
        var assignment = people.as(
                rijnoever.lecturer(), () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(timo)));
        var group = people.as(timo, () -> grouping.myGroup(assignment)).orElseThrow();
        var later = AssignmentExamples.FRIDAY.plusDays(1);
        on(AssignmentExamples.FRIDAY.minusHours(8));
        people.as(rijnoever.lecturer(), () -> extending.give(group.id(), later, "Timo was ziek."));
        forget();

        on(AssignmentExamples.FRIDAY.minusHours(6));

        assertThat(letters(TIMO)).isEmpty();
    }

    @Test
    void aStudentIsRemindedTheDayBeforeOfAMilestoneTheirGroupDidNotReach() {
        var plan = AssignmentExamples.withMilestones(
                AssignmentExamples.letters(timo).plan(),
                new MilestonePlan(null, "Drie gesprekken gevoerd", AssignmentExamples.FRIDAY.minusDays(3)));
        var assignment = people.as(
                rijnoever.lecturer(),
                () -> teaching.make(
                        rijnoever.network(),
                        new NewAssignment(
                                plan,
                                List.of(
                                        AssignmentExamples.alone(timo),
                                        AssignmentExamples.alone(rijnoever.resident())))));
        var milestone = people.as(rijnoever.lecturer(), () -> teaching.planned(assignment))
                .plan()
                .schedule()
                .milestones()
                .getFirst()
                .id();
        people.as(
                bea,
                () -> grouping.reach(
                        grouping.myGroup(assignment).orElseThrow().id(), Objects.requireNonNull(milestone), true));
        forget();

        on(AssignmentExamples.FRIDAY.minusDays(4));

        assertThat(subjects(TIMO)).containsExactly("Morgen klaar: Drie gesprekken gevoerd");
        assertThat(letters(BEA)).isEmpty();
    }

    @Test
    void whoGaveNoAnswerIsAskedOnceMoreAndWhoWaitsOrDeclinedIsNot() {
        var session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), at(SessionExamples.kenniscafe(1), EVENING));
            planning.publish(id);
            attendance.invite(id, Invitees.all(MemberFilter.everyone()));
            return id;
        });
        people.as(bea, () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        people.as(timo, () -> answers.answerMine(session, ParticipationStatus.ACCEPTED)); // waits
        people.as(rijnoever.professional(), () -> answers.answerMine(session, ParticipationStatus.DECLINED));
        invitations.run();
        forget();

        on(EVENING.minusDays(7));
        on(EVENING.minusDays(3));

        assertThat(subjects(OSCAR)).containsExactly("Over 7 dagen: " + TITLE);
        assertThat(letters(OSCAR).getFirst().plain())
                .contains(
                        "Leernetwerk Rijnoever nodigde je uit en hoorde nog niets van je. Kom je ook?",
                        "Laat weten of je komt")
                .doesNotContain("agenda.ics");
        assertThat(letters(TIMO)).isEmpty();
        assertThat(letters("priya@rijnoever.example")).isEmpty();
    }

    @Test
    void nothingOfWhatIsOffIsADraftOrWasLeft() {
        var off = evening(EVENING);
        seated(off, bea);
        people.as(rijnoever.coordinator(), () -> planning.cancel(off, "De zaal is dicht"));
        var left = evening(EVENING);
        seated(left, timo);
        people.as(timo, () -> answers.answerMine(left, ParticipationStatus.DECLINED));
        invitations.run();
        forget();

        on(EVENING.minusDays(7));
        on(EVENING.minusDays(1));

        assertThat(letters(BEA)).isEmpty();
        assertThat(letters(TIMO)).isEmpty();
    }

    @Test
    void aSessionThatIsMovedBringsNewReminders() {
        var session = evening(EVENING);
        seated(session, bea);
        on(EVENING.minusDays(7));
        people.as(
                rijnoever.coordinator(),
                () -> planning.move(session, SessionExamples.evening(EVENING.plusDays(14)), SessionExamples.deBrug()));
        clock.advance(Duration.ofHours(1));
        invitations.run();
        forget();

        on(EVENING.minusDays(1));
        assertThat(letters(BEA)).isEmpty();
        on(EVENING.plusDays(7));
        assertThat(subjects(BEA)).containsExactly("Over 7 dagen: " + TITLE);
    }

    @Test
    void whoSwitchedItOffOrReadsNoMailGetsNone() {
        var session = evening(EVENING);
        var henk = people.member(rijnoever, PersonExamples.henk(), NetworkExamples.member(Perspective.RESIDENT));
        seated(session, bea, timo, rijnoever.official(), henk);
        without(bea, MailKind.REMINDER);
        without(timo, MailKind.REMINDER_EARLY);
        without(rijnoever.official(), MailKind.REMINDER_LATE);

        on(EVENING.minusDays(7));
        on(EVENING.minusDays(1));

        assertThat(letters(BEA)).isEmpty();
        assertThat(subjects(TIMO)).containsExactly("Morgen: " + TITLE);
        assertThat(subjects(OSCAR)).containsExactly("Over 7 dagen: " + TITLE);
        assertThat(count("reminder_mail")).isEqualTo(2);
    }

    @Test
    void aNetworkChoosesItsOwnDays() {
        seated(evening(EVENING), bea);
        people.as(rijnoever.coordinator(), () -> {
            rules.change(rijnoever.network(), new ReminderRules(3, 0, false));
            assertThat(rules.rules(rijnoever.network())).isEqualTo(new ReminderRules(3, 0, false));
        });

        on(EVENING.minusDays(7));
        assertThat(letters(BEA)).isEmpty();
        on(EVENING.minusDays(3));
        on(EVENING.minusDays(1));
        assertThat(subjects(BEA)).containsExactly("Over 3 dagen: " + TITLE);
    }

    @Test
    void theMailSpeaksTheLanguageOfItsReader() {
        accounts.speak(bea, Language.EN);
        seated(evening(EVENING), bea);

        on(EVENING.minusDays(1));

        var letter = letters(BEA).getFirst();
        assertThat(letter.subject()).isEqualTo("Tomorrow: " + TITLE);
        assertThat(letter.plain()).contains("Good that you are coming.", "Programme", "19:45 Drie verhalen");
        assertThat(letter.html()).contains("lang=\"en\"", "No more reminders");
    }

    @Test
    void itCanBeStoppedFromTheMailProgram() {
        seated(evening(EVENING), bea);
        on(EVENING.minusDays(1));

        var headers = letters(BEA).getFirst().headers();
        assertThat(headers)
                .filteredOn(it -> it.name().equals("List-Unsubscribe"))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.value()).matches("<http://localhost:\\d+/afmelden/reminder/[\\w-]{54}>"));
        assertThat(headers)
                .extracting(MailboxMessage.Header::name)
                .contains("Auto-Submitted")
                .doesNotContain("List-Id");
    }

    @Test
    void manyWorkersSendOneMail() throws Exception {
        seated(evening(EVENING), bea, timo, rijnoever.official(), rijnoever.lecturer());
        clock.set(EVENING.minusDays(1).withHour(8));
        int workers = 4;
        var together = new CyclicBarrier(workers);
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Integer>> done = IntStream.range(0, workers)
                    .mapToObj(number -> pool.submit(() -> {
                        together.await();
                        worker.run();
                        return number;
                    }))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }

        for (var address : List.of(BEA, TIMO, OSCAR, "fatima@rijnoever.example")) {
            assertThat(letters(address)).as(address).hasSize(1);
        }
        assertThat(count("reminder")).isEqualTo(4);
    }

    @Test
    void aWorkerThatIsKilledBeforeItsCommitLeavesNothingAndTheNextSends() {
        var session = evening(EVENING);
        seated(session, bea);
        clock.set(EVENING.minusDays(1).withHour(8));
        transaction.executeWithoutResult(killed -> {
            worker.run();
            assertThat(count("reminder_mail")).isEqualTo(1);
            killed.setRollbackOnly();
        });
        assertThat(letters(BEA)).isEmpty();
        assertThat(count("reminder_mail")).isZero();

        worker.run();
        worker.run();
        assertThat(letters(BEA)).hasSize(1);
    }

    @Test
    void whatWasSentIsForgottenAfterAWhileAndBelongsToThePerson() {
        seated(evening(EVENING), bea);
        on(EVENING.minusDays(1));

        assertThat(sent.export(bea).get("reminder")).hasSize(1);
        assertThat(sent.export(bea).get("reminder_mail")).hasSize(1);
        sent.forget(EVENING.toLocalDate().minusDays(1));
        assertThat(count("reminder")).isEqualTo(1);
        sent.erase(bea);
        assertThat(count("reminder") + count("reminder_mail")).isZero();
    }

    private SessionId evening(LocalDateTime starts) {
        return published(at(SessionExamples.kenniscafe(), starts));
    }

    private SessionId evening(LocalDateTime starts, QuestionId question) {
        return published(at(SessionExamples.on(question, SessionExamples.kenniscafe()), starts));
    }

    private static SessionPlan at(SessionPlan plan, LocalDateTime starts) {
        return plan.at(SessionExamples.evening(starts), SessionExamples.deBrug());
    }

    private SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            SessionExamples.programme().forEach(part -> programmes.add(id, part));
            planning.publish(id);
            return id;
        });
    }

    /** They have a seat, and their mail of that is not looked at. */
    private void seated(SessionId session, PersonId... persons) {
        for (var person : persons) {
            people.as(person, () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        }
        invitations.run();
        forget();
    }

    private void without(PersonId person, MailKind kind) {
        people.as(person, () -> choices.choose(EnumSet.complementOf(EnumSet.of(kind, MailKind.DIGEST))));
    }

    /** Eight in the morning of this day. */
    private void on(LocalDateTime day) {
        at(day.withHour(8).withMinute(0));
    }

    private void at(LocalDateTime moment) {
        clock.set(moment);
        worker.run();
    }

    private void forget() {
        database.sql("delete from outbox_message").update();
    }

    private List<String> subjects(String address) {
        return letters(address).stream().map(MailboxMessage::subject).toList();
    }

    private List<MailboxMessage> letters(String address) {
        return mailbox.newest("", PageRequest.of(0, 100)).stream()
                .filter(it -> it.to().contains(address))
                .map(it -> mailbox.message(it.message()).orElseThrow())
                .toList();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
