package nl.leertafel.access;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.TimeOrdered;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.OutgoingMail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The mail that answers a request to sign in. An address we do not know gets one too, without a link: it helps who
 * typed another address than the network knows, and an onlooker cannot tell the two apart.
 */
@Component
class SignInMail {

    private static final Duration SIGN_OUT_LINK_LIFETIME = Duration.ofDays(7);

    private final Outbox outbox;
    private final LinkTokens links;
    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final BaseUrl baseUrl;
    private final Clock clock;
    private final EmailAddress sender;
    private final boolean onConsole;

    SignInMail(
            Outbox outbox,
            LinkTokens links,
            ITemplateEngine templates,
            MessageSource texts,
            BaseUrl baseUrl,
            Clock clock,
            @Value("${leertafel.mailbox}") String sender,
            @Value("${spring.mail.host:}") String smtpHost) {
        this.outbox = outbox;
        this.links = links;
        this.templates = templates;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.sender = new EmailAddress(sender);
        this.onConsole = smtpHost.isBlank();
    }

    void send(EmailAddress to, Optional<Account> account, String token, String code, Language asked) {
        var known = account.isPresent();
        var language = account.map(Account::language).orElse(asked);
        var subject = account.map(it -> it.person().personId()).orElseGet(TimeOrdered::uuid);
        var words = words(account, token, code, signOutToken(subject), "?lang=" + language.code());
        var page = new Context(language.locale(), words);
        var template = known ? "access/sign-in-mail" : "access/unknown-address-mail";
        outbox.enqueueAsked(new OutgoingMail(
                "sign-in:" + UUID.randomUUID(),
                new OutgoingMail.Mailbox(text("access.mail.sender", language.locale()), sender),
                new OutgoingMail.Mailbox(account.map(Account::name).orElse(to.value()), to),
                language,
                text(known ? "access.mail.subject" : "access.mail.unknown.subject", language.locale()),
                templates.process(template + ".txt", page),
                templates.process(template, page),
                null,
                clock.instant().plus(SignInLinks.LIFETIME),
                account.map(Account::person).orElse(null),
                null));
        if (known && onConsole) {
            System.out.println(text("access.console.link", language.locale()) + " " + words.get("link"));
        }
    }

    // an unknown address makes the same row, which opens nothing: both take equally long
    private String signOutToken(UUID subject) {
        return links.issue(
                LinkPurpose.SIGN_OUT_EVERYWHERE, subject, clock.instant().plus(SIGN_OUT_LINK_LIFETIME));
    }

    private Map<String, Object> words(
            Optional<Account> account, String token, String code, String signOutToken, String spoken) {
        var words = new HashMap<String, Object>();
        account.ifPresent(it -> words.put("name", it.name()));
        words.put("link", baseUrl.of("/inloggen/link/" + token + spoken));
        words.put("code", code.substring(0, 4) + "-" + code.substring(4));
        words.put("minutes", SignInLinks.LIFETIME.toMinutes());
        words.put("signOutLink", baseUrl.of("/inloggen/overal-uit/" + signOutToken + spoken));
        words.put("home", baseUrl.of("/"));
        return words;
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
