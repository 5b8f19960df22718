package nl.leertafel.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.TimeOrdered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An append-only record of who did what: ids and verbs, never the content of a field. */
@Service
@Transactional
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records that the signed-in person (or nobody) did this, in the transaction of the caller. */
    public void record(AuditVerb verb, String objectType, @Nullable UUID object, @Nullable NetworkId network) {
        recordFor(SignedIn.current().orElse(null), verb, objectType, object, network);
    }

    /** Records what a person did at a moment when nobody was signed in yet, or any longer. */
    void recordFor(
            @Nullable PersonId person,
            AuditVerb verb,
            String objectType,
            @Nullable UUID object,
            @Nullable NetworkId network) {
        database.sql("""
                insert into audit_event
                  (audit_event_id, happened_at, person_id, verb, object_type, object_id, network_id)
                values (:id, :now, :person, :verb, :objectType, :object, :network)
                """)
                .param("id", TimeOrdered.uuid())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person == null ? null : person.personId())
                .param("verb", verb.name())
                .param("objectType", objectType)
                .param("object", object)
                .param("network", network == null ? null : network.networkId())
                .update();
    }
}
