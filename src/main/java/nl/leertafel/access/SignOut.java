package nl.leertafel.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing out on every device at once, and knowing which sessions that ended. */
@Service
@Transactional
public class SignOut {

    private final JdbcClient database;
    private final Accounts accounts;
    private final LinkTokens links;
    private final SignInLinks signInLinks;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final Clock clock;

    SignOut(
            JdbcClient database,
            Accounts accounts,
            LinkTokens links,
            SignInLinks signInLinks,
            Permissions permissions,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.links = links;
        this.signInLinks = signInLinks;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends every session and every sign-in link of the person who is signed in, this session included. */
    public void everywhere() {
        end(permissions.requireSignedIn());
    }

    /** The same with the link from a sign-in mail, without being signed in; false when the link is too old. */
    public boolean everywhere(String token) {
        var person = links.find(LinkPurpose.SIGN_OUT_EVERYWHERE, token).map(PersonId::new);
        person.flatMap(accounts::findById).map(Account::person).ifPresent(this::end);
        return person.isPresent();
    }

    /** Whether a session that began at this moment may go on: not signed out everywhere since, and still a person. */
    @Transactional(readOnly = true)
    public boolean permits(PersonId person, Instant signedInAt) {
        var ended = database.sql("select signed_out_at from sign_out where person_id = ?")
                .param(person.personId())
                .query(OffsetDateTime.class)
                .optional();
        return ended.map(moment -> signedInAt.isAfter(moment.toInstant())).orElse(true)
                && accounts.findById(person).isPresent();
    }

    /** Notes that this person signed out here. */
    public void happened(PersonId person) {
        audit.recordFor(person, AuditVerb.SIGNED_OUT, "person", person.personId(), null);
    }

    private void end(PersonId person) {
        UUID id = person.personId();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var known = database.sql("update sign_out set signed_out_at = ? where person_id = ?")
                .params(now, id)
                .update();
        if (known == 0) {
            database.sql("insert into sign_out (signed_out_at, person_id) values (?, ?)")
                    .params(now, id)
                    .update();
        }
        signInLinks.forget(person);
        audit.recordFor(person, AuditVerb.SIGNED_OUT_EVERYWHERE, "person", id, null);
    }
}
