package nl.leertafel.insight.source;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody's own words stand under an insight, or they were asked for them. The words go with the person. */
@Service
@Transactional
class SourcePersonalData implements PersonalData {

    private final Sources sources;
    private final Clock clock;

    SourcePersonalData(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public List<String> tables() {
        return List.of("insight_source");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "insight_source",
                sources.writtenBy(person).stream()
                        .map(SourcePersonalData::exported)
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        sources.writtenBy(person).forEach(it -> sources.saveAndFlush(it.withdraw(clock.instant())));
    }

    private static Map<String, Object> exported(Source source) {
        var exported = new HashMap<String, Object>();
        exported.put("insight", source.insight().insightId());
        exported.put("standing", source.standing());
        exported.put("addedAt", source.addedAt());
        if (source.quote() != null) {
            exported.put("quote", source.quote());
        }
        return exported;
    }
}
