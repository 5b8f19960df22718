package nl.leertafel.invitation;

import nl.leertafel.invitation.Telling.News;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.Outbox;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Component;

/** Tells who signs up twice, in the mail that only they read, that they were in already; the page tells nobody. */
@Component
class Rejoinders {

    private final Invitations invitations;
    private final Truth truth;
    private final MailWriter writer;
    private final Outbox outbox;

    Rejoinders(Invitations invitations, Truth truth, MailWriter writer, Outbox outbox) {
        this.invitations = invitations;
        this.truth = truth;
        this.writer = writer;
        this.outbox = outbox;
    }

    void tell(SessionId session, PersonId person) {
        var wanted = truth.between(session, person);
        var invitation = invitations.find(session, person);
        if (wanted.isEmpty() || invitation.isEmpty()) {
            return;
        }
        var address = wanted.get().contact().email();
        if (address != null) {
            var news = news(wanted.get());
            // a topic of its own: these words neither hold up nor take back a message to the calendar
            var topic = "again:" + invitation.get().uid();
            outbox.enqueue(
                    writer.write(Letter.of(topic, invitation.get(), new Telling(news, null), wanted.get(), address)));
        }
    }

    private static News news(Wanted wanted) {
        if (wanted.status() != ParticipationStatus.WAITING) {
            return News.ALREADY_ACCEPTED;
        }
        return wanted.offer() == null ? News.ALREADY_WAITING : News.OFFERED;
    }
}
