package nl.leertafel.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator writes to the people of a session of their own network. */
@Service
@Transactional
public class Messaging {

    /** Within this time the same words are a second click, not a second message. */
    private static final Duration SAME_WORDS = Duration.ofHours(1);

    private final Messages messages;
    private final MessageMail mail;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final PersonRegister register;
    private final NetworkPost post;
    private final Permissions permissions;
    private final Clock clock;

    Messaging(
            Messages messages,
            MessageMail mail,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            PersonRegister register,
            NetworkPost post,
            Permissions permissions,
            Clock clock) {
        this.messages = messages;
        this.mail = mail;
        this.sessions = sessions;
        this.participations = participations;
        this.register = register;
        this.post = post;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Whom a message to everyone in one of these states would reach. */
    @Transactional(readOnly = true)
    public Reach reach(SessionId session, Set<ParticipationStatus> audience) {
        var meant = meant(own(session).id(), audience);
        return reach(meant.stream().map(ParticipationDetails::person).toList());
    }

    /**
     * Puts one mail per person it reaches in the outbox.
     *
     * @throws Refusal when the session is a draft, nobody is reached, or the same words went out within the hour
     */
    public MessageId send(SessionId id, MessageForm form) {
        var session = own(id);
        sessions.lock(id); // two clicks at once wait here for one another
        var now = clock.instant();
        requireSendable(session, form, now);
        var meant = meant(id, form.audience()).stream()
                .collect(Collectors.toMap(ParticipationDetails::person, Function.identity()));
        var reached = post.reached(MailKind.MESSAGE, meant.keySet());
        if (reached.isEmpty()) {
            throw Refusal.at("audience", "message.form.nobody");
        }
        var message = messages.save(new Message(session, permissions.requireSignedIn(), form, reached.size(), now));
        send(message.id(), session, form, reached, meant, now);
        return message.id();
    }

    /** What was written before, newest first. */
    @Transactional(readOnly = true)
    public List<SentMessage> sent(SessionId session, Pageable page) {
        return messages.ofSession(own(session).id(), page);
    }

    private void send(
            MessageId message,
            SessionDetails session,
            MessageForm form,
            Map<PersonId, PersonContact> reached,
            Map<PersonId, ParticipationDetails> meant,
            Instant now) {
        var sender = register.contacts(List.of(permissions.requireSignedIn())).values().stream()
                .map(PersonContact::name)
                .collect(Collectors.joining());
        reached.keySet()
                .forEach(person -> meant.computeIfPresent(person, (it, participation) -> {
                    post.send(mail.write(message, session, participation, form, sender, now));
                    return participation;
                }));
    }

    private void requireSendable(SessionDetails session, MessageForm form, Instant now) {
        if (session.status() == SessionStatus.DRAFT) {
            throw Refusal.because("message.form.draft");
        }
        if (messages.wasSentSince(session.id(), form.subject(), form.body(), now.minus(SAME_WORDS))) {
            throw Refusal.because("message.form.twice");
        }
    }

    private List<ParticipationDetails> meant(SessionId session, Set<ParticipationStatus> audience) {
        return participations.of(session).stream()
                .filter(it -> audience.contains(it.status()))
                .toList();
    }

    private Reach reach(Collection<PersonId> people) {
        var reached = post.reached(MailKind.MESSAGE, people).keySet();
        var toCall = register.contacts(
                people.stream().filter(it -> !reached.contains(it)).toList());
        return new Reach(people.size(), List.copyOf(toCall.values()));
    }

    private SessionDetails own(SessionId id) {
        var session = sessions.details(id);
        permissions.requireCoordinator(session.network());
        return session;
    }
}
