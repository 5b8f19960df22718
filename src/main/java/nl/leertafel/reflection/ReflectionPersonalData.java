package nl.leertafel.reflection;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What someone wrote, and when they were asked to. */
@Service
@Transactional
class ReflectionPersonalData implements PersonalData {

    private final Reflections reflections;
    private final ReflectionRequests requests;

    ReflectionPersonalData(Reflections reflections, ReflectionRequests requests) {
        this.reflections = reflections;
        this.requests = requests;
    }

    @Override
    public List<String> tables() {
        return List.of("reflection", "reflection_answer", "reflection_request");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "reflection",
                reflections.ofPerson(person).stream().map(Reflection::exported).toList(),
                "reflection_request",
                requests.exported(person));
    }

    @Override
    public void erase(PersonId person) {
        reflections.deleteOf(person);
        requests.forget(person);
    }
}
