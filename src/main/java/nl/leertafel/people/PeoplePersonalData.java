package nl.leertafel.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's own row and the words it is found by; erased, the row stays without anything that leads to someone. */
@Service
@Transactional
class PeoplePersonalData implements PersonalData {

    private final Persons persons;

    PeoplePersonalData(Persons persons) {
        this.persons = persons;
    }

    @Override
    public List<String> tables() {
        return List.of("person", "person_word");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "person",
                persons.findById(person)
                        .map(it -> List.of(fields(it.details())))
                        .orElse(List.of()));
    }

    @Override
    public void erase(PersonId person) {
        persons.findById(person).ifPresent(it -> persons.save(it.erase()));
    }

    private static Map<String, Object> fields(PersonDetails details) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", details.name());
        fields.put("email", details.email() == null ? "" : details.email().value());
        fields.put("phone", details.phone() == null ? "" : details.phone());
        fields.put("language", details.language().code());
        fields.put("channel", details.channel().name());
        fields.put("administrator", details.administrator());
        return fields;
    }
}
