package nl.leertafel.assignment.consent;

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
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells somebody by mail that students want to talk with them, and what was written down of that. The link is theirs,
 * for this one conversation, as long as what they told may be used.
 */
@Component
class ConversationLetters {

    private static final Duration LINK_LASTS = Duration.ofDays(5 * 365);
    private static final Duration NEWS_LASTS = Duration.ofDays(14);

    private final NetworkPost post;
    private final AssignmentDirectory assignments;
    private final ConversationAccess access;
    private final LinkTokens tokens;
    private final BaseUrl baseUrl;
    private final MessageSource texts;
    private final SpokenTime time;
    private final Clock clock;

    ConversationLetters(
            NetworkPost post,
            AssignmentDirectory assignments,
            ConversationAccess access,
            LinkTokens tokens,
            BaseUrl baseUrl,
            MessageSource texts,
            SpokenTime time,
            Clock clock) {
        this.post = post;
        this.assignments = assignments;
        this.access = access;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.time = time;
        this.clock = clock;
    }

    /** Students want to talk. */
    void asked(Conversation conversation) {
        send(conversation, News.ASKED);
    }

    /** Their story was written down, or became another one. */
    void told(Conversation conversation) {
        send(conversation, News.TOLD);
    }

    /** What has not gone out yet is not sent any more. */
    void notSent(Conversation conversation) {
        post.takeBack(topic(conversation));
    }

    /** Whom of these the newest letter did not reach, and why. */
    Map<ConversationId, FailureReason> undelivered(Collection<Conversation> conversations) {
        var byTopic = conversations.stream()
                .filter(it -> it.with() != null)
                .collect(Collectors.toMap(ConversationLetters::topic, Conversation::id));
        return post.undelivered(byTopic.keySet()).entrySet().stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(byTopic.get(it.getKey())), Map.Entry::getValue));
    }

    /** Whether they get mail, and so decide by themselves. */
    boolean reach(Conversation conversation) {
        var with = conversation.with();
        return with != null && post.reaches(with);
    }

    private void send(Conversation conversation, News news) {
        var with = conversation.with();
        if (with == null) {
            return;
        }
        var now = clock.instant();
        var assignment = assignments.heading(conversation.assignment());
        var subject = conversation.id().conversationId();
        var link = baseUrl.of("/gesprek/" + tokens.issue(LinkPurpose.CONVERSATION, subject, now.plus(LINK_LASTS)));
        post.sendInConfidence(new NetworkLetter(
                assignment.network(),
                with,
                null,
                topic(conversation),
                now.plus(NEWS_LASTS),
                locale -> text(conversation, assignment, news, link, locale)));
    }

    // without a word of what was told: that stands on the page, as long as it may
    private Text text(Conversation conversation, AssignmentHeading assignment, News news, String link, Locale locale) {
        return new Text(
                say("assignment.conversation.mail.subject." + news, locale),
                say("assignment.conversation.mail.lead." + news, locale, access.students(conversation.group())),
                assignment.title(),
                List.of(
                        new Line(say("assignment.conversation.day", locale), time.day(conversation.day(), locale)),
                        new Line(say("assignment.fact.lecturer", locale), assignment.lecturerName())),
                say("assignment.conversation.mail.body", locale),
                new Button(say("assignment.conversation.mail.button", locale), link));
    }

    private static String topic(Conversation conversation) {
        return "assignment/conversation/" + conversation.id().conversationId();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** What a letter tells. */
    private enum News {
        ASKED,
        TOLD
    }
}
