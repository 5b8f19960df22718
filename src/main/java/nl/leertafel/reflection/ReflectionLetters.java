package nl.leertafel.reflection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.session.SessionDetails;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells writers what somebody else did with their words. It always comes; and no mail holds the words themselves. */
@Component
class ReflectionLetters {

    private static final Duration WORTH_READING = Duration.ofDays(30);

    private final Answers answers;
    private final NetworkPost post;
    private final MessageSource texts;
    private final Clock clock;

    ReflectionLetters(Answers answers, NetworkPost post, MessageSource texts, Clock clock) {
        this.answers = answers;
        this.post = post;
        this.texts = texts;
        this.clock = clock;
    }

    /** Their card was typed in; false when no mail reaches them. */
    boolean typedIn(SessionDetails session, ParticipationDetails writer, SharedWith allowed) {
        return send(
                session,
                writer,
                "reflection-card/" + writer.id().participationId(),
                (page, locale) -> new NetworkLetter.Text(
                        say("reflection.paper.mail.subject", locale, session.title()),
                        say("reflection.paper.mail.lead", locale),
                        session.title(),
                        List.of(),
                        say("reflection.paper.mail." + allowed.visibility(), locale)
                                + "\n\n"
                                + say("reflection.paper.mail.yours", locale),
                        new NetworkLetter.Button(say("reflection.paper.mail.button", locale), page)));
    }

    /** Somebody read what was not shared with them; false when no mail reaches the writer. */
    boolean glassBroken(SessionDetails session, ParticipationDetails writer, String by, String why) {
        return send(
                session,
                writer,
                "reflection-glass/" + UUID.randomUUID(),
                (page, locale) -> new NetworkLetter.Text(
                        say("reflection.glass.mail.subject", locale),
                        say("reflection.glass.mail.lead", locale, by),
                        session.title(),
                        List.of(new NetworkLetter.Line(say("reflection.glass.mail.why", locale), why)),
                        say("reflection.glass.mail.body", locale),
                        new NetworkLetter.Button(say("reflection.glass.mail.button", locale), page)));
    }

    private boolean send(SessionDetails session, ParticipationDetails writer, String topic, Words words) {
        var page = answers.link(writer.id(), clock.instant()) + "#reflectie";
        Function<Locale, NetworkLetter.Text> text = locale -> words.in(page, locale);
        return post.send(new NetworkLetter(
                session.network(), writer.person(), null, topic, clock.instant().plus(WORTH_READING), text));
    }

    /** What a letter says, with the page it leads to. */
    private interface Words {

        NetworkLetter.Text in(String page, Locale locale);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
