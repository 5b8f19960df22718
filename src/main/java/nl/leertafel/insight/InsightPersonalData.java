package nl.leertafel.insight;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The insights somebody worked on. What was learned stays; nobody knows any more who wrote it down. */
@Service
@Transactional
class InsightPersonalData implements PersonalData {

    private final Insights insights;

    InsightPersonalData(Insights insights) {
        this.insights = insights;
    }

    @Override
    public List<String> tables() {
        return List.of("insight", "insight_step", "insight_wording");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var worked = insights.workedOnBy(person);
        return Map.of(
                "insight",
                worked.stream().map(it -> it.exported(person)).toList(),
                "insight_step",
                worked.stream().flatMap(it -> it.stepsOf(person)).toList(),
                "insight_wording",
                worked.stream().flatMap(it -> it.wordingsOf(person)).toList());
    }

    @Override
    public void erase(PersonId person) {
        insights.workedOnBy(person).forEach(it -> insights.saveAndFlush(it.forget(person)));
    }
}
