package nl.leertafel.invitation.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.inbox.InboundExamples;
import nl.leertafel.mail.inbox.InboxRetention;
import nl.leertafel.mail.inbox.InboxWorker;
import nl.leertafel.mail.inbox.Mailroom;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What happens at the table, and in other calendars, when somebody's calendar answers. */
abstract class InboundContract {

    private static final String BEA = "bea@rijnoever.example";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    NetworkDirectory networks;

    @Autowired
    InvitationWorker calendars;

    @Autowired
    Mailroom mailroom;

    @Autowired
    InboxWorker worker;

    @Autowired
    IncomingPost post;

    @Autowired
    StrayPost stray;

    @Autowired
    ProposedTimes times;

    @Autowired
    HeardAnswers heard;

    @Autowired
    InboxRetention mailRetention;

    @Autowired
    InboundRetention retention;

    @Autowired
    List<PersonalData> keepers;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    SessionId evening;

    @BeforeEach
    void beaIsInvitedToAnEvening() {
        rijnoever = people.rijnoever();
        evening = evening(12);
        calendars.run();
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void aYesFromOutlookIsASeatAndTheCalendarShowsIt() {
        arrives(reply(), "exchange-accepted");

        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
        calendars.run();
        assertThat(lastMail()).contains("Je komt");
        assertThat(said()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Bea Visser");
            assertThat(it.answer()).isEqualTo(PartStat.ACCEPTED);
            assertThat(it.counted()).isTrue();
        });
    }

    @Test
    void everyCalendarCanAnswer() {
        arrives(reply(), "apple-tentative");
        assertThat(status()).isEqualTo(ParticipationStatus.TENTATIVE);
        later();
        arrives(reply(), "google-accepted");
        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
        later();
        arrives(reply(), "outlook-declined");
        assertThat(status()).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(said())
                .extracting(HeardAnswers.HeardAnswer::words)
                .containsExactly("Ik pas die avond op mijn kleinkind.", "Ik neem \"appeltaart\" mee; mag dat?", "");
    }

