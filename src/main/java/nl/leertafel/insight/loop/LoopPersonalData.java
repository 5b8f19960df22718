package nl.leertafel.insight.loop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That somebody brought something in, and which answers they wrote; the answers stay, with nobody's name. */
@Service
@Transactional
class LoopPersonalData implements PersonalData {

    private final Contributions contributions;
    private final LoopAnswers answers;
    private final Tellings tellings;

    LoopPersonalData(Contributions contributions, LoopAnswers answers, Tellings tellings) {
        this.contributions = contributions;
        this.answers = answers;
        this.tellings = tellings;
    }

    @Override
    public List<String> tables() {
        return List.of("contribution", "loop_answer", "loop_telling");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "contribution",
                contributions.of(person, Pageable.unpaged()).stream()
                        .map(LoopPersonalData::fields)
                        .toList(),
                "loop_answer",
                answers.by(person).stream().map(LoopAnswer::exported).toList(),
                "loop_telling",
                tellings.exported(person));
    }

    @Override
    public void erase(PersonId person) {
        contributions.deleteOf(person);
        tellings.forget(person);
        answers.by(person).forEach(it -> answers.save(it.forgetWriter()));
    }

    private static Map<String, Object> fields(Contributions.Own own) {
        var fields = new HashMap<String, Object>();
        fields.put("kind", own.kind().name());
        fields.put("contributedAt", own.contributedAt().toString());
        fields.put("answerBy", own.answerBy().toString());
        fields.put("words", Objects.requireNonNullElse(own.words(), ""));
        return fields;
    }
}
