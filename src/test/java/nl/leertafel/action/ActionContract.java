package nl.leertafel.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.action.ActionFilter.State;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MembershipId;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.reminder.ReminderWorker;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailChoices;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Agreeing actions, who may do what with them, who hears of them when, and what is left when somebody goes. */
abstract class ActionContract {

    private static final Pageable ALL = PageRequest.of(0, 100);
    private static final String BEA = "bea@rijnoever.example";
    private static final String TIMO = "timo@rijnoever.example";
    private static final String SANNE = "sanne@rijnoever.example";

    @Autowired
    People people;

    @Autowired
    ActionExamples examples;

    @Autowired
    ActionTracking tracking;

    @Autowired
    ActionByLink byLink;

    @Autowired
    ReminderWorker reminders;

    @Autowired
    ActionHandOver handOver;

    @Autowired
    Memberships memberships;

    @Autowired
    Attendance attendance;

    @Autowired
    SessionPlanning planning;

    @Autowired
    MailChoices choices;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId sanne;
    PersonId bea;
    PersonId timo;
    SessionId evening;

    @BeforeEach
    void anEveningWithBeaAndTimoAtTheTable() {
        rijnoever = people.rijnoever();
        sanne = rijnoever.coordinator();
        bea = rijnoever.resident();
        timo = rijnoever.student();
        evening = examples.session(rijnoever, SessionExamples.kenniscafe(), bea, timo);
    }

    @Test
    void whoIsAtTheTableAgreesSomethingWithSomebodyWhoIsToldOnce() {
        examples.agree(bea, evening, timo);

        var letter = onlyLetter(TIMO);
        assertThat(letter.subject()).isEqualTo("Je hebt afgesproken: " + ActionExamples.LETTER);
        assertThat(letter.plain())
                .contains("Bea Visser heeft het voor je opgeschreven.")
                .contains("vrijdag 18 december")
                .contains("Wat helpt als je je huis uit moet?, dinsdag 8 december")
                .contains("/actie/");
        assertThat(examples.letters(BEA)).isEmpty();
    }

    @Test
    void whatOneAgreesOneselfNeedsNoMail() {
        examples.agree(bea, evening, bea);
        assertThat(examples.letters(BEA)).isEmpty();
    }

    @Test
    void whoWantsNoMailAboutActionsGetsNone() {
        people.as(timo, () -> choices.choose(Set.of()));
        examples.agree(bea, evening, timo);
        assertThat(examples.letters(TIMO)).isEmpty();
    }

