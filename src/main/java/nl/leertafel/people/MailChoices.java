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

/**
 * Which mail a person wants. Who never chose gets all of it, except what comes only to who asked for it. Only the person
 * themselves chooses: signed in here, or by the link in a mail, see {@link MailStop}.
 */
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
        for (var kind : MailKind.values()) {
            set(me, kind, wanted.contains(kind));
        }
    }

    /** What this person gets. No permission is checked here. */
    @Transactional(readOnly = true)
    public Set<MailKind> wanted(PersonId person) {
        var wanted = EnumSet.allOf(MailKind.class);
        wanted.removeIf(MailKind::isOnlyForWhoAsked);
        wanted.removeAll(kinds("mail_refusal", person));
        wanted.addAll(kinds("mail_wish", person));
        return wanted;
    }

    /** Those of these people who do not want this kind of mail. No permission is checked here. */
    @Transactional(readOnly = true)
    public Set<PersonId> without(MailKind kind, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        if (kind.isOnlyForWhoAsked()) {
            var without = new HashSet<>(people);
            without.removeAll(among("mail_wish", kind, people));
            return without;
        }
        return among("mail_refusal", kind, people);
    }

    /** Everyone who asked for this kind of mail. No permission is checked here. */
    @Transactional(readOnly = true)
    public List<PersonId> whoAskedFor(MailKind kind) {
        return database.sql("select person_id from mail_wish where kind = ? order by person_id")
                .params(kind.name())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** This kind of mail comes to this person from now on, or no longer. The caller knows that they say so themselves. */
    void set(PersonId person, MailKind kind, boolean comes) {
        var table = kind.isOnlyForWhoAsked() ? "mail_wish" : "mail_refusal";
        database.sql("delete from " + table + " where person_id = ? and kind = ?")
                .params(person.personId(), kind.name())
                .update();
        if (comes == kind.isOnlyForWhoAsked()) {
            database.sql("insert into " + table + " (person_id, kind) values (?, ?)")
                    .params(person.personId(), kind.name())
                    .update();
        }
    }

    @Override
    public List<String> tables() {
        return List.of("mail_refusal", "mail_wish");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of("mail_refusal", fields("mail_refusal", person), "mail_wish", fields("mail_wish", person));
    }

    @Override
    public void erase(PersonId person) {
        for (var table : tables()) {
            database.sql("delete from " + table + " where person_id = ?")
                    .params(person.personId())
                    .update();
        }
    }

    private List<Map<String, Object>> fields(String table, PersonId person) {
        return kinds(table, person).stream()
                .map(kind -> Map.<String, Object>of("kind", kind.name()))
                .toList();
    }

    private Set<PersonId> among(String table, MailKind kind, Collection<PersonId> people) {
        var found = database.sql("select person_id from " + table + " where kind = :kind and person_id in (:people)")
                .param("kind", kind.name())
                .param("people", people.stream().map(PersonId::personId).toList())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        return new HashSet<>(found);
    }

    private List<MailKind> kinds(String table, PersonId person) {
        return database.sql("select kind from " + table + " where person_id = ?")
                .params(person.personId())
                .query((row, number) -> MailKind.valueOf(row.getString(1)))
                .list();
    }
}
