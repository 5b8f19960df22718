package nl.leertafel.participation;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does through the use cases what a {@link LineCommand} says. */
@Lazy
@Component
class LineDriver {

    private final People people;
    private final SessionPlanning planning;
    private final SignUp signUp;
    private final Answers answers;
    private final Attendance attendance;
    private final SeatPlanning seatPlanning;
    private final ParticipationDirectory directory;
    private final PersonRegister register;
    private final LineWorker lines;
    private final TestClock clock;
    private final JdbcClient jdbc;

    LineDriver(
            People people,
            SessionPlanning planning,
            SignUp signUp,
            Answers answers,
            Attendance attendance,
            SeatPlanning seatPlanning,
            ParticipationDirectory directory,
            PersonRegister register,
            LineWorker lines,
            TestClock clock,
            JdbcClient jdbc) {
        this.people = people;
        this.planning = planning;
        this.signUp = signUp;
        this.answers = answers;
        this.attendance = attendance;
        this.seatPlanning = seatPlanning;
        this.directory = directory;
        this.register = register;
        this.lines = lines;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    SessionId published(NetworkCast cast, int capacity) {
        return people.as(cast.coordinator(), () -> {
            var session = planning.plan(cast.network(), SessionExamples.kenniscafe(capacity));
            planning.publish(session);
            return session;
        });
    }

    /** Does it; false when it is refused, which leaves everything as it was. */
    boolean apply(NetworkCast cast, SessionId session, LineCommand command) {
        try {
            people.as(cast.coordinator(), () -> happen(session, command));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    Map<String, String> state(SessionId session) {
        return LineState.of(jdbc, session);
    }

    private void happen(SessionId session, LineCommand command) {
        switch (command) {
            case LineCommand.SignUp it ->
                signUp.signUp(
                        session, new SignUpForm(it.guest(), email(it.guest()), it.party(), null, null, Language.NL));
            case LineCommand.Accept it -> answer(session, it.guest(), ParticipationStatus.ACCEPTED);
            case LineCommand.Decline it -> answer(session, it.guest(), ParticipationStatus.DECLINED);
            case LineCommand.ComeAs it -> {
                if (isKnown(session, it.guest())) {
                    attendance.comeAs(session, person(it.guest()), it.party());
                }
            }
            case LineCommand.Resize it ->
                planning.edit(session, planning.planned(session).version(), SessionExamples.kenniscafe(it.capacity()));
            case LineCommand.Plan it ->
                seatPlanning.change(
                        session, seatPlanning.version(session), new SeatPlanForm(it.rules(), it.keptUntil()));
            case LineCommand.Pass it -> {
                clock.advance(Duration.ofHours(it.hours()));
                lines.run();
            }
        }
    }

    private void answer(SessionId session, String guest, ParticipationStatus wish) {
        if (isKnown(session, guest)) {
            var participation = directory.find(session, person(guest)).orElseThrow();
            var link = answers.link(participation.id(), clock.instant().plus(Duration.ofDays(30)));
            answers.answer(link.substring(link.lastIndexOf('/') + 1), wish);
        }
    }

    private boolean isKnown(SessionId session, String guest) {
        return directory.find(session, person(guest)).isPresent();
    }

    private PersonId person(String guest) {
        return register.knownOrNew(guest, email(guest), Language.NL);
    }

    private static EmailAddress email(String guest) {
        return new EmailAddress(guest.toLowerCase(Locale.ROOT).replace(' ', '.') + "@elders.example");
    }
}
