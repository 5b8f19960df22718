package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.property.Status;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.LineWorker;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find in their mail and in their calendar, whatever happens to a session and to their place in it. */
abstract class InvitationContract extends ToldPeople {

    static final String KEES = "kees@elders.example";
    static final String HANNA = "hanna@elders.example";

    @Autowired
    Attendance attendance;

    @Autowired
    LineWorker lines;

    @Autowired
    List<PersonalData> keepers;

    @Test
    void theWholeWayOfAnEveningThroughTwoCalendars() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", BEA, session);
        signUp("Noor Smit", NOOR, session);
        worker.run();
        var first = last(BEA);
        assertThat(first.method()).isEqualTo("REQUEST");
        assertThat(first.sequence()).isZero();
        assertThat(first.subject()).isEqualTo("Je komt: Wat helpt als je je huis uit moet?");
        assertThat(first.event().getAttendees().getFirst().getParticipationStatus())
                .isEqualTo(biweekly.parameter.ParticipationStatus.ACCEPTED);
        assertThat(first.event().getDateStart().getValue().toInstant()).isEqualTo("2026-12-08T18:30:00Z");
        assertThat(first.plain()).contains("dinsdag 8 december, 19.30 – 21.30 uur", "Kade 12", "/antwoord/");
        assertThat(first.html()).contains("<strong>hebben meegemaakt</strong>", "/antwoord/", "/n/rijnoever/");
        assertThat(last(NOOR).calendar()).isNull();
        assertThat(last(NOOR).plain()).contains("Alle plekken zijn bezet.", "wachtlijst, op plek 1");

        move(session, 1);
        worker.run();
        assertThat(mails(BEA)).as("the coordinator may not be done yet").hasSize(1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        var moved = last(BEA);
        assertThat(moved.method()).isEqualTo("REQUEST");
        assertThat(moved.uid()).isEqualTo(first.uid());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.event().getDateStart().getValue().toInstant()).isEqualTo("2026-12-09T18:30:00Z");
        assertThat(moved.event().getDateTimeStamp().getValue())
                .isAfter(first.event().getDateTimeStamp().getValue());
        assertThat(moved.plain())
                .contains("verplaatst", "Was: dinsdag 8 december", "Wordt: woensdag 9 december, 19.30 – 21.30 uur");
        assertThat(last(NOOR).calendar()).isNull();
        assertThat(last(NOOR).plain()).contains("Wordt: woensdag 9 december", "nog op de wachtlijst, op plek 1");

        answer(BEA, session, ParticipationStatus.DECLINED);
        worker.run();
        var gone = last(BEA);
        assertThat(gone.method()).isEqualTo("CANCEL");
        assertThat(gone.uid()).isEqualTo(first.uid());
        assertThat(gone.sequence()).isEqualTo(2);
        assertThat(gone.event().getStatus())
                .as("only this person does not come")
                .isNull();
        assertThat(last(NOOR).calendar())
                .as("who is offered a seat stands in no calendar")
                .isNull();
        assertThat(last(NOOR).subject()).startsWith("Er is een plek voor je vrij");

        answer(NOOR, session, ParticipationStatus.ACCEPTED);
        worker.run();
        var promoted = last(NOOR);
        assertThat(promoted.method()).isEqualTo("REQUEST");
        assertThat(promoted.uid()).isNotEqualTo(first.uid());
        assertThat(promoted.subject()).startsWith("Je komt");

        answer(BEA, session, ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(last(BEA).calendar()).as("back at the end of the line").isNull();
        assertThat(last(BEA).plain()).contains("wachtlijst, op plek 1");

        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De verwarming is stuk."));
        worker.run();
        assertThat(last(NOOR).method()).isEqualTo("CANCEL");
        assertThat(last(NOOR).uid()).isEqualTo(promoted.uid());
        assertThat(last(NOOR).event().getStatus()).isEqualTo(Status.cancelled());
        assertThat(last(NOOR).plain())
                .contains("gaat niet door", "De verwarming is stuk.", "De Brug", "Vragen? Bel")
                .as("nobody has to get in or to pay any more")
                .doesNotContain("Rolstoel", "Kosten");
        assertThat(last(BEA).calendar()).isNull();
        assertThat(last(BEA).plain()).contains("gaat niet door");
        assertThatNothingIsLeft();
    }

