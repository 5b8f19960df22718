package nl.leertafel.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.insight.echo.EchoAnswer;
import nl.leertafel.insight.echo.EchoForm;
import nl.leertafel.insight.echo.EchoWorker;
import nl.leertafel.insight.echo.Echoing;
import nl.leertafel.insight.loop.Became;
import nl.leertafel.insight.loop.ClosingLoop;
import nl.leertafel.insight.loop.ContributionKind;
import nl.leertafel.insight.loop.LoopAnswerForm;
import nl.leertafel.insight.loop.LoopTopic;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of the demonstration heard of what they brought in, and what they did with it themselves. */
@Component
@Profile("demo")
class DemoLoop {

    private static final int WEEKS_ASKED = 16;
    private static final LocalTime MORNING = LocalTime.of(10, 20);
    private static final LocalTime EVENING = LocalTime.of(20, 10);

    private final ClosingLoop loop;
    private final EchoWorker worker;
    private final Echoing echoing;
    private final OutcomeReading outcomes;
    private final SessionDirectory sessions;

    DemoLoop(ClosingLoop loop, EchoWorker worker, Echoing echoing, OutcomeReading outcomes, SessionDirectory sessions) {
        this.loop = loop;
        this.worker = worker;
        this.echoing = echoing;
        this.outcomes = outcomes;
        this.sessions = sessions;
    }

    /** As written in {@code demo/loop.yaml}. */
    record Content(List<Told> answers, List<Echoed> echoes) {}

    /**
     * What everybody who was at a session was told, or who said something there.
     *
     * @param said how the line in the minutes begins; null when it is about the whole session
     */
    record Told(String session, @Nullable String said, int days, Became became, String words) {}

    /** What somebody answered when they were asked. */
    record Echoed(String person, int days, EchoAnswer answer, String sentence, boolean shared) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var content = DemoContentReader.read("loop", Content.class);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.of(
                        contents.stream()
                                .flatMap(network -> network.sessions().stream()
                                        .map(session -> new Meeting(network, session, cast, today)))
                                .flatMap(meeting -> content.answers().stream()
                                        .filter(it -> it.session()
                                                .equals(meeting.session().key()))
                                        .map(it -> told(it, meeting))),
                        IntStream.rangeClosed(1, WEEKS_ASKED)
                                .mapToObj(
                                        week -> new Step(monday.minusWeeks(week).atTime(MORNING), worker::run)),
                        content.echoes().stream().map(it -> echoed(it, cast, today)))
                .flatMap(it -> it)
                .toList();
    }

    private Step told(Told told, Meeting meeting) {
        var at = meeting.today().plusDays(told.days()).atTime(MORNING);
        return new Step(at, () -> meeting.cast().as(meeting.coordinator(), () -> answer(told, meeting)));
    }

    private void answer(Told told, Meeting meeting) {
        var network = meeting.cast().network(meeting.content());
        var session = sessions.published(network, meeting.session().slug())
                .orElseThrow()
                .id();
        loop.answer(network, topic(told, session), new LoopAnswerForm(told.became(), told.words()));
    }

    private LoopTopic topic(Told told, SessionId session) {
        var said = told.said();
        if (said == null) {
            return new LoopTopic(ContributionKind.REFLECTION, session.sessionId());
        }
        return outcomes.of(List.of(session)).values().stream()
                .flatMap(List::stream)
                .filter(it -> it.text().startsWith(said))
                .map(it -> new LoopTopic(ContributionKind.IDEA, it.id().outcomeId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody said: " + said));
    }

    private Step echoed(Echoed echoed, Cast cast, LocalDate today) {
        var form = new EchoForm(echoed.answer(), echoed.sentence(), echoed.shared());
        return new Step(
                today.plusDays(echoed.days()).atTime(EVENING),
                () -> cast.as(
                        cast.person(echoed.person()),
                        () -> echoing.mine().forEach(it -> echoing.answerMine(it.id(), form))));
    }
}
