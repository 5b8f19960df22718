package nl.leertafel.insight.loop;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.Channel;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells one person what became of what they brought in, by the channel of their choice. */
@Component
class LoopLetters {

    private static final Duration WORTH_TELLING = Duration.ofDays(30);

    private final NetworkPost post;
    private final PersonRegister people;
    private final SpokenTime time;
    private final MessageSource texts;
    private final Clock clock;

    LoopLetters(NetworkPost post, PersonRegister people, SpokenTime time, MessageSource texts, Clock clock) {
        this.post = post;
        this.people = people;
        this.time = time;
        this.texts = texts;
        this.clock = clock;
    }

    /** Mails it where that reaches, else says how this person has to hear it. */
    ToldBy tell(LoopAnswer answer, PersonId person, LoopTopics.Name name) {
        var topic = answer.topic();
        var sent = post.send(new NetworkLetter(
                answer.network(),
                person,
                MailKind.FOLLOW_UP,
                "loop/" + topic.about() + "/" + person.personId(),
                clock.instant().plus(WORTH_TELLING),
                locale -> text(topic, name, answer.form(), locale)));
        return sent ? ToldBy.MAIL : otherwise(person);
    }

    private ToldBy otherwise(PersonId person) {
        var contact = people.contacts(List.of(person)).get(person);
        if (contact == null || contact.channel() == Channel.MAIL && contact.email() != null) {
            return ToldBy.SCREEN;
        }
        return contact.channel() == Channel.LETTER || contact.phone() == null ? ToldBy.LETTER : ToldBy.CALL;
    }

    private Text text(LoopTopic topic, LoopTopics.Name name, LoopAnswerForm answer, Locale locale) {
        return new Text(
                say("insight.loop.mail.subject", locale),
                say("insight.loop.mail." + topic.kind() + "." + answer.became(), locale),
                name.title(),
                when(name.day(), locale),
                answer.words(),
                null);
    }

    private List<Line> when(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? List.of()
                : List.of(new Line(say("insight.loop.mail.when", locale), time.day(day, locale)));
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
