package nl.leertafel.insight.loop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.assignment.AssignmentEvent;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkLetter.Text;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionEvent;
import nl.leertafel.session.TableKnowledge;
import nl.leertafel.session.Visibility;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who asked, and whom the students talked with, at which table one hears what they made of it. */
@Component
class BackAtTableLetters {

    private final Contributions contributions;
    private final AssignmentDirectory assignments;
    private final SessionDirectory sessions;
    private final NetworkRoles roles;
    private final TableKnowledge table;
    private final NetworkDirectory networks;
    private final NetworkPost post;
    private final SpokenTime time;
    private final MessageSource texts;
    private final BaseUrl baseUrl;
    private final Clock clock;

    BackAtTableLetters(
            Contributions contributions,
            AssignmentDirectory assignments,
            SessionDirectory sessions,
            NetworkRoles roles,
            TableKnowledge table,
            NetworkDirectory networks,
            NetworkPost post,
            SpokenTime time,
            MessageSource texts,
            BaseUrl baseUrl,
            Clock clock) {
        this.contributions = contributions;
        this.assignments = assignments;
        this.sessions = sessions;
        this.roles = roles;
        this.table = table;
        this.networks = networks;
        this.post = post;
        this.time = time;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** A session that is only being planned, or is over, is nothing to come to. */
    @EventListener
    void on(AssignmentEvent.PlannedBack event) {
        tell(event.assignment(), sessions.details(event.session()));
    }

    /** What was linked while it was only being planned. */
    @EventListener
    void on(SessionEvent.Published event) {
        var session = sessions.details(event.session());
        assignments.comingBackAt(session.id()).forEach(it -> tell(it, session));
    }

    private void tell(AssignmentId assignment, SessionDetails session) {
        if (session.isPublished() && session.slot().startsInstant().isAfter(clock.instant())) {
            var title = assignments.heading(assignment).title();
            contributions.whoBroughtIn(ContributionKind.ASSIGNMENT, assignment.assignmentId()).stream()
                    .filter(person -> maySee(person, session))
                    .forEach(person -> tell(person, title, session));
        }
    }

    private boolean maySee(PersonId person, SessionDetails session) {
        return switch (session.visibility()) {
            case PUBLIC -> true;
            case NETWORK ->
                !roles.rolesOf(person, session.network()).isEmpty() || table.isInvolved(session.id(), person);
            case INVITED -> table.isInvolved(session.id(), person);
        };
    }

    private void tell(PersonId person, String assignment, SessionDetails session) {
        post.send(new NetworkLetter(
                session.network(),
                person,
                MailKind.FOLLOW_UP,
                "back/" + session.id().sessionId() + "/" + person.personId(),
                session.slot().startsInstant(),
                locale -> text(assignment, session, locale)));
    }

    private Text text(String assignment, SessionDetails session, Locale locale) {
        return new Text(
                say("insight.loop.back.subject", locale),
                say("insight.loop.back.lead", locale),
                session.title(),
                List.of(
                        new Line(
                                say("insight.loop.mail.when", locale),
                                time.range(
                                        session.slot().startsAt(),
                                        session.slot().endsAt(),
                                        locale)),
                        new Line(say("insight.loop.back.assignment", locale), assignment)),
                "",
                new Button(say("insight.loop.back.button", locale), baseUrl.of(address(session))));
    }

    private String address(SessionDetails session) {
        return session.visibility() == Visibility.PUBLIC
                ? "/n/" + networks.byId(session.network()).slug() + "/" + session.slug()
                : "/bijeenkomst/" + session.id().sessionId() + "/overzicht";
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