    @Test
    void aYesToAFullTableIsAPlaceInLine() {
        evening = evening(1);
        people.as(rijnoever.student(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        calendars.run();
        later();

        arrives(reply(), "exchange-accepted");

        assertThat(status()).isEqualTo(ParticipationStatus.WAITING);
        calendars.run();
        assertThat(lastMail()).contains("Wachtlijst");
    }

    @Test
    void whatComesInTwiceCountsOnce() {
        var mail = reply().write("exchange-accepted");
        assertThat(mailroom.receive(mail)).isTrue();
        assertThat(mailroom.receive(mail)).isFalse();
        worker.run();
        worker.run();
        assertThat(count("itip_event")).isEqualTo(1);

        var throughAnotherServer =
                new String(mail, UTF_8).replace("10.1.2.3", "10.1.2.4").getBytes(UTF_8);
        assertThat(mailroom.receive(throughAnotherServer)).isTrue();
        worker.run();
        assertThat(said())
                .extracting(HeardAnswers.HeardAnswer::reason)
                .containsExactly(ReplyReason.SAID_BEFORE, ReplyReason.ANSWERED);
    }

    @Test
    void anAnswerThatWasOvertakenOnItsWayChangesNothing() {
        var slow = reply().write("exchange-accepted");
        later();
        arrives(reply(), "outlook-declined");
        arrives(slow);

        assertThat(status()).isEqualTo(ParticipationStatus.DECLINED);
    }

    @Test
    void whatSheSaidOnThePageSinceCountsMore() {
        var slow = reply().write("outlook-declined");
        later();
        people.as(rijnoever.resident(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        arrives(slow);

        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void aYesToTheOldDateIsAskedAgainOnce() {
        var old = reply().write("exchange-accepted");
        moveADay();
        var before = mails();

        arrives(old);
        assertThat(status()).isEqualTo(ParticipationStatus.INVITED);
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(lastMail()).contains("Nog een keer");
        later();
        arrives(reply().with("sequence", 0), "google-accepted");
        assertThat(mails()).as("within the hour").isEqualTo(before + 1);

        later();
        arrives(reply(), "google-accepted");
        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void aNoToTheOldDateIsANo() {
        var old = reply().write("outlook-declined");
        moveADay();
        arrives(old);

        assertThat(status()).isEqualTo(ParticipationStatus.DECLINED);
    }

    @Test
    void aNoAndThenAYesIsAYes() {
        arrives(reply(), "outlook-declined");
        calendars.run();
        later();
        arrives(reply().with("sequence", 0), "google-accepted");

        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
        calendars.run();
        assertThat(lastMail()).contains("Je komt");
    }

    @Test
    void anAnswerAheadOfUsWaitsForTheCoordinator() {
        arrives(reply().with("sequence", 9), "exchange-accepted");

        assertThat(status()).isEqualTo(ParticipationStatus.INVITED);
        var item = waiting().getFirst();
        assertThat(item.kind()).isEqualTo(PostKind.DOUBTFUL);
        people.as(rijnoever.coordinator(), () -> post.apply(item.id()));
        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(waiting()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(rijnoever.coordinator(), () -> post.apply(item.id())));
    }

    @Test
    void aSecondDateOfASeriesThatIsNoneWaitsForTheCoordinator() {
        arrives(reply(), "thunderbird-series");

        assertThat(status()).as("the whole of it").isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(waiting()).as("what says nothing overwrites nothing").isEmpty();
    }

    @Test
    void whoWasForwardedAnInvitationIsShownAndNotLetIn() {
        arrives(reply().with("attendee", "noor@elders.example"), "exchange-accepted");

        assertThat(status()).isEqualTo(ParticipationStatus.INVITED);
        var item = waiting().getFirst();
        assertThat(item.kind()).isEqualTo(PostKind.STRANGER);
        assertThat(item.otherAddress()).isEqualTo("noor@elders.example");
        people.as(rijnoever.coordinator(), () -> post.welcome(item.id(), newcomer("Noor Smit")));
        assertThat(directory.of(evening)).hasSize(2);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoSendsAnotherInTheirPlaceMakesRoomOnceTheCoordinatorAgrees() {
        arrives(reply(), "delegated");
        var item = waiting().getFirst();
        assertThat(item.kind()).isEqualTo(PostKind.DELEGATED);
        assertThat(item.other()).isEqualTo("Noor Smit");
        assertThat(item.words()).isEqualTo("Noor gaat in mijn plaats.");

        people.as(rijnoever.coordinator(), () -> post.welcome(item.id(), newcomer("Noor Smit")));

        assertThat(status()).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(directory.of(evening))
                .filteredOn(it -> !it.person().equals(rijnoever.resident()))
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(ParticipationStatus.INVITED));
    }

    @Test
    void whatBelongsToNoNetworkIsForAnAdministrator() {
        arrives(reply().with("network", "nergens@leertafel.example"), "human");

        assertThat(waiting()).isEmpty();
        var letter = people.as(people.administrator(), () -> stray.waiting(Pageable.ofSize(20)))
                .getFirst();
        assertThatThrownBy(() -> people.as(rijnoever.coordinator(), () -> stray.waiting(Pageable.ofSize(20))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(rijnoever.coordinator(), () -> stray.putAway(letter.id())))
                .isInstanceOf(NotFound.class);
        people.as(people.administrator(), () -> stray.putAway(letter.id()));
        assertThat(people.as(people.administrator(), () -> stray.waiting(Pageable.ofSize(20))))
                .isEmpty();
        mailroom.receive(brokenOff(reply().with("network", "nergens@leertafel.example")));
        worker.run();
        var broken = people.as(people.administrator(), () -> stray.unreadable(Pageable.ofSize(20)));
        assertThat(broken).hasSize(1);
        people.as(people.administrator(), () -> stray.putAway(broken.getFirst().mail()));
        assertThat(people.as(people.administrator(), () -> stray.unreadable(Pageable.ofSize(20))))
                .isEmpty();
    }

    @Test
    void anotherTimeIsAVoteThatTheCoordinatorTakesOver() {
        arrives(reply(), "google-counter");
        assertThat(status()).as("a proposal answers too").isEqualTo(ParticipationStatus.TENTATIVE);

        var proposed = people.as(rijnoever.coordinator(), () -> times.of(rijnoever.network()));
        assertThat(proposed).singleElement().satisfies(it -> {
            assertThat(it.startsAt()).isEqualTo(SessionExamples.EVENING.plusDays(1));
            assertThat(it.by()).extracting(ProposedTimes.Vote::words).containsExactly("Dinsdag zingt het koor.");
        });
        var time = proposed.getFirst();
        people.as(rijnoever.coordinator(), () -> times.takeOver(evening, time.startsAt(), time.endsAt()));
        clock.advance(Duration.ofMinutes(5));
        calendars.run();

        assertThat(lastMail()).contains("Verplaatst");
        assertThat(people.as(rijnoever.coordinator(), () -> times.of(evening))).isEmpty();
    }

    @Test
    void anotherTimeThatIsNotTakenOverIsAnswered() {
        arrives(reply(), "outlook-counter");
        later();
        arrives(reply(), "customized-zone");
        calendars.run();
        var proposed = people.as(rijnoever.coordinator(), () -> times.of(evening));
        assertThat(proposed)
                .as("one vote for each person")
                .singleElement()
                .satisfies(it -> assertThat(it.by()).hasSize(1));

        people.as(
                rijnoever.coordinator(),
                () -> times.decline(
                        evening,
                        proposed.getFirst().startsAt(),
                        proposed.getFirst().endsAt()));

        assertThat(lastMail()).contains("De tijd blijft zoals die was");
        assertThat(people.as(rijnoever.coordinator(), () -> times.of(evening))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(rijnoever.resident(), () -> times.of(evening)));
    }

    @Test
    void whoAsksForTheInvitationAgainGetsItAtMostOnceAnHour() {
        var before = mails();
        arrives(reply(), "refresh");
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(lastMail()).contains("Nog een keer");
        later();
        arrives(reply().with("dtstamp", stamp()), "refresh");
        assertThat(mails()).isEqualTo(before + 1);
        clock.advance(Duration.ofHours(1));
        arrives(reply(), "refresh");
        assertThat(mails()).isEqualTo(before + 2);
        assertThat(count("invitation where sequence_no > 0"))
                .as("nothing was moved")
                .isZero();
    }

    @Test
    void anInvitationThatNobodyKnowsIsKeptForTwoWeeks() {
        arrives(reply().with("uid", "0f6e1a52-58f3-4c1e-9b45-000000000000"), "exchange-accepted");
        arrives(reply().with("uid", "geen van ons"), "outlook-declined");

        assertThat(waiting())
                .extracting(WaitingPost::kind)
                .containsOnly(PostKind.UNKNOWN)
                .hasSize(2);
        clock.advance(Duration.ofDays(15));
        retention.forget();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatAPersonWritesIsShownAndSentOn() {
        arrives(reply(), "human");

        assertThat(waiting()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(PostKind.LETTER);
            assertThat(it.person()).isEqualTo(rijnoever.resident());
            assertThat(it.subject()).isEqualTo("Mag mijn hond mee?");
            assertThat(it.words()).contains("Hij is één jaar");
        });
        var forwarded = mailTo("sanne@rijnoever.example");
        assertThat(forwarded)
                .contains(
                        "Reply-To: ", "<" + BEA + ">", "From: Leernetwerk Rijnoever", "Auto-Submitted: auto-generated");
    }

    @Test
    void machinesAreNeitherShownNorAnswered() {
        var before = count("outbox_message");
        for (var example : List.of("out-of-office", "read-receipt")) {
            arrives(reply(), example);
        }

        assertThat(waiting()).isEmpty();
        assertThat(count("outbox_message")).isEqualTo(before);
        assertThat(count("inbound_mail where status = 'HANDLED'")).isEqualTo(2);
    }

    @Test
    void aMailServerThatKnowsNoBeaEndsHerMail() {
        arrives(reply().with("message", messageToBea()), "postfix-bounce");

        assertThat(count("inbound_mail where kind = 'BOUNCE' and status = 'HANDLED'"))
                .isEqualTo(1);
        assertThat(database.sql("select kind from bounce").query(String.class).list())
                .containsExactly("HARD");
    }

    @Test
    void whatNobodyCanReadIsKeptShownAndHoldsUpNothing() {
        mailroom.receive(brokenOff(reply()));
        mailroom.receive(reply().write("exchange-accepted"));
        worker.run();

        assertThat(status()).isEqualTo(ParticipationStatus.ACCEPTED);
        var shown = people.as(rijnoever.coordinator(), () -> post.unreadable(rijnoever.network(), Pageable.ofSize(10)));
        assertThat(shown)
                .singleElement()
                .satisfies(it -> assertThat(it.sender()).isEqualTo(BEA));
        people.as(
                rijnoever.coordinator(),
                () -> post.putAway(rijnoever.network(), shown.getFirst().mail()));
        assertThat(people.as(rijnoever.coordinator(), () -> post.count(rijnoever.network())))
                .isZero();
    }

    @Test
    void anotherNetworkSeesNothingOfIt() {
        var others = people.noorderwerk();
        arrives(reply(), "delegated");
        var item = waiting().getFirst();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        people.as(others.coordinator(), () -> post.waiting(rijnoever.network(), Pageable.ofSize(9))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(others.coordinator(), () -> post.putAway(item.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(others.coordinator(), () -> heard.of(evening, Pageable.ofSize(9))));
        assertThat(people.as(others.coordinator(), () -> post.waiting(others.network(), Pageable.ofSize(9))))
                .isEmpty();
    }

    @Test
    void whatPeopleWroteIsForgottenAndShownToThemAndTakenAway() {
        arrives(reply(), "human");
        arrives(reply(), "google-counter");
        assertThat(keepers.stream()
                        .flatMap(it -> it.export(rijnoever.resident()).entrySet().stream())
                        .filter(it -> !it.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .contains("inbound_mail", "itip_event", "post_item", "time_proposal");

        clock.advance(Duration.ofDays(31));
        assertThat(mailRetention.forgetBodies()).isEqualTo(2);
        keepers.forEach(it -> it.erase(rijnoever.resident()));
        for (var table : List.of("inbound_mail", "itip_event", "post_item", "time_proposal")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    private SessionId evening(int seats) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(seats));
            planning.publish(id);
            attendance.invite(id, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null)));
            return id;
        });
    }

    private void moveADay() {
        later();
        people.as(rijnoever.coordinator(), () -> {
            var planned = planning.planned(evening);
            planning.move(
                    evening, SessionExamples.evening(planned.slot().startsAt().plusDays(1)), planned.place());
        });
        clock.advance(Duration.ofMinutes(5));
        calendars.run();
    }

    /** As Bea's calendar answers now to what it was told last. */
    private InboundExamples reply() {
        var told = database.sql("select uid, sequence_no from invitation where session_id = ? and person_id = ?")
                .param(evening.sessionId())
                .param(rijnoever.resident().personId())
                .query()
                .singleRow();
        return new InboundExamples()
                .with("network", networks.byId(rijnoever.network()).mailbox())
                .with("uid", Objects.requireNonNull(told.get("uid")))
                .with("sequence", Objects.requireNonNull(told.get("sequence_no")))
                .with("dtstamp", stamp());
    }

    private String stamp() {
        return STAMP.format(clock.instant());
    }

    private void later() {
        clock.advance(Duration.ofMinutes(10));
    }

    private static byte[] brokenOff(InboundExamples example) {
        return new String(example.write("delegated"), UTF_8)
                .replace("END:VEVENT\r\n", "")
                .getBytes(UTF_8);
    }

    private void arrives(InboundExamples example, String name) {
        arrives(example.write(name));
    }

    private void arrives(byte[] mail) {
        mailroom.receive(mail);
        worker.run();
        assertThat(count("inbound_mail where failure is not null")).isZero();
    }

    private ParticipationStatus status() {
        return directory.find(evening, rijnoever.resident()).orElseThrow().status();
    }

    private List<WaitingPost> waiting() {
        return people.as(rijnoever.coordinator(), () -> post.waiting(rijnoever.network(), Pageable.ofSize(20)));
    }

    private List<HeardAnswers.HeardAnswer> said() {
        return people.as(rijnoever.coordinator(), () -> heard.of(evening, Pageable.ofSize(20)));
    }

    private static NewParticipant newcomer(String name) {
        return new NewParticipant(name, new EmailAddress("noor@elders.example"), null, Perspective.RESIDENT, null);
    }

    private String messageToBea() {
        return database.sql("select outbox_message_id from outbox_message where recipient = ?")
                .param(BEA)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String lastMail() {
        return database.sql("select subject from outbox_message where recipient = ?"
                        + " order by created_at desc, outbox_message_id desc limit 1")
                .param(BEA)
                .query(String.class)
                .single();
    }

    private String mailTo(String recipient) {
        return new String(
                database.sql(
                                "select mime from outbox_message m join outbox_body b on b.outbox_message_id = m.outbox_message_id where recipient = ?")
                        .param(recipient)
                        .query((row, number) -> row.getBytes(1))
                        .single(),
                UTF_8);
    }

    private int mails() {
        return count("outbox_message where recipient = '" + BEA + "'");
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
