package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.reflection.ReflectionEvent;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people share of what they took away from a session; those on one session are answered at once. */
@Component
class BroughtInReflections implements BroughtIn {

    private final BringingIn bringing;
    private final SessionDirectory sessions;

    BroughtInReflections(BringingIn bringing, SessionDirectory sessions) {
        this.bringing = bringing;
        this.sessions = sessions;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.REFLECTION;
    }

    @Override
    public Map<UUID, LoopTopics.Name> names(Collection<UUID> topics) {
        return sessions.summaries(topics.stream().map(SessionId::new).toList()).values().stream()
                .collect(Collectors.toMap(
                        it -> it.id().sessionId(),
                        it -> new LoopTopics.Name(
                                it.title(), it.slot().startsAt().toLocalDate())));
    }

    @EventListener
    void on(ReflectionEvent.Shared event) {
        bringing.note(
                new LoopTopic(kind(), event.session().sessionId()),
                event.reflection().reflectionId(),
                sessions.details(event.session()).network(),
                event.writer());
    }

    @EventListener
    void on(ReflectionEvent.Withdrawn event) {
        bringing.forget(event.reflection().reflectionId());
    }
}
