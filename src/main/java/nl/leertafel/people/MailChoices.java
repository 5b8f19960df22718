package nl.leertafel.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mail a person wants. Who never chose gets all of it; only the person themselves chooses. */
@Service
@Transactional
public class MailChoices implements PersonalData {

    private final JdbcClient database;
    private final Permissions permissions;

    MailChoices(JdbcClient database, Permissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    /** What the signed-in person gets. */
    @Transactional(readOnly = true)
    public Set<MailKind> mine() {
        return wanted(permissions.requireSignedIn());
    }

    /** The signed-in person gets these kinds of mail from now on, and no others. */
    public void choose(Set<MailKind> wanted) {
        var me = permissions.requireSignedIn();
        erase(me);
        for (var kind : EnumSet.allOf(MailKind.class)) {
            if (!wanted.contains(kind)) {
                database.sql("insert into mail_refusal (person_id, kind) values (?, ?)")
                        .params(me.personId(), kind.name())
                        .update();
            }
        }
    }

    /** Those of these people who do not want this kind of mail. No permission is checked here. */
    @Transactional(readOnly = true)
    public Set<PersonId> without(MailKind kind, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        var refused = database.sql("select person_id from mail_refusal where kind = :kind and person_id in (:people)")
                .param("kind", kind.name())
                .param("people", people.stream().map(PersonId::personId).toList())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        return new HashSet<>(refused);
    }

    @Override
    public List<String> tables() {
        return List.of("mail_refusal");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "mail_refusal",
                refused(person).stream()
                        .map(kind -> Map.<String, Object>of("kind", kind.name()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        database.sql("delete from mail_refusal where person_id = ?")
                .params(person.personId())
                .update();
    }

    private Set<MailKind> wanted(PersonId person) {
        var wanted = EnumSet.allOf(MailKind.class);
        wanted.removeAll(refused(person));
        return wanted;
    }

    private List<MailKind> refused(PersonId person) {
        return database.sql("select kind from mail_refusal where person_id = ?")
                .params(person.personId())
                .query((row, number) -> MailKind.valueOf(row.getString(1)))
                .list();
    }
}
