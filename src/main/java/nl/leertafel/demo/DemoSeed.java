package nl.leertafel.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration as it would have come about: two years of use cases, done one by one in the order of their
 * moments. Calendars hear of it only afterwards, so that nobody gets mail about what is over.
 */
@Component
@Profile("demo")
class DemoSeed {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final DemoMembers members;
    private final DemoAgenda agenda;
    private final DemoSessions sessions;
    private final DemoReflections reflections;
    private final DemoAssignments assignments;
    private final DemoConversations conversations;
    private final DemoActions actions;
    private final DemoMinutes minutes;
    private final DemoInsights insights;
    private final DemoBriefs briefs;
    private final DemoLoop loop;
    private final Clock clock;

    DemoSeed(
            DemoMembers members,
            DemoAgenda agenda,
            DemoSessions sessions,
            DemoReflections reflections,
            DemoAssignments assignments,
            DemoConversations conversations,
            DemoActions actions,
            DemoMinutes minutes,
            DemoInsights insights,
            DemoBriefs briefs,
            DemoLoop loop,
            Clock clock) {
        this.members = members;
        this.agenda = agenda;
        this.sessions = sessions;
        this.reflections = reflections;
        this.assignments = assignments;
        this.conversations = conversations;
        this.actions = actions;
        this.minutes = minutes;
        this.insights = insights;
        this.briefs = briefs;
        this.loop = loop;
        this.clock = clock;
    }

    /** @param setClock puts the clock of the application at a moment */
    void sow(Consumer<Instant> setClock) {
        var now = clock.instant();
        for (var step : steps(LocalDate.ofInstant(now, ZONE))) {
            setClock.accept(step.at().atZone(ZONE).toInstant());
            step.deed().run();
        }
        setClock.accept(now);
        LOG.info("The demonstration is ready");
    }

    private List<Step> steps(LocalDate today) {
        var contents = DemoContentReader.all();
        var cast = new Cast(contents);
        var meetings = contents.stream()
                .flatMap(content -> content.sessions().stream()
                        .flatMap(session -> sessions.steps(new Meeting(content, session, cast, today)).stream()));
        return Stream.of(
                        members.steps(contents, cast, today).stream(),
                        agenda.steps(contents, cast, today).stream(),
                        meetings,
                        reflections.steps(contents, cast, today).stream(),
                        assignments.steps(contents, cast, today).stream(),
                        conversations.steps(contents, cast, today).stream(),
                        actions.steps(contents, cast, today).stream(),
                        minutes.steps(contents, cast, today).stream(),
                        insights.steps(contents, cast, today).stream(),
                        briefs.steps(contents, cast, today).stream(),
                        loop.steps(contents, cast, today).stream())
                .flatMap(it -> it)
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }
}