    @Test
    void anOfferIsToldOnceWithBothAnswersAndUntilWhen() {
        var session = offeredToNoor();

        assertThat(last(NOOR).plain())
                .contains("We houden de plek voor je vast tot zaterdag 5 december, ")
                .containsPattern("Ja, ik neem de plek\\s+http\\S+/antwoord/\\S+\\?wish=yes\\s")
                .containsPattern("Nee, laat maar\\s+http\\S+/antwoord/\\S+\\?wish=no\\s");
        assertThat(last(NOOR).html()).contains("?wish=yes\"", "?wish=no\"");
        changeNothing(session);
        worker.run();
        assertThat(mails(NOOR)).as("one offer is told once").hasSize(2);
    }

    @Test
    void whoLeavesAnOfferIsSignedOffAndTheNextIsAsked() {
        var session = offeredToNoor();
        signUp("Kees Bos", KEES, session);
        answer(NOOR, session, ParticipationStatus.DECLINED);
        worker.run();

        assertThat(last(NOOR).subject()).startsWith("Je komt niet");
        assertThat(last(NOOR).calendar()).isNull();
        assertThat(last(KEES).subject()).startsWith("Er is een plek voor je vrij");
    }

    @Test
    void whoAnswersTooLateIsToldAndAnotherOfferIsToldAgain() {
        var session = offeredToNoor();
        lapse();

        assertThat(last(NOOR).subject()).startsWith("De plek is naar een ander");
        assertThat(last(NOOR).plain()).contains("Je hebt niet op tijd geantwoord", "/antwoord/");

        signUp("Kees Bos", KEES, session);
        answer(NOOR, session, ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(last(NOOR).plain()).contains("wachtlijst, op plek 1");
        answer(KEES, session, ParticipationStatus.DECLINED);
        worker.run();
        assertThat(last(NOOR).plain()).contains("We houden de plek voor je vast tot maandag 7 december, ");
        assertThat(mails(NOOR)).hasSize(5);
    }

    @Test
    void anOfferThatLapsedUnheardIsStillToldAsSuch() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", BEA, session);
        signUp("Noor Smit", NOOR, session);
        answer(BEA, session, ParticipationStatus.DECLINED);
        clock.advance(Duration.ofHours(48));
        worker.run();
        assertThat(mails(NOOR)).as("the line is about to move on").isEmpty();
        lines.run();
        worker.run();
        assertThat(last(NOOR).subject()).startsWith("De plek is naar een ander");
    }

    @Test
    void everybodyGetsALinkOfTheirOwnInTheSameWords() {
        var session = published(SessionExamples.kenniscafe(4));
        signUp("Bea Visser", BEA, session);
        signUp("Noor Smit", NOOR, session);
        worker.run();

        assertThat(last(BEA).subject()).isEqualTo(last(NOOR).subject());
        for (var email : List.of(BEA, NOOR)) {
            var mail = last(email);
            var links = Pattern.compile("/antwoord/([\\w-]+)")
                    .matcher(mail.plain() + mail.html())
                    .results()
                    .map(it -> it.group(1))
                    .toList();
            assertThat(links).hasSize(2).allMatch(links.getFirst()::equals);
            assertThat(answers.byToken(links.getFirst()).participation().person())
                    .isEqualTo(person(email));
            assertThat(mail.plain() + mail.html()).doesNotContain(".invalid");
            assertThat(mail.event().getAttendees()).singleElement().returns(email, it -> it.getEmail());
        }
    }

    @Test
    void anOfferSurvivesAMoveAndEndsWithACancellation() {
        var session = offeredToNoor();
        move(session, 1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();

        assertThat(last(NOOR).subject()).startsWith("Verplaatst");
        assertThat(last(NOOR).plain())
                .contains("Wordt: woensdag 9 december", "nog steeds een plek voor je vrij", "?wish=yes");
        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De verwarming is stuk."));
        worker.run();
        assertThat(last(NOOR).subject()).startsWith("Gaat niet door");
        assertThat(last(NOOR).plain()).doesNotContain("?wish=");
        assertThat(last(NOOR).calendar()).isNull();
    }

    @Test
    void anOfferThatCouldNotLeaveIsNotSentOnceItIsOver() {
        offeredToNoor();

        assertThat(database.sql(
                                "select give_up_at from outbox_message where recipient = ? order by created_at desc, outbox_message_id desc limit 1")
                        .param(NOOR)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofHours(48)));
    }

