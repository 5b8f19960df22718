package nl.leertafel.reflection;

import java.util.List;
import java.util.Map;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What someone wrote, read and answered, and when they were asked to. */
@Service
@Transactional
class ReflectionPersonalData implements PersonalData {

    private final Reflections reflections;
    private final Readings readings;
    private final Openings openings;
    private final BarometerAnswers barometer;
    private final FileStore files;
    private final ReflectionRequests requests;

    ReflectionPersonalData(
            Reflections reflections,
            Readings readings,
            Openings openings,
            BarometerAnswers barometer,
            FileStore files,
            ReflectionRequests requests) {
        this.reflections = reflections;
        this.readings = readings;
        this.openings = openings;
        this.barometer = barometer;
        this.files = files;
        this.requests = requests;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "reflection",
                "reflection_answer",
                "reflection_request",
                "reflection_reading",
                "reflection_opening",
                "barometer_answer");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "reflection",
                reflections.ofPerson(person).stream().map(Reflection::exported).toList(),
                "reflection_reading",
                readings.exported(person),
                "reflection_opening",
                openings.exported(person),
                "barometer_answer",
                barometer.exported(person),
                "reflection_request",
                requests.exported(person));
    }

    @Override
    public void erase(PersonId person) {
        reflections.ofPerson(person).forEach(this::erase);
        reflections.typedBy(person).forEach(it -> reflections.saveAndFlush(it.forgetWhoTyped()));
        readings.forget(person);
        openings.forget(person);
        barometer.forget(person);
        requests.forget(person);
    }

    private void erase(Reflection reflection) {
        reflections.delete(reflection.withdraw());
        reflection.picture().ifPresent(files::release);
    }
}
