package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.inbox.InboundHandler;
import nl.leertafel.mail.inbox.InboundKind;
import nl.leertafel.mail.inbox.InboundMessage;
import nl.leertafel.mail.inbox.Unreadable;
import org.springframework.stereotype.Component;

/** Takes in what comes to the networks' mailboxes: answers from calendars, and what people write. */
@Component
class CalendarPost implements InboundHandler {

    private final CalendarAnswers answers;
    private final Letters letters;

    CalendarPost(CalendarAnswers answers, Letters letters) {
        this.answers = answers;
        this.letters = letters;
    }

    @Override
    public Optional<PersonId> receive(UUID mail, InboundMessage message, Instant receivedAt) throws Unreadable {
        return message.kind() == InboundKind.CALENDAR
                ? answers.hear(mail, message, receivedAt)
                : letters.take(mail, message);
    }
}
