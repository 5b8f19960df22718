package nl.leertafel.assignment.brief;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody asked of students or took. The question stays with its network; nobody knows any more who asked. */
@Service
@Transactional
class BriefPersonalData implements PersonalData {

    private final Briefs briefs;
    private final Clock clock;

    BriefPersonalData(Briefs briefs, Clock clock) {
        this.briefs = briefs;
        this.clock = clock;
    }

    @Override
    public List<String> tables() {
        return List.of("brief");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "brief",
                briefs.of(person.personId()).stream()
                        .map(it -> it.exported(person))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        briefs.of(person.personId()).forEach(it -> briefs.saveAndFlush(it.forget(person, clock.instant())));
    }
}
