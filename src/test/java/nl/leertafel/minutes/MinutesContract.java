package nl.leertafel.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.access.Accounts;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.minutes.quick.QuickLine;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailChoices;
import nl.leertafel.session.ClosingCheck.Loose;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Writing down together what comes out of a session, and the minutes that come of it. */
abstract class MinutesContract {

    private static final LocalDate NEXT_MONTH = LocalDate.of(2027, 1, 12);

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    ProgrammePlanning programmes;

    @Autowired
    Facilitation facilitation;

    @Autowired
    Answers answers;

    @Autowired
    CheckIn checkIn;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    ActionTracking tracking;

    @Autowired
    MinuteTaking taking;

    @Autowired
    MailedMinuteTaking mailed;

    @Autowired
    MinutesKeeping keeping;

    @Autowired
    MinutesWorker worker;

    @Autowired
    MinutesPersonalData personalData;

    @Autowired
    UnfinishedWriting unfinished;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Accounts accounts;

    @Autowired
    MailChoices choices;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId sanne;
    PersonId bea;
    PersonId timo;
    SessionId evening;

    /** Bea and Timo sit at the table of an evening that has begun; Oscar stayed at home. */
    @BeforeEach
    void anEveningThatGoesOn() {
        rijnoever = people.rijnoever();
        sanne = rijnoever.coordinator();
        bea = rijnoever.resident();
        timo = rijnoever.student();
        evening = people.as(sanne, () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            SessionExamples.programme().forEach(part -> programmes.add(id, part));
            planning.publish(id);
            return id;
        });
        for (var person : List.of(bea, timo, rijnoever.official())) {
            people.as(person, () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        }
        clock.set(SessionExamples.EVENING);
        people.as(sanne, () -> {
            facilitation.begin(evening);
            checkIn.miss(
                    evening,
                    participations
                            .find(evening, rijnoever.official())
                            .orElseThrow()
                            .id());
        });
    }

    @Test
    void whatOneWritesTheOthersSeeWithThePartItCameUpIn() {
        write(sanne, OutcomeKind.DECISION, "We herschrijven de brief.");
        people.as(
                sanne,
                () -> facilitation.goOn(evening, programmes.programme(evening).current()));
        write(bea, OutcomeKind.OBSTACLE, "De wachttijd is een **regel**.");

        assertThat(lines(timo))
                .extracting(OutcomeLine::kind, OutcomeLine::item)
                .containsExactly(
                        tuple(OutcomeKind.DECISION, "Welkom en soep"), tuple(OutcomeKind.OBSTACLE, "Drie verhalen"));
        assertThat(lines(timo)).extracting(OutcomeLine::saidByName).containsOnlyNulls();
    }

