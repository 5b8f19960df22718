package nl.leertafel.action;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxMessage;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Actions as people agree them, and the letters about them. */
@Component
public class ActionExamples {

    /** Ten days after the evening. */
    public static final LocalDate DUE = SessionExamples.EVENING.toLocalDate().plusDays(10);

    public static final String LETTER = "De brief over huurachterstand herschrijven";

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/actie/[\\w-]+)");

    private final People people;
    private final SessionPlanning planning;
    private final Answers answers;
    private final ActionTracking tracking;
    private final BuiltInMailbox mailbox;

    ActionExamples(
            People people, SessionPlanning planning, Answers answers, ActionTracking tracking, BuiltInMailbox mailbox) {
        this.people = people;
        this.planning = planning;
        this.answers = answers;
        this.tracking = tracking;
        this.mailbox = mailbox;
    }

    /** A published session with these people at the table. */
    public SessionId session(NetworkCast cast, SessionPlan plan, PersonId... atTable) {
        var session = people.as(cast.coordinator(), () -> {
            var id = planning.plan(cast.network(), plan);
            planning.publish(id);
            return id;
        });
        for (var person : atTable) {
            people.as(person, () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        }
        return session;
    }

    public ActionItemId agree(PersonId by, SessionId session, PersonId owner) {
        return agree(by, session, owner, LETTER, DUE);
    }

    public ActionItemId agree(PersonId by, SessionId session, PersonId owner, String what, LocalDate dueOn) {
        return people.as(by, () -> tracking.agree(session, new ActionPlan(what, owner, dueOn)));
    }

    /** The letters to one address, newest first. */
    public List<MailboxMessage> letters(String address) {
        return mailbox.newest("", PageRequest.of(0, 500)).stream()
                .filter(it -> it.to().contains(address))
                .map(it -> mailbox.message(it.message()).orElseThrow())
                .toList();
    }

    /** Where the link in a letter leads. */
    public static String link(MailboxMessage letter) {
        var link = LINK.matcher(letter.plain());
        if (!link.find()) {
            throw new AssertionError("No link in:\n" + letter.plain());
        }
        return link.group(1);
    }
}
