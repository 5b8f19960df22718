package nl.leertafel.insight.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.SharedConversation;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an insight comes from, as far as the signed-in person may see that: who may not read a source itself does not
 * read it here either. Reading a reflection is noted for its writer, so the transaction must be able to write.
 */
@Service
@Transactional
public class SourceReading {

    private final Sources sources;
    private final InsightReading reading;
    private final OutcomeReading outcomes;
    private final ReflectionDirectory reflections;
    private final ConversationDirectory conversations;
    private final SessionAgenda sessions;
    private final Permissions permissions;

    SourceReading(
            Sources sources,
            InsightReading reading,
            OutcomeReading outcomes,
            ReflectionDirectory reflections,
            ConversationDirectory conversations,
            SessionAgenda sessions,
            Permissions permissions) {
        this.sources = sources;
        this.reading = reading;
        this.outcomes = outcomes;
        this.reflections = reflections;
        this.conversations = conversations;
        this.sessions = sessions;
        this.permissions = permissions;
    }

    /** For who may read the insight. */
    public List<SourceDetails> of(InsightId id) {
        var insight = reading.details(id);
        var found = sources.of(id);
        var seen = seen(found, insight);
        var lines = outcomes.of(found.stream()
                .filter(it -> it.outcome() != null)
                .map(Source::session)
                .filter(Objects::nonNull)
                .toList());
        var works = sources.works(id).stream().collect(Collectors.toMap(Sources.Work::source, Function.identity()));
        var me = permissions.requireSignedIn();
        return found.stream()
                .map(it -> details(it, me, seen, lines, Optional.ofNullable(works.get(it.id()))))
                .toList();
    }

    private Map<SessionId, SessionSummary> seen(List<Source> found, InsightDetails insight) {
        return sessions
                .among(found.stream()
                        .map(Source::session)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .filter(it -> it.network().equals(insight.network()))
                .collect(Collectors.toMap(SessionSummary::id, Function.identity()));
    }

    private SourceDetails details(
            Source source,
            PersonId me,
            Map<SessionId, SessionSummary> seen,
            Map<SessionId, List<OutcomeLine>> lines,
            Optional<Sources.Work> work) {
        var stands = source.standing() == SourceStanding.STANDS;
        var session = stands && source.session() != null ? seen.get(source.session()) : null;
        var words = switch (source.kind()) {
            case OUTCOME -> line(source, lines);
            case REFLECTION -> stands ? quote(source) : Optional.<String>empty();
            case STUDENT_WORK -> Optional.<String>empty();
            case CONVERSATION -> stands ? story(source) : Optional.<String>empty();
        };
        return new SourceDetails(
                source.id(),
                source.kind(),
                source.standing(),
                session == null ? null : session.id(),
                session == null ? null : session.title(),
                words.orElse(null),
                work.map(Sources.Work::assignment).orElse(null),
                work.map(Sources.Work::title).orElse(null),
                work.filter(it -> it.lecturer().equals(me)).isPresent() ? source.handIn() : null,
                me.equals(source.writer()));
    }

    private static Optional<String> line(Source source, Map<SessionId, List<OutcomeLine>> lines) {
        return source.session() == null
                ? Optional.empty()
                : lines.getOrDefault(source.session(), List.of()).stream()
                        .filter(it -> it.id().equals(source.outcome()))
                        .map(OutcomeLine::text)
                        .findFirst();
    }

    /** Whoever reads the insight is of the network, which may read it. */
    private Optional<String> story(Source source) {
        return Optional.ofNullable(source.conversation())
                .flatMap(conversations::find)
                .filter(it -> it.uses().contains(ConsentUse.NETWORK))
                .map(SharedConversation::story);
    }

    private Optional<String> quote(Source source) {
        return Optional.ofNullable(source.reflection())
                .flatMap(reflections::find)
                .map(it -> source.quote());
    }
}
