package nl.leertafel.insight.loop;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Gives an answer to everybody who hears it: by mail, else by telephone or letter, else when they sign in. */
@Component
class GivingAnswers {

    private final LoopAnswers answers;
    private final Contributions contributions;
    private final LoopTopics topics;
    private final LoopLetters letters;
    private final Tellings tellings;
    private final Clock clock;

    GivingAnswers(
            LoopAnswers answers,
            Contributions contributions,
            LoopTopics topics,
            LoopLetters letters,
            Tellings tellings,
            Clock clock) {
        this.answers = answers;
        this.contributions = contributions;
        this.topics = topics;
        this.letters = letters;
        this.tellings = tellings;
        this.clock = clock;
    }

    Optional<LoopAnswer> given(SessionId session) {
        return answers.of(session);
    }

    /** @throws Refusal when somebody else answers at the same moment */
    void give(LoopAnswer answer) {
        var topic = answer.topic();
        var open = contributions.open(answer.network(), topic.kind(), topic.about());
        try {
            answers.saveAndFlush(answer);
            open.forEach(it -> contributions.saveAndFlush(it.answer(answer.id(), clock.instant())));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException atTheSameMoment) {
            throw Refusal.because("insight.loop.answeredMeanwhile");
        }
        var whoHear = topics.hear(topic, open.stream().map(Contribution::person).collect(Collectors.toSet()));
        var known = topics.known(topic, whoHear);
        var name = topics.name(topic);
        whoHear.forEach(person -> {
            var how = letters.tell(answer, person, name);
            if (known.contains(person) && (how == ToldBy.CALL || how == ToldBy.LETTER)) {
                tellings.add(answer, person, how == ToldBy.LETTER);
            }
        });
    }
}