    @Test
    void withoutConsentNoNameIsKeptAnywhere() {
        people.as(
                bea,
                () -> taking.write(
                        evening, OutcomeForm.said(OutcomeKind.SIGNAL, "Ik stond drie maanden in de rij.", bea, false)));
        people.as(
                sanne, () -> taking.write(evening, OutcomeForm.said(OutcomeKind.SIGNAL, "Bij ons ook.", timo, false)));

        assertThat(database.sql("select count(*) from outcome where person_id is not null or consent is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNameStandsThereWhenThatPersonAgreesAndGoesWhenTheyTakeItAway() {
        var line = people.as(
                bea,
                () -> taking.write(
                        evening, OutcomeForm.said(OutcomeKind.NOTE, "Bel eerst, stuur dan pas een brief.", bea, true)));
        people.as(
                sanne, () -> taking.write(evening, OutcomeForm.said(OutcomeKind.NOTE, "Ik zoek het uit.", timo, true)));
        assertThat(lines(sanne)).extracting(OutcomeLine::saidByName).containsExactly("Bea Visser", "Timo Jansen");

        people.as(timo, () -> assertThatThrownBy(() -> taking.unname(line)).isInstanceOf(NotFound.class));
        people.as(sanne, () -> planning.close(evening));
        people.as(bea, () -> taking.unname(line));

        assertThat(lines(sanne)).extracting(OutcomeLine::saidByName).containsExactly(null, "Timo Jansen");
    }

    @Test
    void nobodyPutsTheNameOfAnotherOrOfWhoIsNotThere() {
        people.as(
                bea,
                () -> assertThatThrownBy(() ->
                                taking.write(evening, OutcomeForm.said(OutcomeKind.NOTE, "Dat zei Timo.", timo, true)))
                        .isInstanceOf(Refusal.class));
        people.as(
                sanne,
                () -> assertThatThrownBy(() -> taking.write(
                                evening,
                                OutcomeForm.said(OutcomeKind.NOTE, "Dat zei Oscar.", rijnoever.official(), true)))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void aQuickLineMakesARealAction() {
        var read = people.as(sanne, () -> taking.read(evening, "@bea brief herschrijven voor 12 januari 2027"));
        assertThat(read)
                .isInstanceOfSatisfying(
                        QuickLine.Agreed.class,
                        it -> people.as(
                                sanne,
                                () -> taking.agree(
                                        evening,
                                        new ActionPlan(it.what(), it.owner().person(), it.dueOn()))));

        assertThat(lines(bea)).extracting(OutcomeLine::kind).containsExactly(OutcomeKind.ACTION);
        var mine = people.as(bea, () -> tracking.ofSession(evening, Pageable.ofSize(10)));
        assertThat(mine).singleElement().satisfies(it -> {
            assertThat(it.action().what()).isEqualTo("brief herschrijven");
            assertThat(it.action().dueOn()).isEqualTo(NEXT_MONTH);
            assertThat(it.id()).isEqualTo(lines(bea).getFirst().action());
        });
    }

    @Test
    void anUnknownNameMakesNothing() {
        var read = people.as(bea, () -> taking.read(evening, "@wim brief herschrijven voor 12 januari 2027"));

        assertThat(read).isInstanceOf(QuickLine.Asks.class);
        assertThat(lines(bea)).isEmpty();
    }

    @Test
    void theSameWordsTwiceAtOnceStandThereOnce() {
        write(bea, OutcomeKind.NOTE, "Soep helpt.");
        write(bea, OutcomeKind.NOTE, "Soep helpt.");

        assertThat(lines(bea)).hasSize(1);
    }

    @Test
    void ofTwoWhoEditOneNoteAtOnceBothTextsStandThere() {
        write(sanne, OutcomeKind.NOTE, "De brief is te moeilijk.");
        var seen = lines(sanne).getFirst();

        assertThat(edit(sanne, seen, "De brief is te lang.")).isEqualTo(Kept.SAVED);
        assertThat(edit(sanne, seen, "De brief is te streng.")).isEqualTo(Kept.BOTH);

        var page = people.as(bea, () -> taking.page(evening));
        assertThat(page.lines()).extracting(OutcomeLine::text).containsExactly("De brief is te lang.");
        assertThat(page.others(seen.id())).extracting(OtherText::text).containsExactly("De brief is te streng.");

        people.as(sanne, () -> taking.join(seen.id()));
        assertThat(lines(bea))
                .extracting(OutcomeLine::text)
                .containsExactly("De brief is te lang.\n\nDe brief is te streng.");
        assertThat(people.as(bea, () -> taking.page(evening)).others()).isEmpty();
    }

    @Test
    void ofSixWhoSaveInTheSameInstantAllTextsStandThere() throws Exception {
        write(sanne, OutcomeKind.NOTE, "De brief is te moeilijk.");
        var seen = lines(sanne).getFirst();
        var start = new CyclicBarrier(6);

        try (var threads = Executors.newFixedThreadPool(6)) {
            var kept = new ArrayList<Kept>();
            for (var saved : IntStream.range(0, 6)
                    .mapToObj(it -> threads.submit(() -> {
                        start.await();
                        return edit(sanne, seen, "De brief is te lang, vindt tafel " + it + ".");
                    }))
                    .toList()) {
                kept.add(saved.get());
            }
            assertThat(kept).filteredOn(it -> it == Kept.SAVED).hasSize(1);
        }

        var page = people.as(bea, () -> taking.page(evening));
        assertThat(Stream.concat(
                        page.lines().stream().map(OutcomeLine::text),
                        page.others(seen.id()).stream().map(OtherText::text)))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsAtTheTableProposesAndTheCoordinatorChooses() {
        write(sanne, OutcomeKind.DECISION, "We bellen voortaan eerst.");
        var line = lines(bea).getFirst();

        assertThat(edit(bea, line, "We bellen voortaan eerst, ook ’s avonds.")).isEqualTo(Kept.BOTH);
        var other = people.as(bea, () -> taking.page(evening)).others().getFirst();
        people.as(
                bea,
                () -> assertThatThrownBy(() -> taking.choose(line.id(), other.id()))
                        .isInstanceOf(NotFound.class));
        people.as(sanne, () -> taking.choose(line.id(), other.id()));

        assertThat(lines(bea))
                .extracting(OutcomeLine::text)
                .containsExactly("We bellen voortaan eerst, ook ’s avonds.");
    }

    @Test
    void anActionKnowsTheLineThatLedToIt() {
        write(sanne, OutcomeKind.DECISION, "We bellen voortaan **eerst**.");
        var decision = lines(sanne).getFirst().id();
        var plan = new ActionPlan("Het telefoonnummer opzoeken", bea, NEXT_MONTH);
        var agreed = people.as(sanne, () -> taking.agree(decision, plan));
        people.as(
                sanne,
                () -> assertThat(tracking.details(agreed).action().about()).isEqualTo("We bellen voortaan eerst."));
        assertThat(lines(bea)).extracting(OutcomeLine::action).contains(agreed);
        people.as(
                people.stranger(),
                () -> assertThatThrownBy(() -> taking.agree(decision, plan)).isInstanceOf(NotFound.class));
    }

    @Test
    void closingAsksAboutWhatIsStillTypedAndAboutTwoTexts() {
        assertThat(looseEnds()).isEmpty();
        people.as(bea, () -> taking.keepDraft(evening, "@wim brief"));
        write(sanne, OutcomeKind.NOTE, "Soep helpt.");
        edit(timo, lines(timo).getFirst(), "Soep helpt altijd.");

        assertThat(looseEnds())
                .extracting(Loose::key)
                .containsExactly("minutes.close.drafts", "minutes.close.wordings");
        assertThat(people.as(bea, () -> taking.draft(evening))).isEqualTo("@wim brief");
        assertThat(people.as(timo, () -> taking.draft(evening))).isEmpty();

        write(bea, OutcomeKind.NOTE, "Een brief.");
        assertThat(people.as(bea, () -> taking.draft(evening))).isEmpty();
    }

    @Test
    void onlyThoseWhoWereThereAndCoordinatorsReadOrWrite() {
        write(sanne, OutcomeKind.NOTE, "Soep helpt.");
        var line = lines(sanne).getFirst();
        List.of(
                        rijnoever.lecturer(),
                        rijnoever.official(),
                        people.administrator(),
                        people.noorderwerk().coordinator(),
                        people.stranger())
                .forEach(someone -> {
                    refused(someone, () -> taking.page(evening));
                    refused(someone, () -> taking.write(evening, new OutcomeForm(OutcomeKind.NOTE, "Hoi", null)));
                    refused(someone, () -> taking.edit(line.id(), line.version(), "Hoi"));
                    refused(someone, () -> taking.keep(line.id()));
                    refused(someone, () -> taking.join(line.id()));
                    refused(someone, () -> taking.remove(line.id()));
                    refused(someone, () -> taking.unname(line.id()));
                    refused(someone, () -> taking.read(evening, "@bea soep"));
                    refused(someone, () -> taking.draft(evening));
                    refused(someone, () -> taking.keepDraft(evening, "Hoi"));
                    refused(someone, () -> taking.agree(evening, new ActionPlan("Soep", bea, NEXT_MONTH)));
                    refused(someone, () -> taking.atTable(evening, "", Pageable.ofSize(5)));
                    refused(someone, () -> keeping.present(evening, 7));
                    refused(someone, () -> keeping.finish(evening));
                    refused(someone, () -> keeping.takeBack(evening));
                });
        assertThat(lines(sanne)).hasSize(1);
    }

    @Test
    void aClosedSessionIsReadOnlyButItsMinutesCanBeAmended() {
        write(sanne, OutcomeKind.DECISION, "We herschrijven de brief.");
        people.as(sanne, () -> planning.close(evening));
        assertThatThrownBy(() -> write(bea, OutcomeKind.NOTE, "Nog iets.")).isInstanceOf(Refusal.class);

        people.as(sanne, () -> keeping.present(evening, 7));
        write(bea, OutcomeKind.NOTE, "Nog iets.");

        assertThat(lines(bea)).extracting(OutcomeLine::amended).containsExactly(false, true);
    }

    @Test
    void whoWasThereIsAskedToAddAndLaterGetsItWithTheirOwnActionsOnTop() {
        people.as(sanne, () -> taking.agree(evening, new ActionPlan("brief herschrijven", bea, NEXT_MONTH)));
        write(sanne, OutcomeKind.DECISION, "We bellen voortaan eerst.");
        accounts.speak(timo, Language.EN);
        people.as(sanne, () -> planning.close(evening));
        people.as(sanne, () -> keeping.present(evening, 3));

        assertThat(to("bea@rijnoever.example").getFirst().subject()).startsWith("Wil je meelezen?");
        assertThat(to("oscar@rijnoever.example")).noneMatch(it -> it.subject().startsWith("Wil je meelezen?"));

        clock.advance(Duration.ofDays(3));
        worker.run();
        assertThat(standing()).isEqualTo(MinutesStatus.AMENDING);
        clock.advance(Duration.ofDays(1));
        worker.run();
        worker.run();

        assertThat(standing()).isEqualTo(MinutesStatus.FINAL);
        var mails = to("bea@rijnoever.example").stream()
                .filter(it -> it.subject().startsWith("Verslag: "))
                .toList();
        assertThat(mails).hasSize(1);
        var letter = mailbox.message(mails.getFirst().message()).orElseThrow().plain();
        assertThat(letter).contains("brief herschrijven (klaar op ", "We bellen voortaan eerst.", "/antwoord/");
        assertThat(letter.indexOf("Jouw acties")).isLessThan(letter.indexOf("Besluiten"));
        assertThat(to("timo@rijnoever.example").getFirst().subject()).startsWith("Minutes: ");
        assertThatThrownBy(() -> write(bea, OutcomeKind.NOTE, "Te laat.")).isInstanceOf(Refusal.class);
    }

    @Test
    void theNetworkGivesAsManyDaysTheNextTimeAndAWeekAtFirst() {
        write(sanne, OutcomeKind.NOTE, "Soep helpt.");
        people.as(sanne, () -> {
            assertThat(keeping.days(rijnoever.network())).isEqualTo(7);
            assertThatThrownBy(() -> keeping.present(evening, 0)).isInstanceOf(Refusal.class);
            keeping.present(evening, 10);
            assertThat(keeping.days(rijnoever.network())).isEqualTo(10);
            assertThatThrownBy(() -> keeping.present(evening, 10)).isInstanceOf(Refusal.class);
        });
    }

    @Test
    void finalMinutesBecomeADraftAgainOnlyAfterTheSessionWasOpenedWithAReason() {
        write(sanne, OutcomeKind.NOTE, "Soep helpt.");
        people.as(sanne, () -> {
            planning.close(evening);
            keeping.finish(evening);
            assertThatThrownBy(() -> keeping.takeBack(evening)).isInstanceOf(Refusal.class);
            planning.reopen(evening, "Er stond een naam te veel in.");
            keeping.takeBack(evening);
        });

        assertThat(standing()).isEqualTo(MinutesStatus.DRAFT);
        write(bea, OutcomeKind.NOTE, "Nog iets.");
    }

    @Test
    void whoHasNoAccountWritesBehindTheLinkInTheirMail() {
        var token = token(bea);
        mailed.write(token, OutcomeKind.SIGNAL, "De balie is dicht op vrijdag.", false);
        mailed.write(token, OutcomeKind.NOTE, "Dat zei ik.", true);

        assertThat(lines(sanne)).extracting(OutcomeLine::saidByName).containsExactly(null, "Bea Visser");
        assertThat(mailed.page(answers.byToken(token)).orElseThrow().lines()).hasSize(2);
        mailed.unname(token, lines(sanne).getLast().id());
        assertThat(lines(sanne)).extracting(OutcomeLine::saidByName).containsOnlyNulls();
    }

    @Test
    void theLinkOfWhoStayedAwayOpensNothing() {
        var token = token(rijnoever.official());

        assertThat(mailed.page(answers.byToken(token))).isEmpty();
        assertThatThrownBy(() -> mailed.write(token, OutcomeKind.NOTE, "Hoi", false))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkChangesNothingAtAnotherTable() {
        var line = people.as(
                bea, () -> taking.write(evening, OutcomeForm.said(OutcomeKind.NOTE, "Dit zei ik hier.", bea, true)));
        var other = people.as(sanne, () -> {
            var id = planning.copy(evening, SessionExamples.evening(SessionExamples.EVENING.plusWeeks(1)));
            planning.publish(id);
            return id;
        });
        people.as(bea, () -> answers.answerMine(other, ParticipationStatus.ACCEPTED));
        var token = tokenFor(other, bea);

        assertThatThrownBy(() -> mailed.unname(token, line)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsErasedLeavesTheirWordsWithoutTheirName() {
        people.as(bea, () -> taking.write(evening, OutcomeForm.said(OutcomeKind.NOTE, "Bel eerst.", bea, true)));
        people.as(bea, () -> taking.keepDraft(evening, "En dan"));
        assertThat(personalData.export(bea).get("outcome")).hasSize(1);
        assertThat(personalData.export(bea).get("outcome_draft")).hasSize(1);

        personalData.erase(bea);

        assertThat(personalData.export(bea).values())
                .allSatisfy(it -> assertThat(it).isEmpty());
        assertThat(lines(sanne)).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo("Bel eerst.");
            assertThat(it.saidByName()).isNull();
        });
    }

    private void write(PersonId writer, OutcomeKind kind, String text) {
        people.as(writer, () -> taking.write(evening, new OutcomeForm(kind, text, null)));
    }

    private Kept edit(PersonId writer, OutcomeLine seen, String text) {
        return people.as(writer, () -> taking.edit(seen.id(), seen.version(), text));
    }

    private List<OutcomeLine> lines(PersonId reader) {
        return people.as(reader, () -> taking.page(evening).lines());
    }

    private MinutesStatus standing() {
        return people.as(sanne, () -> taking.page(evening).standing().status());
    }

    private List<Loose> looseEnds() {
        SessionDetails session = sessions.details(evening);
        return unfinished.looseEnds(session);
    }

    private void refused(PersonId someone, Runnable step) {
        people.as(someone, () -> assertThatThrownBy(step::run).isInstanceOf(NotFound.class));
    }

    private String token(PersonId person) {
        return tokenFor(evening, person);
    }

    private String tokenFor(SessionId session, PersonId person) {
        var participation = participations.find(session, person).orElseThrow();
        var link = answers.link(participation.id(), clock.instant());
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<MailboxEntry> to(String address) {
        return mailbox.newest("", Pageable.ofSize(100)).stream()
                .filter(it -> it.to().equals(address))
                .toList();
    }
}
