package nl.leertafel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links and codes that sign a person in once, within ten minutes. They belong to the browser that asked: there the
 * link is enough, or the code typed from the mail; elsewhere the e-mail address has to be confirmed. Only hashes are
 * kept, and an unknown address goes through the same motions as a known one.
 */
@Service
@Transactional
public class SignInLinks {

    static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int MAX_TRIES = 5;
    private static final String USABLE = " used_at is null and expires_at > :now";

    private final JdbcClient database;
    private final Accounts accounts;
    private final SignInMail mail;
    private final Clock clock;

    SignInLinks(JdbcClient database, Accounts accounts, SignInMail mail, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    /** How a link stands in the browser that opened it. */
    public enum Standing {
        ASKED_HERE,
        ASKED_ELSEWHERE,
        OVER
    }

    /** Mails a fresh link and code; what this browser asked for before stops working. */
    public void ask(EmailAddress email, String browser, Language language) {
        var account = accounts.findByEmail(email);
        var token = Secrets.token();
        var code = Secrets.code();
        database.sql("update sign_in_token set used_at = :now where browser_hash = :browser and" + USABLE)
                .param("browser", Secrets.hash(browser))
                .param("now", now())
                .update();
        insert(token, code, browser, account.map(Account::person).orElse(null));
        mail.send(email, account, token, code, language);
    }

    @Transactional(readOnly = true)
    public Standing standing(String token, @Nullable String browser) {
        return database.sql("select browser_hash from sign_in_token where token_hash = :token and" + USABLE)
                .param("token", Secrets.hash(token))
                .param("now", now())
                .query(String.class)
                .optional()
                .map(asked -> browser != null && asked.equals(Secrets.hash(browser))
                        ? Standing.ASKED_HERE
                        : Standing.ASKED_ELSEWHERE)
                .orElse(Standing.OVER);
    }

    /** Uses a link in the browser that asked for it. */
    public Optional<PersonId> redeem(String token, String browser) {
        return asked("token_hash = :what and browser_hash = :browser", Secrets.hash(token), Secrets.hash(browser))
                .flatMap(this::use);
    }

    /** Uses a link in another browser, by someone who knows the address it was sent to. */
    public Optional<PersonId> redeemElsewhere(String token, EmailAddress email) {
        var hash = Secrets.hash(token);
        if (!takeTry("token_hash", hash)) {
            return Optional.empty();
        }
        return accounts.findByEmail(email)
                .flatMap(account -> asked("token_hash = :what", hash, "")
                        .filter(it -> it.person().equals(account.person())))
                .flatMap(this::use);
    }

    /** Uses the code from the mail in the browser that asked for it. */
    public Optional<PersonId> redeemCode(String code, String browser) {
        var hash = Secrets.hash(browser);
        if (!takeTry("browser_hash", hash)) {
            return Optional.empty();
        }
        return asked("code_hash = :what and browser_hash = :browser", codeHash(code, browser), hash)
                .flatMap(this::use);
    }

    /** Ends every outstanding link and code of a person, for instance because the e-mail address changed. */
    public void forget(PersonId person) {
        database.sql("update sign_in_token set used_at = :now where person_id = :person and" + USABLE)
                .param("person", person.personId())
                .param("now", now())
                .update();
    }

    int removeExpired() {
        return database.sql("delete from sign_in_token where expires_at <= :now")
                .param("now", now())
                .update();
    }

    private void insert(String token, String code, String browser, @Nullable PersonId person) {
        database.sql("""
                insert into sign_in_token
                  (token_hash, code_hash, browser_hash, person_id, created_at, expires_at, tries)
                values (:token, :code, :browser, :person, :now, :expires, 0)
                """)
                .param("token", Secrets.hash(token))
                .param("code", codeHash(code, browser))
                .param("browser", Secrets.hash(browser))
                .param("person", person == null ? null : person.personId())
                .param("now", now())
                .param("expires", now().plus(LIFETIME))
                .update();
    }

    /** A token that someone we know asked for and nobody has used. */
    private record Asked(String tokenHash, PersonId person) {}

    private Optional<Asked> asked(String which, String what, String browser) {
        return database.sql("select token_hash, person_id from sign_in_token where person_id is not null and " + which
                        + " and" + USABLE)
                .param("what", what)
                .param("browser", browser)
                .param("now", now())
                .query((row, number) ->
                        new Asked(row.getString("token_hash"), new PersonId(row.getObject("person_id", UUID.class))))
                .optional();
    }

    // of many who come with the same token, the one whose update counts is let in
    private Optional<PersonId> use(Asked asked) {
        var used = database.sql("update sign_in_token set used_at = :now where token_hash = :token and" + USABLE)
                .param("token", asked.tokenHash())
                .param("now", now())
                .update();
        if (used != 1) {
            return Optional.empty();
        }
        forget(asked.person());
        return Optional.of(asked.person());
    }

    private boolean takeTry(String column, String hash) {
        return database.sql("update sign_in_token set tries = tries + 1 where " + column + " = :hash and tries < "
                                + MAX_TRIES + " and" + USABLE)
                        .param("hash", hash)
                        .param("now", now())
                        .update()
                > 0;
    }

    // mixed with what only the browser knows: the hash of eight characters alone could be guessed from a dump
    private static String codeHash(String code, String browser) {
        return Secrets.hash(Secrets.typedCode(code) + ' ' + browser);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
