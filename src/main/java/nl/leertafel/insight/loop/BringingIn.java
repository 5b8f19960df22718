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
            contributions.save(new Contribution(topic, thing, network, person, clock.instant(), answerBy(network)));
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

    private LocalDate answerBy(NetworkId network) {
        var days = settings.findById(network).map(LoopSetting::answerDays).orElse(LoopSetting.USUAL_DAYS);
        return LocalDate.now(clock).plusDays(days);
    }
}
