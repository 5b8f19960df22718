package nl.leertafel.message;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a message out as a letter to one of the people of a session. */
@Component
class MessageMail {

    private static final Duration WORTH_READING = Duration.ofDays(3);

    private final Answers answers;
    private final SpokenTime time;
    private final MessageSource texts;

    MessageMail(Answers answers, SpokenTime time, MessageSource texts) {
        this.answers = answers;
        this.time = time;
        this.texts = texts;
    }

    NetworkLetter write(
            MessageId message,
            SessionDetails session,
            ParticipationDetails to,
            MessageForm form,
            String sender,
            Instant now) {
        var link = answers.link(to.id(), session.slot().endsInstant());
        return new NetworkLetter(
                session.network(),
                to.person(),
                MailKind.MESSAGE,
                "message:" + message.messageId() + ":" + to.person().personId(),
                now.plus(WORTH_READING),
                locale -> new NetworkLetter.Text(
                        form.subject(),
                        text("message.mail.lead", locale, sender, session.title()),
                        form.subject(),
                        facts(session, locale),
                        form.body(),
                        new NetworkLetter.Button(text("message.mail.button", locale), link)));
    }

    private List<NetworkLetter.Line> facts(SessionDetails session, Locale locale) {
        var facts = new ArrayList<NetworkLetter.Line>();
        facts.add(new NetworkLetter.Line(
                text("session.public.when", locale),
                time.range(session.slot().startsAt(), session.slot().endsAt(), locale)));
        if (!session.place().line().isEmpty()) {
            facts.add(new NetworkLetter.Line(
                    text("session.public.where", locale), session.place().line()));
        }
        return facts;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
