package nl.leertafel.assignment.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks somebody from practice by mail what they think of work. The link is this person's, for this work. */
@Component
class PracticeLetters {

    private static final Duration NEWS_LASTS = Duration.ofDays(7);

    private final NetworkPost post;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final MessageSource texts;
    private final Clock clock;

    PracticeLetters(NetworkPost post, LinkTokens tokens, BaseUrl baseUrl, MessageSource texts, Clock clock) {
        this.post = post;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.clock = clock;
    }

    /** False when no mail reaches this person. */
    boolean ask(PracticeFeedbackId asked, PersonId person, HandInDetails handIn) {
        var now = clock.instant();
        var subject = asked.practiceFeedbackId();
        var link =
                baseUrl.of("/feedback/" + tokens.issue(LinkPurpose.FEEDBACK, subject, now.plus(PracticeFeedback.OPEN)));
        return post.send(new NetworkLetter(
                handIn.assignment().network(),
                person,
                null,
                topic(asked),
                now.plus(NEWS_LASTS),
                locale -> text(handIn, link, locale)));
    }

    /** Whom of these the letter did not reach, and why. */
    Map<PracticeFeedbackId, FailureReason> undelivered(Collection<PracticeFeedback> asked) {
        var byTopic =
                asked.stream().map(PracticeFeedback::id).collect(Collectors.toMap(PracticeLetters::topic, it -> it));
        return post.undelivered(byTopic.keySet()).entrySet().stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(byTopic.get(it.getKey())), Map.Entry::getValue));
    }

    private static String topic(PracticeFeedbackId asked) {
        return "assignment/feedback/" + asked.practiceFeedbackId();
    }

    // the work itself stands on the page, as long as it may be looked at
    private Text text(HandInDetails handIn, String link, Locale locale) {
        var assignment = handIn.assignment();
        return new Text(
                say("assignment.practice.mail.subject", locale),
                say("assignment.practice.mail.lead", locale, assignment.lecturerName()),
                assignment.title(),
                List.of(
                        new Line(say("assignment.page.group", locale), handIn.groupName()),
                        new Line(say("assignment.fact.course", locale), assignment.course())),
                say("assignment.practice.mail.body", locale, PracticeFeedback.OPEN.toDays()),
                new Button(say("assignment.practice.mail.button", locale), link));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