    @Test
    void onlyTheTableAndTheCoordinatorAgreeSomething() {
        for (var other : List.of(
                rijnoever.professional(),
                people.stranger(),
                people.noorderwerk().coordinator())) {
            assertThatThrownBy(() -> examples.agree(other, evening, bea)).isInstanceOf(NotFound.class);
        }
        people.as(timo, () -> declined(evening, timo));
        assertThatThrownBy(() -> examples.agree(timo, evening, bea)).isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerBelongsToTheNetworkOrSatAtTheTable() {
        var vera = people.stranger();
        refusedAt("owner", () -> examples.agree(sanne, evening, vera));
        examples.agree(sanne, evening, rijnoever.official());

        var other = examples.session(rijnoever, SessionExamples.kenniscafe(), vera);
        examples.agree(sanne, other, vera);
    }

    @Test
    void theDayIsNotBeforeTheSessionNorInThePast() {
        var day = SessionExamples.EVENING.toLocalDate();
        refusedAt("dueOn", () -> examples.agree(sanne, evening, bea, "Bellen", day.minusDays(1)));
        examples.agree(sanne, evening, bea, "Bellen", day);
        clock.set(SessionExamples.EVENING.plusDays(5));
        refusedAt("dueOn", () -> examples.agree(sanne, evening, bea, "Bellen", day.plusDays(4)));
        examples.agree(sanne, evening, bea, "Bellen", day.plusDays(5));
        refusedAt("dueOn", () -> examples.agree(sanne, evening, bea, "Bellen", LocalDate.of(20226, 2, 2)));
    }

    @Test
    void nothingIsAgreedInADraftOrAtATableThatWasCalledOff() {
        var draft = people.as(sanne, () -> planning.plan(rijnoever.network(), SessionExamples.leeratelier()));
        assertThatThrownBy(() -> examples.agree(sanne, draft, bea)).isInstanceOf(Refusal.class);
        people.as(sanne, () -> planning.cancel(evening, "De zaal is dicht"));
        assertThatThrownBy(() -> examples.agree(sanne, evening, bea)).isInstanceOf(Refusal.class);
    }

    @Test
    void itsOwnerTellsHowItGoesAndOpensItAgain() {
        var action = examples.agree(sanne, evening, bea);
        people.as(bea, () -> {
            tracking.start(action, version(action));
            assertThat(tracking.details(action).status()).isEqualTo(ActionStatus.DOING);
            tracking.finish(action, version(action));
            assertThat(tracking.mine(ActionFilter.open(), ALL)).isEmpty();
            assertThatThrownBy(() -> tracking.start(action, version(action))).isInstanceOf(Refusal.class);
            tracking.reopen(action, version(action));
            refusedAt("reason", () -> tracking.drop(action, version(action), "  "));
            tracking.drop(action, version(action), "De woning is verkocht");
            assertThat(tracking.details(action).action().reason()).isEqualTo("De woning is verkocht");
            tracking.reopen(action, version(action));
            assertThat(tracking.details(action).action().reason()).isNull();
        });
    }

    @Test
    void theSameTwiceChangesOnceAndALostUpdateIsASentence() {
        var action = examples.agree(sanne, evening, bea);
        var seen = people.as(bea, () -> version(action));
        people.as(bea, () -> tracking.finish(action, seen));
        people.as(sanne, () -> tracking.finish(action, seen));

        people.as(
                sanne,
                () -> assertThatThrownBy(() -> tracking.drop(action, seen, "Niet nodig"))
                        .isInstanceOfSatisfying(
                                Refusal.class, it -> assertThat(it.key()).isEqualTo("action.changedMeanwhile")));
        people.as(
                sanne,
                () -> assertThatThrownBy(() -> tracking.edit(action, seen, plan("Iets anders", bea)))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void whoMaySeeItMayNotChangeItJustLikeThat() {
        var action = examples.agree(sanne, evening, bea);

        people.as(timo, () -> {
            assertThat(tracking.details(action).rights()).isEqualTo(new ActionRights(true, false, false));
            assertThatThrownBy(() -> tracking.finish(action, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tracking.edit(action, 0, plan("Iets anders", timo)))
                    .isInstanceOf(NotFound.class);
        });
        people.as(
                bea,
                () -> assertThatThrownBy(() -> tracking.edit(action, 0, plan("Iets anders", bea)))
                        .isInstanceOf(NotFound.class));
        for (var other : List.of(
                rijnoever.professional(),
                people.stranger(),
                people.administrator(),
                people.noorderwerk().coordinator())) {
            people.as(other, () -> {
                assertThatThrownBy(() -> tracking.details(action)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> tracking.ofSession(evening, ALL)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> tracking.ofNetwork(rijnoever.network(), ActionFilter.open(), ALL))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> tracking.countLate(rijnoever.network()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> tracking.owners(rijnoever.network(), "", ALL))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> tracking.owners(evening, "", ALL)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> tracking.drop(action, 0, "Weg ermee")).isInstanceOf(NotFound.class);
                assertThat(tracking.mine(ActionFilter.open(), ALL)).isEmpty();
            });
        }
    }

    @Test
    void assignedToMeIsNotWrittenByMe() {
        examples.agree(bea, evening, timo);
        people.as(bea, () -> assertThat(tracking.mine(ActionFilter.open(), ALL)).isEmpty());
        people.as(
                timo,
                () -> assertThat(what(tracking.mine(ActionFilter.open(), ALL))).containsExactly(ActionExamples.LETTER));
    }

    @Test
    void theTableSeesAllOfItsSessionAndAnOwnerFromOutsideTheirOwn() {
        examples.agree(sanne, evening, bea);
        examples.agree(sanne, evening, rijnoever.official(), "Bij de wethouder navragen", ActionExamples.DUE);

        people.as(timo, () -> assertThat(tracking.ofSession(evening, ALL)).hasSize(2));
        people.as(
                rijnoever.official(),
                () -> assertThat(what(tracking.ofSession(evening, ALL))).containsExactly("Bij de wethouder navragen"));
    }

    @Test
    void lateOnesStandFirstThenWhatIsDueSoonest() {
        var day = SessionExamples.EVENING.toLocalDate();
        examples.agree(sanne, evening, bea, "Derde", day.plusDays(20));
        examples.agree(sanne, evening, bea, "Eerste", day.plusDays(1));
        examples.agree(sanne, evening, timo, "Tweede", day.plusDays(5));
        clock.set(SessionExamples.EVENING.plusDays(3));

        people.as(sanne, () -> {
            var all = tracking.ofNetwork(rijnoever.network(), ActionFilter.open(), ALL);
            assertThat(what(all)).containsExactly("Eerste", "Tweede", "Derde");
            assertThat(all).extracting(ActionDetails::late).containsExactly(true, false, false);
            assertThat(tracking.countLate(rijnoever.network())).isEqualTo(1);
            assertThat(found(new ActionFilter("", State.LATE, null))).containsExactly("Eerste");
            assertThat(found(new ActionFilter("twee", State.OPEN, null))).containsExactly("Tweede");
            assertThat(found(new ActionFilter("", State.OPEN, bea))).containsExactly("Eerste", "Derde");
            assertThat(what(tracking.ofNetwork(rijnoever.network(), ActionFilter.open(), PageRequest.of(1, 2))))
                    .containsExactly("Derde");
        });
        people.as(bea, () -> {
            assertThat(what(tracking.mineSoon(5))).containsExactly("Eerste");
            assertThat(tracking.countMineSoon()).isEqualTo(1);
            assertThat(tracking.countMineLate()).isEqualTo(1);
        });
    }

    @Test
    void whatIsClosedIsFoundNewestFirst() {
        var first = examples.agree(sanne, evening, bea, "Eerst klaar", ActionExamples.DUE);
        var second = examples.agree(sanne, evening, bea, "Later klaar", ActionExamples.DUE);
        people.as(bea, () -> tracking.finish(first, 0));
        clock.set(SessionExamples.EVENING);
        people.as(bea, () -> {
            tracking.finish(second, 0);
            assertThat(what(tracking.mine(new ActionFilter("", State.DONE, null), ALL)))
                    .containsExactly("Later klaar", "Eerst klaar");
            assertThat(tracking.mine(new ActionFilter("", State.DROPPED, null), ALL))
                    .isEmpty();
        });
    }

    @Test
    void coordinatorsFindTheTableFirstAndTheNetworkBehindIt() {
        people.as(sanne, () -> {
            assertThat(tracking.owners(evening, "", ALL))
                    .extracting(ActionOwner::name)
                    .startsWith("Bea Visser", "Timo Jansen")
                    .contains("Oscar de Wit")
                    .doesNotHaveDuplicates();
            assertThat(tracking.owners(evening, "osc", ALL))
                    .containsExactly(new ActionOwner(rijnoever.official(), "Oscar de Wit", false));
            assertThat(tracking.owners(evening, "", PageRequest.of(1, 2)))
                    .extracting(ActionOwner::name)
                    .containsExactly("Fatima El Amrani", "Oscar de Wit");
        });
    }

    @Test
    void whoComesIsNotForOthersAtTheTableToKnowBeforeTheyMeet() {
        people.as(
                bea,
                () -> assertThat(tracking.owners(evening, "", ALL))
                        .extracting(ActionOwner::name)
                        .containsExactly("Bea Visser"));
        clock.set(SessionExamples.EVENING);
        people.as(bea, () -> {
            assertThat(tracking.owners(evening, "", ALL))
                    .extracting(ActionOwner::name)
                    .containsExactly("Bea Visser", "Timo Jansen");
            assertThat(tracking.owners(evening, "osc", ALL)).isEmpty();
        });
    }

    @Test
    void aHandOverIsToldToBothAndEndsTheOldLink() {
        var action = examples.agree(sanne, evening, bea);
        var old = new ActionLink.Mail(token(onlyLetter(BEA)));
        assertThat(byLink.look(old).what()).isEqualTo(ActionExamples.LETTER);

        people.as(sanne, () -> tracking.edit(action, version(action), plan(ActionExamples.LETTER, timo)));

        assertThatThrownBy(() -> byLink.look(old)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> byLink.finish(old, 0)).isInstanceOf(NotFound.class);
        assertThat(byLink.look(new ActionLink.Mail(token(onlyLetter(TIMO)))).owner())
                .isEqualTo(timo);
        assertThat(examples.letters(TIMO).getFirst().plain())
                .contains("Sanne Bakker heeft deze actie aan jou overgedragen.");
        assertThat(examples.letters(BEA)).hasSize(2);
        assertThat(examples.letters(BEA).getFirst().plain())
                .contains("Je hoeft er niets meer voor te doen.")
                .doesNotContain("/actie/", "Timo");
        people.as(sanne, () -> tracking.edit(action, version(action), plan("Alleen anders gezegd", timo)));
        assertThat(examples.letters(TIMO)).hasSize(1);
    }

    @Test
    void theLinkInAMailIsTheRightToThisOneAction() {
        examples.agree(sanne, evening, bea);
        var link = new ActionLink.Mail(token(onlyLetter(BEA)));

        byLink.start(link, byLink.look(link).version());
        assertThat(byLink.look(link).status()).isEqualTo(ActionStatus.DOING);
        refusedAt("reason", () -> byLink.drop(link, byLink.look(link).version(), ""));
        byLink.drop(link, byLink.look(link).version(), "Het kantoor is verhuisd");
        byLink.reopen(link, byLink.look(link).version());
        byLink.finish(link, byLink.look(link).version());
        assertThat(byLink.look(link).status()).isEqualTo(ActionStatus.DONE);

        clock.set(ActionExamples.DUE.plusDays(59).atTime(12, 0));
        byLink.look(link);
        clock.set(ActionExamples.DUE.plusDays(61).atTime(12, 0));
        assertThatThrownBy(() -> byLink.look(link)).isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerIsRemindedInTheMorningBeforeAndAfterOnceEach() {
        examples.agree(bea, evening, bea);

        clock.set(ActionExamples.DUE.minusDays(1).atTime(7, 59));
        reminders.run();
        assertThat(examples.letters(BEA)).isEmpty();
        clock.set(ActionExamples.DUE.minusDays(1).atTime(8, 0));
        reminders.run();
        reminders.run();
        assertThat(onlyLetter(BEA).subject()).isEqualTo("Morgen klaar: " + ActionExamples.LETTER);

        clock.set(ActionExamples.DUE.atTime(12, 0));
        reminders.run();
        assertThat(examples.letters(BEA)).hasSize(1);
        clock.set(ActionExamples.DUE.plusDays(1).atTime(8, 0));
        reminders.run();
        reminders.run();
        assertThat(examples.letters(BEA)).hasSize(2);
        assertThat(examples.letters(BEA).getFirst().plain()).contains("dat dit gisteren klaar was");
        clock.set(ActionExamples.DUE.plusDays(2).atTime(8, 0));
        reminders.run();
        assertThat(examples.letters(BEA)).hasSize(2);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneOrWasDueLongAgo() {
        var done = examples.agree(bea, evening, bea);
        examples.agree(timo, evening, timo);
        people.as(bea, () -> tracking.finish(done, 0));
        clock.set(ActionExamples.DUE.minusDays(1).atTime(9, 0));
        reminders.run();
        assertThat(examples.letters(BEA)).isEmpty();

        clock.set(ActionExamples.DUE.plusDays(30).atTime(9, 0));
        reminders.run();
        assertThat(examples.letters(TIMO)).hasSize(1);
    }

    @Test
    void anotherDayBringsAnotherReminder() {
        var action = examples.agree(bea, evening, bea);
        clock.set(ActionExamples.DUE.minusDays(1).atTime(9, 0));
        reminders.run();
        people.as(
                bea,
                () -> tracking.edit(
                        action,
                        version(action),
                        new ActionPlan(ActionExamples.LETTER, bea, ActionExamples.DUE.plusDays(7))));
        clock.set(ActionExamples.DUE.plusDays(6).atTime(9, 0));
        reminders.run();
        assertThat(examples.letters(BEA)).hasSize(2);
    }

    @Test
    void theMorningIsTheOneOfThePlaceWhereTheyMet() {
        var slot = new TimeSlot(
                SessionExamples.EVENING, SessionExamples.EVENING.plusHours(2), ZoneId.of("America/Kralendijk"));
        var bonaire = examples.session(
                rijnoever,
                SessionExamples.plan(SessionKind.KENNISCAFE, "Water en dak", Visibility.PUBLIC, 8)
                        .at(slot, SessionExamples.deBrug()),
                bea);
        examples.agree(bea, bonaire, bea);

        clock.set(ActionExamples.DUE.minusDays(1).atTime(12, 59));
        reminders.run();
        assertThat(examples.letters(BEA)).isEmpty();
        clock.set(ActionExamples.DUE.minusDays(1).atTime(13, 0));
        reminders.run();
        assertThat(examples.letters(BEA)).hasSize(1);
    }

    @Test
    void whoHelpsIsToldSeesItAndDoesNotOwnIt() {
        var oscar = rijnoever.official();
        var action = people.as(
                sanne,
                () -> tracking.agree(
                        evening,
                        plan(ActionExamples.LETTER, bea).helpedBy(Set.of(oscar, bea)),
                        "Wat staat er in de brief?"));

        var letter = onlyLetter("oscar@rijnoever.example");
        assertThat(letter.subject()).isEqualTo("Je helpt mee: " + ActionExamples.LETTER);
        assertThat(letter.plain()).contains("De actie is van Bea Visser.").doesNotContain("/actie/");
        people.as(oscar, () -> {
            var seen = tracking.details(action);
            assertThat(seen.action().helpers()).containsExactly(new HelpingHand(oscar, "Oscar de Wit"));
            assertThat(seen.action().about()).isEqualTo("Wat staat er in de brief?");
            assertThat(seen.rights()).isEqualTo(new ActionRights(true, false, false));
            assertThat(tracking.mine(ActionFilter.open(), ALL)).isEmpty();
            assertThat(what(tracking.mine(ActionShare.HELPER, ActionFilter.open(), ALL)))
                    .containsExactly(ActionExamples.LETTER);
            assertThatThrownBy(() -> tracking.finish(action, 0)).isInstanceOf(NotFound.class);
        });
        assertThat(exported(oscar)).extracting(it -> it.get("as")).containsExactly("helper");

        people.as(sanne, () -> tracking.edit(action, version(action), plan(ActionExamples.LETTER, oscar)));
        people.as(
                sanne,
                () -> assertThat(tracking.details(action).action().helpers()).isEmpty());
    }

    @Test
    void whoHelpsIsRemindedAsWellWithoutTheLinkOfTheOwner() {
        var oscar = rijnoever.official();
        var action = people.as(
                sanne,
                () -> tracking.agree(evening, plan(ActionExamples.LETTER, bea).helpedBy(Set.of(oscar)), ""));
        clock.set(ActionExamples.DUE.minusDays(1).atTime(8, 0));
        reminders.run();
        reminders.run();
        var before = examples.letters("oscar@rijnoever.example").getFirst();
        assertThat(before.subject()).isEqualTo("Morgen klaar: " + ActionExamples.LETTER);
        assertThat(before.plain())
                .contains("Jij helpt hierbij mee. Bea Visser heeft afgesproken dat dit morgen klaar is.")
                .doesNotContain("/actie/");
        clock.set(ActionExamples.DUE.plusDays(1).atTime(8, 0));
        reminders.run();
        assertThat(examples.letters("oscar@rijnoever.example")).hasSize(3);
        people.as(sanne, () -> tracking.finish(action, version(action)));
        clock.set(ActionExamples.DUE.plusDays(2).atTime(8, 0));
        reminders.run();
        assertThat(examples.letters("oscar@rijnoever.example")).hasSize(3);
    }

    @Test
    void whoHelpsBelongsToTheNetworkOrSatAtTheTableAndTheyAreFew() {
        refusedAt(
                "helpers",
                () -> people.as(
                        sanne,
                        () -> tracking.agree(
                                evening, plan(ActionExamples.LETTER, bea).helpedBy(Set.of(people.stranger())))));
        var many = Stream.generate(() -> new PersonId(UUID.randomUUID()))
                .limit(ActionPlan.MOST_HELPERS + 1)
                .collect(Collectors.toSet());
        refusedAt("helpers", () -> plan(ActionExamples.LETTER, bea).helpedBy(many));
    }

    @Test
    void whatIWroteDownForOthersStandsApartAsLongAsIMaySeeIt() {
        examples.agree(timo, evening, bea);
        examples.agree(timo, evening, timo, "Zelf bellen", ActionExamples.DUE);
        people.as(
                timo,
                () -> assertThat(what(tracking.mine(ActionShare.WRITER, ActionFilter.open(), ALL)))
                        .containsExactly(ActionExamples.LETTER));
        declined(evening, timo);
        people.as(
                timo,
                () -> assertThat(tracking.mine(ActionShare.WRITER, ActionFilter.open(), ALL))
                        .isEmpty());
        examples.agree(sanne, evening, bea, "De zaal bellen", ActionExamples.DUE);
        people.as(
                sanne,
                () -> assertThat(what(tracking.mine(ActionShare.WRITER, ActionFilter.open(), ALL)))
                        .containsExactly("De zaal bellen"));
    }

    @Test
    void anotherDayIsAPossibleOneAndNeverGuessed() {
        var action = examples.agree(sanne, evening, bea);
        var link = new ActionLink.Mail(token(onlyLetter(BEA)));
        var later = ActionExamples.DUE.plusDays(14);
        byLink.postpone(link, 0, later);
        assertThat(byLink.look(link).dueOn()).isEqualTo(later);
        refusedAt("dueOn", () -> byLink.postpone(link, 1, LocalDate.of(2026, 1, 1)));
        refusedAt("dueOn", () -> byLink.postpone(link, 1, LocalDate.of(2126, 1, 1)));
        people.as(bea, () -> {
            refusedAt("dueOn", () -> tell(action, ActionStatus.DOING, LocalDate.of(2026, 1, 1)));
            tell(action, ActionStatus.DOING, later.plusDays(1));
            assertThat(tracking.details(action).status()).isEqualTo(ActionStatus.DOING);
            assertThat(tracking.details(action).action().dueOn()).isEqualTo(later.plusDays(1));
            tell(action, ActionStatus.DONE, later.plusDays(1));
            assertThatThrownBy(() -> tell(action, ActionStatus.DOING, later)).isInstanceOf(Refusal.class);
        });
    }

    @Test
    void nobodyLeavesTheNetworkBeforeTheirActionsAreHandedOver() {
        var first = examples.agree(sanne, evening, bea);
        var second = examples.agree(sanne, evening, bea, "De zaal bellen", ActionExamples.DUE);
        var membership = people.as(sanne, () -> membership("Bea"));
        people.as(sanne, () -> {
            assertThatThrownBy(() -> memberships.end(membership))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.key()).isEqualTo("action.leaving"));
            refusedAt("owner", () -> handOver.handOver(rijnoever.network(), bea, bea));
            refusedAt("owner", () -> handOver.handOver(rijnoever.network(), bea, null));
            refusedAt("owner", () -> handOver.handOver(rijnoever.network(), bea, people.stranger()));
            assertThat(handOver.count(rijnoever.network(), bea)).isEqualTo(2);
        });
        for (var other :
                List.of(timo, people.administrator(), people.noorderwerk().coordinator())) {
            people.as(other, () -> {
                assertThatThrownBy(() -> handOver.handOver(rijnoever.network(), bea, timo))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> handOver.count(rijnoever.network(), bea))
                        .isInstanceOf(NotFound.class);
            });
        }
        var old = new ActionLink.Mail(token(examples.letters(BEA).getFirst()));

        people.as(sanne, () -> {
            handOver.handOver(rijnoever.network(), bea, timo);
            memberships.end(membership);
        });

        people.as(timo, () -> {
            assertThat(tracking.details(first).action().owner()).isEqualTo(timo);
            assertThat(tracking.details(second).action().owner()).isEqualTo(timo);
        });
        assertThat(onlyLetter(TIMO).subject()).isEqualTo("2 acties zijn nu van jou");
        assertThat(onlyLetter(TIMO).plain()).contains(ActionExamples.LETTER, "De zaal bellen");
        assertThat(examples.letters(BEA).getFirst().plain()).contains("Je hoeft er niets meer voor te doen.");
        assertThatThrownBy(() -> byLink.look(old)).isInstanceOf(NotFound.class);
    }

    @Test
    void whenSomebodyIsErasedTheirOpenActionsGoToACoordinatorAndTheRestHasNoName() {
        var open = examples.agree(timo, evening, bea);
        var dropped = examples.agree(bea, evening, bea, "Een brief sturen", ActionExamples.DUE);
        people.as(bea, () -> tracking.drop(dropped, 0, "Ik ben ziek geworden"));
        var link = new ActionLink.Mail(token(onlyLetter(BEA)));

        personalData.forEach(it -> it.erase(bea));

        people.as(sanne, () -> {
            assertThat(tracking.details(open).action().owner()).isEqualTo(sanne);
            assertThat(tracking.details(dropped).action().ownerName()).isEqualTo("–");
            assertThat(tracking.details(dropped).action().reason()).isEqualTo("–");
        });
        assertThat(onlyLetter(SANNE).plain()).contains("Wie dit zou doen, doet niet meer mee.");
        assertThatThrownBy(() -> byLink.look(link)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAPersonAgreedAndWroteDownForOthersIsTheirsToTake() {
        examples.agree(bea, evening, bea);
        examples.agree(bea, evening, timo, "Een zaal zoeken", ActionExamples.DUE);
        assertThat(exported(bea)).extracting(it -> it.get("as")).containsExactlyInAnyOrder("owner", "agreedFor");
        assertThat(exported(timo)).extracting(it -> it.get("what")).containsExactly("Een zaal zoeken");
    }

    private List<Map<String, Object>> exported(PersonId person) {
        return personalData.stream()
                .filter(it -> it.tables().contains("action_item"))
                .flatMap(it -> it.export(person).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> found(ActionFilter filter) {
        return what(tracking.ofNetwork(rijnoever.network(), filter, ALL));
    }

    private static List<String> what(List<ActionDetails> actions) {
        return actions.stream().map(it -> it.action().what()).toList();
    }

    private void tell(ActionItemId action, ActionStatus status, LocalDate dueOn) {
        tracking.tell(action, version(action), new ActionProgress(status, dueOn, null));
    }

    private MembershipId membership(String name) {
        return memberships
                .search(rijnoever.network(), new MemberFilter(name, null, null, null), ALL)
                .getFirst()
                .id();
    }

    private int version(ActionItemId action) {
        return tracking.details(action).action().version();
    }

    private static ActionPlan plan(String what, PersonId owner) {
        return new ActionPlan(what, owner, ActionExamples.DUE);
    }

    private void declined(SessionId session, PersonId person) {
        people.as(sanne, () -> attendance.change(session, person, ParticipationStatus.DECLINED));
    }

    private MailboxMessage onlyLetter(String address) {
        var letters = examples.letters(address);
        assertThat(letters).as("letters to " + address).hasSize(1);
        return letters.getFirst();
    }

    private static String token(MailboxMessage letter) {
        return ActionExamples.link(letter).substring("/actie/".length());
    }

    private static void refusedAt(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains(field));
    }
}
