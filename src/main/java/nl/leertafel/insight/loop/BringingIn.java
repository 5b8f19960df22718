package nl.leertafel.insight.loop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Notes what people bring in, once each, and forgets what they take back. */
@Component
class BringingIn {

    private final Contributions contributions;
    private final LoopSettings settings;
    private final Clock clock;

    BringingIn(Contributions contributions, LoopSettings settings, Clock clock) {
        this.contributions = contributions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param thing what was brought in; noted once for each person */
    void note(LoopTopic topic, UUID thing, NetworkId network, PersonId person) {
        if (!contributions.whoBroughtIn(thing).contains(person)) {
            contributions.save(contribution(topic, thing, network, person));
        }
    }

    /** What is brought in after the answer was given has that answer. */
    void noteAnswered(LoopAnswer given, UUID thing, PersonId person) {
        if (!contributions.whoBroughtIn(thing).contains(person)) {
            contributions.save(
                    contribution(given.topic(), thing, given.network(), person).answer(given.id(), clock.instant()));
        }
    }

    void forget(UUID thing) {
        contributions.deleteOf(thing);
    }

    /** These people alone brought it in. */
    void forgetOthers(UUID thing, Collection<PersonId> than) {
        contributions.whoBroughtIn(thing).stream()
                .filter(it -> !than.contains(it))
                .forEach(it -> contributions.deleteOf(thing, it));
    }

    private Contribution contribution(LoopTopic topic, UUID thing, NetworkId network, PersonId person) {
        return new Contribution(topic, thing, network, person, clock.instant(), answerBy(network));
    }

    private LocalDate answerBy(NetworkId network) {
        return settings.of(network).answerBy(LocalDate.now(clock));
    }
}