    @Test
    void whoSignsUpSomebodyElseGetsTheMailForThem() {
        var session = published(SessionExamples.kenniscafe(4));
        signUpFor("Oma Jo", session);
        worker.run();

        var mail = last(HANNA);
        assertThat(mail.subject()).isEqualTo("Voor Oma Jo. Je komt: Wat helpt als je je huis uit moet?");
        assertThat(mail.plain()).startsWith("Je hebt Oma Jo aangemeld.").contains("2 mensen en 1 begeleider of tolk");
        assertThat(mail.event().getAttendees()).singleElement().returns(HANNA, it -> it.getEmail());

        changeAddress(HANNA, "hanna.nieuw@elders.example");
        worker.run();
        assertThat(last(HANNA).method()).isEqualTo("CANCEL");
        assertThat(last("hanna.nieuw@elders.example").method()).isEqualTo("REQUEST");
    }

    @Test
    void whoGotMailForOthersLeavesNoTraceWhenErased() {
        var session = published(SessionExamples.kenniscafe(4));
        signUpFor("Oma Jo", session);
        worker.run();
        var hanna = person(HANNA);
        assertThat(keepers.stream().flatMap(it -> it.export(hanna).getOrDefault("participation", List.of()).stream()))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("role", "contact").doesNotContainValue("Oma Jo"));

        keepers.stream()
                .filter(it ->
                        it.tables().contains("participation") || it.tables().contains("invitation"))
                .forEach(it -> it.erase(hanna));

