package nl.leertafel.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody said under their own name, and what they were typing. What was said stays; nobody knows who said it. */
@Service
@Transactional
class MinutesPersonalData implements PersonalData {

    private final Outcomes outcomes;
    private final OutcomeDrafts drafts;
    private final Clock clock;

    MinutesPersonalData(Outcomes outcomes, OutcomeDrafts drafts, Clock clock) {
        this.outcomes = outcomes;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public List<String> tables() {
        return List.of("outcome", "outcome_draft");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "outcome",
                outcomes.saidBy(person).stream()
                        .map(it -> Map.<String, Object>of(
                                "kind", it.kind(), "text", it.text(), "writtenAt", it.writtenAt()))
                        .toList(),
                "outcome_draft",
                drafts.exported(person));
    }

    @Override
    public void erase(PersonId person) {
        outcomes.saidBy(person).forEach(it -> outcomes.save(it.unname(clock.instant())));
        drafts.forget(person);
    }
}
