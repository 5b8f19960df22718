package nl.leertafel.invitation.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** "Zet in mijn agenda" on the answer page, for whose mail program did nothing. */
@OnH2
class PersonalCalendarTests {

    private static final String BEA = "bea@rijnoever.example";

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    ActionExamples actions;

    @Autowired
    InvitationWorker worker;

    @Autowired
    BuiltInMailbox mailbox;

    @Autowired
    BaseUrl baseUrl;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    Visitor visitor;
    SessionId evening;
    String page;

    @BeforeEach
    void beaHasASeat() {
        rijnoever = people.rijnoever();
        visitor = new Visitor(baseUrl);
        evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        people.as(rijnoever.resident(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        worker.run();
        page = answers.link(
                        participations
                                .find(evening, rijnoever.resident())
                                .orElseThrow()
                                .id(),
                        clock.instant())
                .substring(baseUrl.of("").length());
    }

    @Test
    void theFileIsTheSameEntryAsTheInvitation() {
        var invited = event(requireNonNull(letter().calendar()));
        var file = file();

        assertThat(file.getUid().getValue()).isEqualTo(invited.getUid().getValue());
        assertThat(file.getSequence().getValue())
                .isEqualTo(invited.getSequence().getValue());
        assertThat(file.getDateTimeStamp().getValue())
                .isEqualTo(invited.getDateTimeStamp().getValue());
        assertThat(file.getDateStart().getValue())
                .isEqualTo(invited.getDateStart().getValue());
        assertThat(file.getAttendees()).isEmpty();
        assertThat(file.getOrganizer().getEmail()).isEqualTo("agenda@rijnoever.example");
        assertThat(file.getStatus().isConfirmed()).isTrue();
        var answer = visitor.open(page + "/agenda.ics");
        assertThat(answer.body()).contains("METHOD:PUBLISH", "TZID:Europe/Amsterdam");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"wat-helpt");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void itKeepsUpWithWhatTheCalendarWasTold() {
        people.as(
                rijnoever.coordinator(),
                () -> planning.move(
                        evening,
                        SessionExamples.evening(SessionExamples.EVENING.plusDays(7)),
                        SessionExamples.deBrug()));
        clock.advance(Duration.ofHours(1));
        worker.run();

        assertThat(file().getSequence().getValue()).isEqualTo(1);
        assertThat(file().getUid().getValue())
                .isEqualTo(event(requireNonNull(letter().calendar())).getUid().getValue());
    }

    @Test
    void thePageOffersItToWhoComesAndShowsTheirActions() {
        actions.agree(rijnoever.coordinator(), evening, rijnoever.resident());

        assertThat(visitor.open(page).body())
                .contains(
                        "Zet in mijn agenda",
                        page + "/agenda.ics",
                        "Jouw acties",
                        ActionExamples.LETTER,
                        page + "/actie/");
        assertThat(visitor.open(page + "?lang=en").body())
                .contains("Put it in my calendar", "Is it in your calendar yet?");
        assertThat(visitor.head(page + "/agenda.ics").statusCode()).isEqualTo(200);
    }

    @Test
    void whoDoesNotComeHasNothingToPutInACalendar() {
        assertThat(visitor.post(page, Map.of("answer", "no")).body()).doesNotContain("agenda.ics");
        assertThat(visitor.open(page + "/agenda.ics").statusCode()).isEqualTo(404);
        visitor.post(page, Map.of("answer", "maybe"));
        worker.run();
        assertThat(file().getStatus().isTentative()).isTrue();
        people.as(rijnoever.coordinator(), () -> planning.cancel(evening, "De zaal is dicht"));
        assertThat(visitor.open(page + "/agenda.ics").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/antwoord/onbekend/agenda.ics").statusCode()).isEqualTo(404);
    }

    private VEvent file() {
        return event(visitor.open(page + "/agenda.ics").body());
    }

    private static VEvent event(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().getFirst();
    }

    private MailboxMessage letter() {
        return mailbox.newest("", PageRequest.of(0, 50)).stream()
                .filter(it -> it.to().contains(BEA))
                .map(it -> mailbox.message(it.message()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
