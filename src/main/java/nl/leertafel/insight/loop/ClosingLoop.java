package nl.leertafel.insight.loop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling people what became of what they brought in, or that nothing did and why. */
@Service
@Transactional
public class ClosingLoop {

    private static final int MOST_TO_TELL = 100;

    private final Contributions contributions;
    private final LoopAnswers answers;
    private final LoopSettings settings;
    private final LoopTopics topics;
    private final LoopLetters letters;
    private final PersonRegister people;
    private final Permissions permissions;
    private final Clock clock;

    ClosingLoop(
            Contributions contributions,
            LoopAnswers answers,
            LoopSettings settings,
            LoopTopics topics,
            LoopLetters letters,
            PersonRegister people,
            Permissions permissions,
            Clock clock) {
        this.contributions = contributions;
        this.answers = answers;
        this.settings = settings;
        this.topics = topics;
        this.letters = letters;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of what waits for an answer, soonest first; for coordinators. */
    @Transactional(readOnly = true)
    public List<AwaitedAnswer> awaited(NetworkId network, Pageable page) {
        permissions.requireCoordinator(network);
        var waiting = contributions.waiting(network, page);
        var names =
                topics.names(waiting.stream().map(Contributions.Waiting::topic).toList());
        return waiting.stream()
                .map(it -> {
                    var name = Objects.requireNonNull(names.get(it.topic()));
                    return new AwaitedAnswer(
                            it.topic(),
                            name.title(),
                            name.day(),
                            it.people(),
                            it.answerBy(),
                            it.answerBy().isBefore(today()));
                })
                .toList();
    }

    /** How many topics are to be answered within so many days, or should have been; for coordinators. */
    @Transactional(readOnly = true)
    public int countAwaited(NetworkId network, int days) {
        permissions.requireCoordinator(network);
        return contributions.countWaiting(network, today().plusDays(days));
    }

    /**
     * Says what became of it, to everybody who waits for an answer on this topic; for coordinators.
     *
     * @throws NotFound when nobody does
     * @throws Refusal when somebody else answers at the same moment
     */
    public void answer(NetworkId network, LoopTopic topic, LoopAnswerForm form) {
        var me = permissions.requireCoordinator(network);
        var open = contributions.open(network, topic.kind(), topic.about());
        if (open.isEmpty()) {
            throw new NotFound("nobody waits for " + topic.about());
        }
        var now = clock.instant();
        var answer = answers.save(new LoopAnswer(network, form, me, now)).id();
        var title = title(topics.names(List.of(topic)), topic);
        try {
            open.forEach(
                    it -> contributions.saveAndFlush(it.answer(answer, letters.tell(it, topic, title, form), now)));
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw Refusal.because("insight.loop.answeredMeanwhile");
        }
    }

    /** Whom no mail reaches, and what to tell them; for coordinators. */
    @Transactional(readOnly = true)
    public List<PersonToTell> toTell(NetworkId network) {
        permissions.requireCoordinator(network);
        var untold = contributions.untold(network, Limit.of(MOST_TO_TELL));
        var names =
                topics.names(untold.stream().map(Contributions.Untold::topic).toList());
        var contacts = people.contacts(
                untold.stream().map(Contributions.Untold::person).toList());
        return untold.stream()
                .map(it -> {
                    var contact = Optional.ofNullable(contacts.get(it.person()));
                    return new PersonToTell(
                            it.id(),
                            contact.map(PersonContact::name).orElse(""),
                            contact.map(PersonContact::phone).orElse(null),
                            it.how() == ToldBy.LETTER,
                            title(names, it.topic()),
                            it.words());
                })
                .toList();
    }

    /** Somebody was called, or a letter is on its way; for coordinators. */
    public void told(ContributionId id) {
        var contribution = contributions
                .findById(id)
                .filter(it -> permissions.isCoordinator(it.network()))
                .orElseThrow(() -> new NotFound("contribution " + id.contributionId()));
        contributions.save(contribution.tell(clock.instant()));
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
        return settings.findById(network).map(LoopSetting::answerDays).orElse(LoopSetting.USUAL_DAYS);
    }

    /** The network answers within so many days what is brought in from now on; for coordinators. */
    public void promise(NetworkId network, int days) {
        permissions.requireCoordinator(network);
        settings.save(settings.findById(network)
                .orElseGet(() -> new LoopSetting(network))
                .promise(days));
    }

    private static String title(Map<LoopTopic, LoopTopics.Name> names, LoopTopic topic) {
        return Objects.requireNonNull(names.get(topic)).title();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
