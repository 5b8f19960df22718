package nl.leertafel.invitation.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.mail.inbox.InboundExamples;
import nl.leertafel.mail.inbox.InboxWorker;
import nl.leertafel.mail.inbox.Mailroom;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SeriesPlan;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesSignUp;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What calendars answer to a series, as a whole and about one of its dates: every other Tuesday, three times. */
abstract class SeriesAnswersContract {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Autowired
    People people;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    Attendance attendance;

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
    HeardAnswers heard;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    List<SessionId> dates = List.of();

    @BeforeEach
    void beaIsInvitedToThreeDates() {
        rijnoever = people.rijnoever();
        dates = people.as(rijnoever.coordinator(), () -> {
            var plan = new SeriesPlan(SessionExamples.kenniscafe(12), new Rhythm.EveryWeeks(2, 3), SeriesSignUp.WHOLE);
            var first = series.plan(rijnoever.network(), plan);
            var whole = Objects.requireNonNull(sessions.details(first).series());
            series.publish(whole);
            var all =
                    sessions.occurrences(whole).stream().map(SessionSummary::id).toList();
            all.forEach(
                    it -> attendance.invite(it, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null))));
            return all;
        });
        calendars.run();
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void anAnswerToTheWholeHoldsForEachDateThatIsNotSpokenOfApart() {
        arrives("thunderbird-series");

        assertThat(statuses())
                .as("the calendar said nothing of the second")
                .containsExactly(
                        ParticipationStatus.ACCEPTED, ParticipationStatus.INVITED, ParticipationStatus.ACCEPTED);
        assertThat(waiting()).isEmpty();
        calendars.run();
        assertThat(mails()).as("one mail for both").isEqualTo(2);
    }

    @Test
    void anAnswerToTheWholeHoldsForAllDates() {
        arrives("google-accepted");

        assertThat(statuses()).containsOnly(ParticipationStatus.ACCEPTED);
        people.as(rijnoever.coordinator(), () -> {
            assertThat(heard.of(dates.getLast(), Pageable.ofSize(20)))
                    .singleElement()
                    .satisfies(it -> assertThat(it.counted()).isTrue());
        });
    }

    @Test
    void anAnswerAboutOneDateHoldsForThatDateAlone() {
        arrives("google-accepted");
        later();
        arrives("google-one-date-declined");

        assertThat(statuses())
                .containsExactly(
                        ParticipationStatus.ACCEPTED, ParticipationStatus.DECLINED, ParticipationStatus.ACCEPTED);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void anEarlierAnswerAboutOneDateThatComesLateIsOvertaken() {
        var late = reply();
        later();
        arrives("google-accepted");
        mailroom.receive(late.write("google-one-date-declined"));
        worker.run();

        assertThat(statuses()).containsOnly(ParticipationStatus.ACCEPTED);
    }

    @Test
    void aDateThatIsOverIsNotAnsweredAnyMore() {
        clock.advance(Duration.ofDays(6));
        arrives("google-accepted");

        assertThat(statuses())
                .containsExactly(
                        ParticipationStatus.INVITED, ParticipationStatus.ACCEPTED, ParticipationStatus.ACCEPTED);
    }

    @Test
    void aMovedDateIsFoundByWhenItWasPlanned() {
        people.as(rijnoever.coordinator(), () -> {
            var planned = planning.planned(dates.get(1));
            planning.move(
                    dates.get(1),
                    SessionExamples.evening(planned.slot().startsAt().plusDays(2)),
                    planned.place());
        });
        clock.advance(Duration.ofMinutes(5));
        calendars.run();
        later();
        arrives("google-one-date-declined");

        assertThat(statuses())
                .containsExactly(
                        ParticipationStatus.INVITED, ParticipationStatus.DECLINED, ParticipationStatus.INVITED);
    }

    @Test
    void whoAsksAgainGetsTheSeriesOnce() {
        var before = mails();
        arrives("refresh");
        arrives("refresh");

        assertThat(mails()).isEqualTo(before + 1);
        assertThat(statuses()).containsOnly(ParticipationStatus.INVITED);
    }

    @Test
    void anotherTimeForTheWholeSeriesWaitsForTheCoordinator() {
        arrives("google-counter");

        assertThat(statuses()).containsOnly(ParticipationStatus.INVITED);
        assertThat(waiting()).hasSize(1);
    }

    private InboundExamples reply() {
        var told = database.sql("select series_uid, sequence_no from series_invitation where person_id = ?")
                .param(rijnoever.resident().personId())
                .query()
                .singleRow();
        return new InboundExamples()
                .with("network", networks.byId(rijnoever.network()).mailbox())
                .with("uid", Objects.requireNonNull(told.get("series_uid")))
                .with("sequence", Objects.requireNonNull(told.get("sequence_no")))
                .with("dtstamp", STAMP.format(clock.instant()));
    }

    private void arrives(String example) {
        mailroom.receive(reply().write(example));
        worker.run();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(10));
    }

    private List<ParticipationStatus> statuses() {
        return dates.stream()
                .map(it ->
                        directory.find(it, rijnoever.resident()).orElseThrow().status())
                .toList();
    }

    private List<WaitingPost> waiting() {
        return people.as(rijnoever.coordinator(), () -> post.waiting(rijnoever.network(), Pageable.ofSize(20)));
    }

    private int mails() {
        return database.sql("select count(*) from outbox_message where topic like 'series:%'")
                .query(Integer.class)
                .single();
    }
}
