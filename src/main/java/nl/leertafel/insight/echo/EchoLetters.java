package nl.leertafel.insight.echo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the question to one person; each answer is a link to its page, where a button tells it. */
@Component
class EchoLetters {

    /** As long as a question can be answered. */
    static final Duration OPEN_FOR = Duration.ofDays(60);

    private static final Duration WORTH_ASKING = Duration.ofDays(7);

    private final NetworkPost post;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final EchoWords words;
    private final MessageSource texts;
    private final Clock clock;

    EchoLetters(
            NetworkPost post, LinkTokens tokens, BaseUrl baseUrl, EchoWords words, MessageSource texts, Clock clock) {
        this.post = post;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    boolean reaches(PersonId person) {
        return !post.reached(MailKind.ECHO, List.of(person)).isEmpty();
    }

    void ask(Echo echo) {
        var now = clock.instant();
        var token = tokens.issue(LinkPurpose.ECHO, echo.id().echoId(), now.plus(OPEN_FOR));
        post.send(new NetworkLetter(
                echo.network(),
                echo.person(),
                MailKind.ECHO,
                "echo/" + echo.id().echoId(),
                now.plus(WORTH_ASKING),
                locale -> text(echo, baseUrl.of("/echo/" + token), locale)));
    }

    private Text text(Echo echo, String page, Locale locale) {
        var kind = echo.subject() instanceof EchoSubject.OfAction ? "action" : "insight";
        return new Text(
                say("insight.echo.mail.subject", locale),
                say("insight.echo.mail." + kind, locale),
                words.about(echo.subject()),
                List.of(),
                say("insight.echo.mail.body", locale),
                null,
                Stream.of(EchoAnswer.values())
                        .map(it -> new Button(say("insight.echoAnswer." + it, locale), page + "?antwoord=" + it))
                        .toList());
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
