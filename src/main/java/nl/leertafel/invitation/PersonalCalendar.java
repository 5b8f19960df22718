package nl.leertafel.invitation;

import java.time.Clock;
import java.util.Set;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The session of one answer page as a file, for whose mail program did nothing with the invitation. It carries the UID
 * and the SEQUENCE of the invitation, so that both are one entry, and names nobody but the network (RFC 5546 section
 * 3.2.1: what is published has no attendee).
 */
@Service
@Transactional(readOnly = true)
public class PersonalCalendar {

    private static final Set<ParticipationStatus> SHOWN =
            Set.of(ParticipationStatus.ACCEPTED, ParticipationStatus.TENTATIVE);

    private final Answers answers;
    private final Invitations invitations;
    private final Truth truth;
    private final SessionText text;
    private final Clock clock;

    PersonalCalendar(Answers answers, Invitations invitations, Truth truth, SessionText text, Clock clock) {
        this.answers = answers;
        this.invitations = invitations;
        this.truth = truth;
        this.text = text;
        this.clock = clock;
    }

    /** A file to open, and what it is called. */
    public record File(String name, byte[] content) {}

    /** Whether there is such a file: for who comes, or may come, to what is still ahead. */
    public boolean has(Answer answer) {
        return SHOWN.contains(answer.status())
                && answer.session().isPublished()
                && !answer.session().isOver(clock.instant());
    }

    /**
     * The file behind an answer page's link.
     *
     * @throws NotFound when the link opens nothing, or there is nothing to put in a calendar
     */
    public File file(String token) {
        var answer = answers.byToken(token);
        var session = answer.session();
        var person = answer.participation().person();
        if (!has(answer)) {
            throw new NotFound("nothing to put in a calendar");
        }
        var invitation =
                invitations.find(session.id(), person).orElseThrow(() -> new NotFound("nobody was invited by mail"));
        var wanted = truth.between(session.id(), person).orElseThrow(() -> new NotFound("answer"));
        var told = invitation.lastStamp();
        var stamp = told == null ? new Stamp(0, session.changedAt()) : told;
        var network = wanted.network();
        var occasion = text.occasion(
                network, session, wanted.isWelcome(), wanted.contact().language());
        var event = CalendarFormat.event(
                invitation.uid().toString(), stamp.sequence(), stamp.dtstamp(), session.changedAt(), occasion);
        event.add(CalendarFormat.organizer(new Mailbox(network.name(), network.mailbox())));
        event.add(
                answer.status() == ParticipationStatus.ACCEPTED
                        ? ImmutableStatus.VEVENT_CONFIRMED
                        : ImmutableStatus.VEVENT_TENTATIVE);
        var calendar = CalendarFormat.calendar();
        calendar.add(ImmutableMethod.PUBLISH);
        CalendarZone.describe(occasion.zone()).ifPresent(calendar::add);
        calendar.add(event);
        return new File(session.slug() + ".ics", CalendarFormat.write(calendar));
    }
}