        assertThat(database.sql("select count(*) from participation where contact_id is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from invitation where contact_id is not null or email is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De verwarming is stuk."));
        worker.run();
        assertThat(mails(HANNA)).hasSize(1);
        assertThatNothingIsLeft();
    }

    @Test
    void whoComesBackGetsTheSameEntryWithAHigherNumber() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        answer(BEA, session, ParticipationStatus.DECLINED);
        worker.run();
        answer(BEA, session, ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(mails(BEA)).extracting(SentMail::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertThat(mails(BEA)).extracting(SentMail::sequence).containsExactly(0, 1, 2);
        assertThat(mails(BEA)).extracting(SentMail::uid).containsOnly(last(BEA).uid());
    }

    @Test
    void twoEditsWithinThePauseAreOneMail() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        move(session, 1);
        clock.advance(Duration.ofMinutes(2));
        move(session, 1);
        clock.advance(Duration.ofMinutes(2));
        worker.run();
        assertThat(mails(BEA)).hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        worker.run();
        worker.run();
        assertThat(mails(BEA)).hasSize(2);
        assertThat(last(BEA).plain()).contains("Was: dinsdag 8 december", "Wordt: donderdag 10 december");
    }

    @Test
    void anEditThatIsTakenBackWithinThePauseTellsNobody() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        move(session, 1);
        move(session, -1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        assertThat(mails(BEA)).hasSize(1);
    }

    @Test
    void anAnswerDoesNotWaitForThePause() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        move(session, 1);
        answer(BEA, session, ParticipationStatus.DECLINED);
        worker.run();
        assertThat(last(BEA).method()).isEqualTo("CANCEL");
    }

    @Test
    void otherWordsAreTheSameNumberAndMoreSeatsAreNoNews() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        edit(session, SessionExamples.kenniscafe(20));
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        assertThat(mails(BEA)).hasSize(1);
        edit(
                session,
                SessionExamples.plan(
                        nl.leertafel.session.SessionKind.KENNISCAFE,
                        "Wat helpt vóór je je huis uit moet?",
                        nl.leertafel.session.Visibility.PUBLIC,
                        20));
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        assertThat(mails(BEA)).hasSize(2);
        assertThat(last(BEA).sequence()).isZero();
        assertThat(last(BEA).subject()).startsWith("Bijgewerkt");
        assertThat(last(BEA).event().getDateTimeStamp().getValue())
                .isAfter(mails(BEA).getFirst().event().getDateTimeStamp().getValue());
    }

    @Test
    void invitedPeopleAreAskedAndTheirYesIsInTheirCalendar() {
        var session = published(SessionExamples.siteVisit());
        inviteResident(session);
        worker.run();
        var asked = last("bea@rijnoever.example");
        assertThat(asked.subject()).startsWith("Uitnodiging");
        assertThat(asked.event().getAttendees()).singleElement().satisfies(it -> {
            assertThat(it.getParticipationStatus()).isEqualTo(biweekly.parameter.ParticipationStatus.NEEDS_ACTION);
            assertThat(it.getRsvp()).isTrue();
        });
        answer("bea@rijnoever.example", session, ParticipationStatus.TENTATIVE);
        worker.run();
        answer("bea@rijnoever.example", session, ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(mails("bea@rijnoever.example"))
                .extracting(it -> it.event().getAttendees().getFirst().getParticipationStatus())
                .containsExactly(
                        biweekly.parameter.ParticipationStatus.NEEDS_ACTION,
                        biweekly.parameter.ParticipationStatus.TENTATIVE,
                        biweekly.parameter.ParticipationStatus.ACCEPTED);
        assertThat(mails("bea@rijnoever.example"))
                .extracting(SentMail::sequence)
                .containsOnly(0);
    }

    @Test
    void aDraftMailsNothingUntilItIsPublished() {
        var draft = people.as(
                rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), SessionExamples.siteVisit()));
        inviteResident(draft);
        worker.run();
        assertThat(mails("bea@rijnoever.example")).isEmpty();
        people.as(rijnoever.coordinator(), () -> planning.publish(draft));
        worker.run();
        assertThat(mails("bea@rijnoever.example")).hasSize(1);
    }

    @Test
    void whatWasCalledOffAndTakesPlaceAfterAllIsInTheSameEntryAgain() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", BEA, session);
        signUp("Noor Smit", NOOR, session);
        worker.run();
        people.as(rijnoever.coordinator(), () -> planning.cancel(session, "De verwarming is stuk."));
        worker.run();
        people.as(rijnoever.coordinator(), () -> planning.resume(session));
        worker.run();

        assertThat(last(BEA).method()).isEqualTo("REQUEST");
        assertThat(last(BEA).sequence()).isEqualTo(2);
        assertThat(last(BEA).uid()).isEqualTo(mails(BEA).getFirst().uid());
        assertThat(last(BEA).subject()).startsWith("Gaat toch door");
        assertThat(last(NOOR).plain()).contains("wachtlijst, op plek 1");
    }

    @Test
    void whatIsOverIsNotTold() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        clock.set(SessionExamples.EVENING.plusHours(3));
        worker.run();
        assertThat(mails(BEA)).isEmpty();
        assertThatNothingIsLeft();
    }

    @Test
    void anEndedSessionThatWasToldStaysAsItWas() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        clock.set(SessionExamples.EVENING.plusHours(3));
        people.as(rijnoever.coordinator(), () -> planning.close(session));
        changeAddress(BEA, "bea.nieuw@elders.example");
        worker.run();
        assertThat(mails(BEA)).hasSize(1);
        assertThat(mails("bea.nieuw@elders.example")).isEmpty();
    }

    @Test
    void aCancellationNeverOvertakesAndNeverCancelsWhatNobodyHeardOf() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        pretendNothingLeft();
        answer(BEA, session, ParticipationStatus.DECLINED);
        worker.run();
        assertThat(mails(BEA))
                .as("the invitation was taken back")
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.calendar()).isNull();
                    assertThat(it.subject()).startsWith("Je komt niet");
                });
    }

    @Test
    void whatHasNotLeftYetIsReplacedByWhatIsTrueNow() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        move(session, 1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        pretendNothingLeft();
        move(session, 1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        assertThat(mails(BEA)).singleElement().satisfies(it -> {
            assertThat(it.subject()).startsWith("Je komt");
            assertThat(it.plain()).doesNotContain("Was:").contains("donderdag 10 december");
            assertThat(it.sequence()).isEqualTo(2);
        });
    }

    @Test
    void anotherAddressIsAnotherCalendar() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        changeAddress(BEA, "bea.nieuw@elders.example");
        worker.run();
        assertThat(last(BEA).method()).isEqualTo("CANCEL");
        assertThat(last(BEA).event().getStatus()).isNull();
        assertThat(last(BEA).plain()).doesNotContain("bea.nieuw");
        var here = last("bea.nieuw@elders.example");
        assertThat(here.method()).isEqualTo("REQUEST");
        assertThat(here.sequence()).isZero();
        assertThat(here.uid()).isNotEqualTo(last(BEA).uid());
        changeAddress("bea.nieuw@elders.example", null);
        worker.run();
        assertThat(last("bea.nieuw@elders.example").method()).isEqualTo("CANCEL");
    }

    @Test
    void whoHasNoEmailGetsNoMail() {
        var session = published(SessionExamples.kenniscafe());
        people.as(
                rijnoever.coordinator(),
                () -> attendance.add(
                        session, new NewParticipant("Opa Kees", null, "010 000 0099", Perspective.RESIDENT, null)));
        worker.run();
        assertThat(allMails()).isEmpty();
        assertThatNothingIsLeft();
    }

    @Test
    void whoSignsUpTwiceIsToldByMailAlone() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", BEA, session);
        signUp("Noor Smit", NOOR, session);
        worker.run();
        signUp("Iemand Anders", BEA, session);
        signUp("Noor Smit", NOOR, session);
        worker.run();
        assertThat(mails(BEA)).hasSize(2);
        assertThat(last(BEA).subject()).startsWith("Je was al aangemeld");
        assertThat(last(NOOR).plain()).contains("Je stond al op de wachtlijst, op plek 1");
    }

    @Test
    void whoIsTakenOffTheListIsToldAndWhoWasNeverInvitedIsNot() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        take(BEA, session);
        worker.run();
        assertThat(last(BEA).method()).isEqualTo("CANCEL");
        assertThat(last(BEA).subject()).startsWith("Van de lijst");
        signUp("Noor Smit", NOOR, session);
        take(NOOR, session);
        worker.run();
        assertThat(mails(NOOR)).isEmpty();
    }

    @Test
    void everyoneReadsTheirOwnLanguage() {
        var session = published(SessionExamples.kenniscafe());
        signUp.signUp(
                session,
                new SignUpForm(
                        "Joe Brown", new EmailAddress("joe@elders.example"), Perspective.STUDENT, null, Language.EN));
        worker.run();
        assertThat(last("joe@elders.example").subject()).startsWith("You are coming");
        assertThat(last("joe@elders.example").plain()).contains("Tuesday 8 December");
    }

    @Test
    void oneCalendarThatCannotBeToldDoesNotSilenceTheOthers() {
        var session = published(SessionExamples.kenniscafe());
        signUp("Bea Visser", BEA, session);
        worker.run();
        database.sql("update invitation set sequence_no = -1").update();
        answer(BEA, session, ParticipationStatus.DECLINED);
        signUp("Noor Smit", NOOR, session);
        worker.run();
        assertThat(mails(BEA)).hasSize(1);
        assertThat(mails(NOOR)).hasSize(1);
        assertThat(database.sql("select flaw from invitation where flawed_at is not null and due_at is null")
                        .query(String.class)
                        .single())
                .as("not tried again until something changes")
                .contains("a CANCEL comes after a REQUEST");
    }

    /** One seat, which Bea had and leaves, and for which Noor waited. */
    private SessionId offeredToNoor() {
        var session = published(SessionExamples.kenniscafe(1));
        signUp("Bea Visser", BEA, session);
        signUp("Noor Smit", NOOR, session);
        worker.run();
        answer(BEA, session, ParticipationStatus.DECLINED);
        worker.run();
        return session;
    }

    private void lapse() {
        clock.advance(Duration.ofHours(48));
        lines.run();
        worker.run();
    }

    private void changeNothing(SessionId session) {
        move(session, 1);
        move(session, -1);
        clock.advance(Duration.ofMinutes(3));
    }

    private void signUpFor(String name, SessionId session) {
        signUp.signUp(
                session,
                new SignUpForm(
                        name,
                        new EmailAddress(HANNA),
                        new Party(Perspective.RESIDENT, 2, 1),
                        null,
                        "Hanna Vos",
                        Language.NL));
    }

    private void inviteResident(SessionId session) {
        people.as(rijnoever.coordinator(), () -> {
            attendance.invite(session, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null)));
        });
    }

    private void take(String email, SessionId session) {
        people.as(rijnoever.coordinator(), () -> {
            attendance.change(session, person(email), ParticipationStatus.CANCELLED);
        });
    }

    private void edit(SessionId session, SessionPlan plan) {
        people.as(
                rijnoever.coordinator(),
                () -> planning.edit(session, planning.planned(session).version(), plan));
    }

    private List<SentMail> allMails() {
        return database.sql(
                        "select mime from outbox_message m join outbox_body b on b.outbox_message_id = m.outbox_message_id")
                .query((row, number) -> SentMail.read(row.getBytes(1)))
                .list();
    }
}
