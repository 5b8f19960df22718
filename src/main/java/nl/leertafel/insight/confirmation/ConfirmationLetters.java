package nl.leertafel.insight.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks by mail whether an insight is so. The link is this person's, for this one insight. */
@Component
class ConfirmationLetters {

    private static final Duration LINK_LASTS = Duration.ofDays(30);
    private static final Duration NEWS_LASTS = Duration.ofDays(7);

    private final NetworkPost post;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final MessageSource texts;
    private final Clock clock;

    ConfirmationLetters(NetworkPost post, LinkTokens tokens, BaseUrl baseUrl, MessageSource texts, Clock clock) {
        this.post = post;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.clock = clock;
    }

    /** False when no mail reaches this person. */
    boolean ask(ConfirmationId asked, InsightDetails insight, PersonId person) {
        var now = clock.instant();
        var token = tokens.issue(LinkPurpose.CONFIRMATION, asked.insightConfirmationId(), now.plus(LINK_LASTS));
        return post.send(new NetworkLetter(
                insight.network(),
                person,
                MailKind.INSIGHT,
                "insight/" + asked.insightConfirmationId(),
                now.plus(NEWS_LASTS),
                locale -> text(insight, baseUrl.of("/bevestiging/" + token), locale)));
    }

    private Text text(InsightDetails insight, String link, Locale locale) {
        return new Text(
                say("insight.confirm.mail.subject", locale),
                say("insight.confirm.mail.lead." + insight.state(), locale),
                insight.text().claim(),
                List.of(new Line(say("insight.question", locale), insight.questionWording())),
                say("insight.confirm.mail.body", locale, LINK_LASTS.toDays()),
                new Button(say("insight.confirm.mail.button", locale), link));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
