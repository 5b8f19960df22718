package nl.leertafel.insight.loop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling people what became of what they brought in, or that nothing did and why. */
@Service
@Transactional
public class ClosingLoop {

    private static final int MOST_TO_TELL = 100;

    private final Contributions contributions;
    private final AwaitedTopics awaited;
    private final LoopTopics topics;
    private final GivingAnswers giving;
    private final Tellings tellings;
    private final LoopSettings settings;
    private final Permissions permissions;
    private final Clock clock;

    ClosingLoop(
            Contributions contributions,
            AwaitedTopics awaited,
            LoopTopics topics,
            GivingAnswers giving,
            Tellings tellings,
            LoopSettings settings,
            Permissions permissions,
            Clock clock) {
        this.contributions = contributions;
        this.awaited = awaited;
        this.topics = topics;
        this.giving = giving;
        this.tellings = tellings;
        this.settings = settings;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of what is to be answered, soonest first; for coordinators. */
    @Transactional(readOnly = true)
    public List<AwaitedAnswer> awaited(NetworkId network, Pageable page) {
        permissions.requireCoordinator(network);
        var found = awaited.of(network, page);
        var names =
                topics.names(found.stream().map(AwaitedTopics.Awaited::topic).toList());
        return found.stream()
                .map(it -> {
                    var name = Objects.requireNonNull(names.get(it.topic()));
                    return new AwaitedAnswer(
                            it.topic(),
                            name.title(),
                            name.day(),
                            it.answerBy(),
                            it.answerBy().isBefore(today()));
                })
                .toList();
    }

    /** How many topics are to be answered within so many days, or should have been; for coordinators. */
    @Transactional(readOnly = true)
    public int countAwaited(NetworkId network, int days) {
        permissions.requireCoordinator(network);
        return awaited.count(network, today().plusDays(days));
    }

    /**
     * Says what became of it, to everybody who hears of this topic; for coordinators.
     *
     * @throws NotFound when there is nothing to answer
     * @throws nl.leertafel.kernel.Refusal when somebody else answers at the same moment
     */
    public void answer(NetworkId network, LoopTopic topic, LoopAnswerForm form) {
        var me = permissions.requireCoordinator(network);
        if (!awaited.contains(network, topic)) {
            throw new NotFound("nothing to answer about " + topic.about());
        }
        giving.give(new LoopAnswer(network, topic, form, me, clock.instant()));
    }

    /** What became of what was said and written at this session, for who was there and for coordinators. */
    @Transactional(readOnly = true)
    public Optional<LoopAnswerForm> of(SessionId session) {
        var me = permissions.requireSignedIn();
        return giving.given(session)
                .filter(it -> permissions.isCoordinator(it.network())
                        || topics.hear(it.topic(), Set.of()).contains(me))
                .map(LoopAnswer::form);
    }

    /** Whom no mail reaches, and what to tell them; for coordinators. */
    @Transactional(readOnly = true)
    public List<PersonToTell> toTell(NetworkId network) {
        permissions.requireCoordinator(network);
        var open = tellings.open(network, MOST_TO_TELL);
        var names = topics.names(open.stream().map(Tellings.Open::topic).toList());
        return open.stream()
                .map(it -> new PersonToTell(
                        it.answer(),
                        it.person(),
                        it.name(),
                        it.phone(),
                        it.letter(),
                        title(names, it.topic()),
                        it.words()))
                .toList();
    }

    /** Somebody was called, or a letter is on its way; for coordinators. */
    public void told(NetworkId network, LoopAnswerId answer, PersonId person) {
        permissions.requireCoordinator(network);
        if (!tellings.told(network, answer, person, clock.instant())) {
            throw new NotFound("nobody to tell of answer " + answer.loopAnswerId());
        }
    }

    /** One page of what the signed-in person brought in, in any network, latest first. */
    @Transactional(readOnly = true)
    public List<OwnContribution> mine(Pageable page) {
        var own = contributions.of(permissions.requireSignedIn(), page);
        var names = topics.names(own.stream().map(Contributions.Own::topic).toList());
        return own.stream()
                .map(it -> new OwnContribution(
                        it.kind(),
                        title(names, it.topic()),
                        it.contributedAt(),
                        it.answerBy(),
                        it.became(),
                        it.words()))
                .toList();
    }

    /** How much was answered within sixty days; for members of the network. */
    @Transactional(readOnly = true)
    public LoopFigure figure(NetworkId network) {
        permissions.requireMember(network);
        var zone = clock.getZone();
        var since = LoopFigure.since(today()).atStartOfDay(zone).toInstant();
        return LoopFigure.of(contributions.spells(network, since), today(), zone);
    }

    /** Within how many days this network answers; for coordinators. */
    @Transactional(readOnly = true)
    public int days(NetworkId network) {
        permissions.requireCoordinator(network);
        return settings.of(network).answerDays();
    }

    /** The network answers within so many days what is brought in from now on; for coordinators. */
    public void promise(NetworkId network, int days) {
        permissions.requireCoordinator(network);
        settings.save(settings.of(network).promise(days, today()));
    }

    private static String title(Map<LoopTopic, LoopTopics.Name> names, LoopTopic topic) {
        return Objects.requireNonNull(names.get(topic)).title();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
