package nl.leertafel.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkLetter.Button;
import nl.leertafel.network.NetworkLetter.Line;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.people.MailKind;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letters about assignments. They say that there is something and until when; task, work and feedback are read
 * where it is sure who reads.
 */
@Component
class AssignmentPost {

    private static final Duration WORTH_TELLING = Duration.ofDays(14);

    private final NetworkPost post;
    private final MessageSource texts;
    private final SpokenTime time;
    private final BaseUrl baseUrl;
    private final Clock clock;

    AssignmentPost(NetworkPost post, MessageSource texts, SpokenTime time, BaseUrl baseUrl, Clock clock) {
        this.post = post;
        this.texts = texts;
        this.time = time;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** There is an assignment for these students. */
    void made(AssignmentHeading assignment, Collection<PersonId> students) {
        students.forEach(student -> send(assignment, student, News.MADE));
    }

    /** Its deadline became another one. */
    void moved(AssignmentHeading assignment, Collection<PersonId> students) {
        students.forEach(student -> send(assignment, student, News.MOVED));
    }

    /** The lecturer answered what the group of these students handed in. */
    void answered(AssignmentHeading assignment, Collection<PersonId> students) {
        students.forEach(student -> send(assignment, student, News.ANSWERED));
    }

    /** The group of these students may hand in later than the others. */
    void extended(AssignmentHeading assignment, LocalDateTime until, Collection<PersonId> students) {
        students.forEach(student -> send(assignment, student, News.EXTENDED, until));
    }

    private void send(AssignmentHeading assignment, PersonId student, News news) {
        send(assignment, student, news, assignment.deadline());
    }

    private void send(AssignmentHeading assignment, PersonId student, News news, LocalDateTime until) {
        post.send(new NetworkLetter(
                assignment.network(),
                student,
                MailKind.ASSIGNMENT,
                "assignment/" + assignment.id().assignmentId(),
                clock.instant().plus(WORTH_TELLING),
                locale -> text(assignment, news, until, locale)));
    }

    private NetworkLetter.Text text(AssignmentHeading assignment, News news, LocalDateTime until, Locale locale) {
        var deadline = new Line(say("assignment.fact.deadline", locale), time.moment(until, locale));
        var course = new Line(say("assignment.fact.course", locale), assignment.course());
        return new NetworkLetter.Text(
                say("assignment.mail.subject." + news, locale, assignment.title()),
                say("assignment.mail.lead." + news, locale, assignment.lecturerName()),
                assignment.title(),
                news == News.ANSWERED ? List.of(course) : List.of(course, deadline),
                "",
                new Button(
                        say("assignment.mail.button." + news, locale),
                        baseUrl.of("/opdracht/" + assignment.id().assignmentId())));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** What a letter tells. */
    private enum News {
        MADE,
        MOVED,
        ANSWERED,
        EXTENDED
    }
}
