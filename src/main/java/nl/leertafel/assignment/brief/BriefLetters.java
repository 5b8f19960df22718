package nl.leertafel.assignment.brief;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells who asked what became of their question from practice. */
@Component
class BriefLetters {

    private static final Duration WORTH_TELLING = Duration.ofDays(14);

    private final NetworkPost post;
    private final MessageSource texts;
    private final SpokenTime time;
    private final BaseUrl baseUrl;
    private final Clock clock;

    BriefLetters(NetworkPost post, MessageSource texts, SpokenTime time, BaseUrl baseUrl, Clock clock) {
        this.post = post;
        this.texts = texts;
        this.time = time;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    void tell(BriefSummary brief, PersonId asker, News news) {
        post.send(new NetworkLetter(
                brief.network(),
                asker,
                MailKind.ASSIGNMENT,
                "brief/" + brief.id().briefId(),
                clock.instant().plus(WORTH_TELLING),
                locale -> text(brief, news, locale)));
    }

    private NetworkLetter.Text text(BriefSummary brief, News news, Locale locale) {
        var lecturer = Objects.requireNonNullElse(brief.takenByName(), "");
        return new NetworkLetter.Text(
                say("assignment.brief.mail.subject." + news, locale, brief.title()),
                say("assignment.brief.mail.lead." + news, locale, lecturer),
                brief.title(),
                lines(brief, news, locale),
                say("assignment.brief.mail.body." + news, locale),
                new Button(
                        say("assignment.brief.mail.button." + news, locale),
                        baseUrl.of("/praktijkvraag/" + brief.id().briefId())));
    }

    private List<Line> lines(BriefSummary brief, News news, Locale locale) {
        var client = new Line(say("assignment.brief.client", locale), brief.client());
        // until when one can choose says nothing about what was chosen
        return news == News.TAKEN
                ? List.of(client)
                : List.of(
                        client, new Line(say("assignment.brief.answerBy", locale), time.day(brief.answerBy(), locale)));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** What a letter tells. */
    enum News {
        TAKEN,
        LET_GO,
        RETURNED
    }
}
