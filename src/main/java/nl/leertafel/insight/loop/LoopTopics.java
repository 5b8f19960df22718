package nl.leertafel.insight.loop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What topics of all kinds are called, and who hears of them. */
@Component
class LoopTopics {

    private final Map<ContributionKind, BroughtIn> kinds = new EnumMap<>(ContributionKind.class);

    LoopTopics(List<BroughtIn> kinds) {
        kinds.forEach(it -> this.kinds.put(it.kind(), it));
    }

    /** @param day when the session was */
    record Name(String title, @Nullable LocalDate day) {

        private static final Name NONE = new Name("", null);
    }

    /** What these are called; nothing is absent. */
    Map<LoopTopic, Name> names(Collection<LoopTopic> topics) {
        var names = new HashMap<LoopTopic, Name>();
        topics.forEach(topic -> names.put(topic, Name.NONE));
        topics.stream()
                .collect(Collectors.groupingBy(
                        LoopTopic::kind, Collectors.mapping(LoopTopic::about, Collectors.toSet())))
                .forEach((kind, about) ->
                        kind(kind).names(about).forEach((it, name) -> names.put(new LoopTopic(kind, it), name)));
        return names;
    }

    /** What this one is called; empty when it is gone. */
    Name name(LoopTopic topic) {
        return Objects.requireNonNull(names(List.of(topic)).get(topic));
    }

    /** See {@link BroughtIn#hear}. */
    Set<PersonId> hear(LoopTopic topic, Set<PersonId> whoWait) {
        return kind(topic.kind()).hear(topic.about(), whoWait);
    }

    /** See {@link BroughtIn#known}. */
    Set<PersonId> known(LoopTopic topic, Set<PersonId> whoHear) {
        return kind(topic.kind()).known(topic.about(), whoHear);
    }

    private BroughtIn kind(ContributionKind kind) {
        return Objects.requireNonNull(kinds.get(kind), kind::name);
    }
}
