package nl.leertafel.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a person signed in and out and what they did, and the links that were sent for that. */
@Service
@Transactional
class AccessPersonalData implements PersonalData {

    private static final Map<String, String> EXPORTED = Map.of(
            "audit_event",
                    "select happened_at, verb, object_type, object_id, network_id from audit_event where person_id = ?",
            "sign_in_token", "select created_at, expires_at, used_at from sign_in_token where person_id = ?",
            "link_token", "select purpose, expires_at from link_token where subject = ?",
            "sign_out", "select signed_out_at from sign_out where person_id = ?");

    private static final List<String> ERASED = List.of(
            "delete from sign_in_token where person_id = ?",
            "delete from link_token where subject = ?",
            "delete from sign_out where person_id = ?",
            "update audit_event set person_id = null where person_id = ?",
            "update audit_event set object_id = null where object_id = ?");

    private final JdbcClient database;

    AccessPersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return EXPORTED.keySet().stream().sorted().toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return EXPORTED.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> rows(it.getValue(), person)));
    }

    @Override
    public void erase(PersonId person) {
        ERASED.forEach(
                statement -> database.sql(statement).param(person.personId()).update());
    }

    @SuppressWarnings("NullAway") // an empty column is an empty value in the export
    private List<Map<String, Object>> rows(String select, PersonId person) {
        return database.sql(select).param(person.personId()).query().listOfRows();
    }
}
