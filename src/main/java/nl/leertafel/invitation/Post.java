package nl.leertafel.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.OutgoingMail;

/** The mails that are written in one go, and what of earlier ones can still be taken back. */
final class Post {

    private final Outbox outbox;
    private final Set<String> takeable;
    private final List<OutgoingMail> mails = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    /** @param takeable the topics of which something is still waiting to be sent */
    Post(Outbox outbox, Set<String> takeable) {
        this.outbox = outbox;
        this.takeable = takeable;
    }

    /** Takes back what was not sent yet; whether there was anything. */
    boolean takeBack(String topic) {
        return takeable.contains(topic) && outbox.supersede(topic) > 0;
    }

    /** Whether the last message that was not taken back put it in the calendar. */
    boolean calendarMayHaveHeard(String topic) {
        return outbox.latest(topic).filter(Delivery::withCalendar).isPresent();
    }

    void add(OutgoingMail mail) {
        mails.add(mail);
    }

    /** To be written out with all the others, because they have much in common. */
    void add(Letter letter) {
        letters.add(letter);
    }

    /** Hands it all over to be sent. */
    void send(MailWriter writer) {
        mails.addAll(writer.write(letters));
        outbox.enqueueAll(mails);
    }
}
