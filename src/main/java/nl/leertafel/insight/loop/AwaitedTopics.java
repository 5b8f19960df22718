package nl.leertafel.insight.loop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What is to be answered: every session that was held, and whatever else people brought in. */
@Component
class AwaitedTopics {

    /** Sessions of longer ago are not asked about any more. */
    private static final Duration REMEMBERED = Duration.ofDays(730);

    private final Contributions contributions;
    private final LoopAnswers answers;
    private final LoopSettings settings;
    private final Clock clock;

    AwaitedTopics(Contributions contributions, LoopAnswers answers, LoopSettings settings, Clock clock) {
        this.contributions = contributions;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Something to be answered, and by when. */
    record Awaited(LoopTopic topic, LocalDate answerBy) {}

    /** One page, soonest first. */
    List<Awaited> of(NetworkId network, Pageable page) {
        var first = Limit.of(Math.toIntExact(page.getOffset()) + page.getPageSize());
        var setting = settings.of(network);
        return Stream.concat(
                        answers.unanswered(network, clock.instant(), since(), first).stream()
                                .map(it -> new Awaited(topic(it.session()), setting.answerBy(day(it)))),
                        contributions.waiting(network, first).stream()
                                .map(it -> new Awaited(new LoopTopic(it.kind(), it.about()), it.answerBy())))
                .sorted(Comparator.comparing(Awaited::answerBy))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    /** How many are to be answered on this day or before it. */
    int count(NetworkId network, LocalDate last) {
        var before = settings.of(network)
                .heardBy(last)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return answers.countUnanswered(network, clock.instant(), since(), before)
                + contributions.countWaiting(network, last);
    }

    boolean contains(NetworkId network, LoopTopic topic) {
        return topic.kind() == ContributionKind.REFLECTION
                ? answers.isUnanswered(network, clock.instant(), new SessionId(topic.about()))
                : !contributions.open(network, topic.kind(), topic.about()).isEmpty();
    }

    private Instant since() {
        return clock.instant().minus(REMEMBERED);
    }

    private LocalDate day(LoopAnswers.Held held) {
        return LocalDate.ofInstant(held.startedAt(), clock.getZone());
    }

    private static LoopTopic topic(SessionId session) {
        return new LoopTopic(ContributionKind.REFLECTION, session.sessionId());
    }
}
