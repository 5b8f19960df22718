package nl.leertafel.insight.loop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightId;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What topics are called: the title and the day of a session, or the claim of an insight. */
@Component
class LoopTopics {

    private final SessionDirectory sessions;
    private final InsightDirectory insights;

    LoopTopics(SessionDirectory sessions, InsightDirectory insights) {
        this.sessions = sessions;
        this.insights = insights;
    }

    /** @param day when the session was */
    record Name(String title, @Nullable LocalDate day) {

        private static final Name NONE = new Name("", null);
    }

    /** What these are called; nothing is absent. */
    Map<LoopTopic, Name> names(Collection<LoopTopic> topics) {
        var held = sessions.summaries(topics.stream()
                .filter(it -> it.kind() == ContributionKind.REFLECTION)
                .map(it -> new SessionId(it.about()))
                .collect(Collectors.toSet()));
        var learned = insights.summaries(topics.stream()
                .filter(it -> it.kind() == ContributionKind.INSIGHT)
                .map(it -> new InsightId(it.about()))
                .collect(Collectors.toSet()));
        var names = new HashMap<LoopTopic, Name>();
        topics.forEach(topic -> names.put(topic, Name.NONE));
        held.forEach((id, session) -> names.put(
                new LoopTopic(ContributionKind.REFLECTION, id.sessionId()),
                new Name(session.title(), session.slot().startsAt().toLocalDate())));
        learned.forEach((id, insight) -> names.put(
                new LoopTopic(ContributionKind.INSIGHT, id.insightId()),
                new Name(insight.text().claim(), null)));
        return names;
    }
}
