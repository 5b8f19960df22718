package nl.leertafel.insight.loop;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.reflection.ReflectionEvent;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people share of what they took away from a session. Every session that was held is answered once, to everybody who
 * was there, whether or not anybody shared anything: so nothing that a coordinator sees tells who did, or how many.
 */
@Component
class BroughtInReflections implements BroughtIn {

    private final BringingIn bringing;
    private final LoopAnswers answers;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;

    BroughtInReflections(
            BringingIn bringing,
            LoopAnswers answers,
            SessionDirectory sessions,
            ParticipationDirectory participations) {
        this.bringing = bringing;
        this.answers = answers;
        this.sessions = sessions;
        this.participations = participations;
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

    @Override
    public Set<PersonId> hear(UUID topic, Set<PersonId> whoWait) {
        return participations.of(new SessionId(topic)).stream()
                .filter(it -> it.status() == ParticipationStatus.ACCEPTED && !it.stayedAway())
                .map(ParticipationDetails::person)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> known(UUID topic, Set<PersonId> whoHear) {
        return whoHear;
    }

    @EventListener
    void on(ReflectionEvent.Shared event) {
        var reflection = event.reflection().reflectionId();
        answers.of(event.session())
                .ifPresentOrElse(
                        given -> bringing.noteAnswered(given, reflection, event.writer()),
                        () -> bringing.note(
                                new LoopTopic(kind(), event.session().sessionId()),
                                reflection,
                                sessions.details(event.session()).network(),
                                event.writer()));
    }

    @EventListener
    void on(ReflectionEvent.Withdrawn event) {
        bringing.forget(event.reflection().reflectionId());
    }
}
