package nl.leertafel.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.SignedTokens;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stopping one kind of mail by the link in such a mail, which is the right to that and to nothing else (RFC 8058). It
 * works as long as the mail is kept; looking changes nothing.
 */
@Service
@Transactional
public class MailStop {

    private final MailChoices choices;
    private final SignedTokens tokens;
    private final BaseUrl baseUrl;

    MailStop(MailChoices choices, SignedTokens tokens, BaseUrl baseUrl) {
        this.choices = choices;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
    }

    /** The absolute address at which this person stops this kind of mail, for a mail to them and nobody else. */
    public String link(MailKind kind, PersonId person) {
        return baseUrl.of("/afmelden/" + name(kind) + "/" + tokens.sign(purpose(kind), person.personId()));
    }

    /**
     * Whether this kind of mail comes.
     *
     * @throws NotFound when the link opens nothing
     */
    @Transactional(readOnly = true)
    public boolean comes(String kindName, String token) {
        return choices.wanted(person(kindName, token)).contains(kind(kindName));
    }

    /** From now on it does not come any more; asked twice, it stops once. */
    public void stop(String kindName, String token) {
        choices.set(person(kindName, token), kind(kindName), false);
    }

    /** It comes after all. */
    public void resume(String kindName, String token) {
        choices.set(person(kindName, token), kind(kindName), true);
    }

    /** The kind of mail an address is about. */
    public MailKind kind(String name) {
        return Arrays.stream(MailKind.values())
                .filter(it -> name(it).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of mail"));
    }

    private PersonId person(String kindName, String token) {
        UUID person = tokens.open(purpose(kind(kindName)), token).orElseThrow(() -> new NotFound("link to stop mail"));
        return new PersonId(person);
    }

    private static String purpose(MailKind kind) {
        return "stop-mail/" + kind;
    }

    private static String name(MailKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
