package nl.leertafel.insight.source;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Asks a writer by mail whether their words may stand under an insight, and says when it is worded otherwise; who gets no
 * mail finds the question on the start page.
 */
@Component
class ConsentLetters {

    private static final Duration LINK_LASTS = Duration.ofDays(60);
    private static final Duration NEWS_LASTS = Duration.ofDays(7);

    private final NetworkPost post;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final MessageSource texts;
    private final Clock clock;

    ConsentLetters(NetworkPost post, LinkTokens tokens, BaseUrl baseUrl, MessageSource texts, Clock clock) {
        this.post = post;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.clock = clock;
    }

    void ask(Source source, InsightDetails insight) {
        send(source, insight, "mail");
    }

    /** It says something else than when they said yes. */
    void reworded(Source source, InsightDetails insight) {
        send(source, insight, "reworded");
    }

    private void send(Source source, InsightDetails insight, String occasion) {
        var now = clock.instant();
        var subject = source.id().insightSourceId();
        var link = baseUrl.of("/woorden/" + tokens.issue(LinkPurpose.CONSENT, subject, now.plus(LINK_LASTS)));
        post.send(new NetworkLetter(
                insight.network(),
                Objects.requireNonNull(source.writer()),
                MailKind.INSIGHT,
                "insight/source/" + subject,
                now.plus(NEWS_LASTS),
                locale -> text(insight, "insight.consent." + occasion, link, locale)));
    }

    // without the words themselves: they stand on the page, as long as they may
    private Text text(InsightDetails insight, String key, String link, Locale locale) {
        return new Text(
                say(key + ".subject", locale),
                say(key + ".lead", locale),
                insight.text().claim(),
                List.of(new Line(say("insight.question", locale), insight.questionWording())),
                say(key + ".body", locale),
                new Button(say("insight.consent.mail.button", locale), link));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
