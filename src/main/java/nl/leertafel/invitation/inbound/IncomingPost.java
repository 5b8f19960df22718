package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.inbox.InboundEntry;
import nl.leertafel.mail.inbox.Mailroom;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in for a network and waits for its coordinators, and what they can do about it. */
@Service
@Transactional
public class IncomingPost {

    private final PostItems items;
    private final Mailroom mailroom;
    private final NetworkDirectory networks;
    private final SessionDirectory sessions;
    private final PersonRegister people;
    private final Attendance attendance;
    private final Answers answers;
    private final Permissions permissions;
    private final Clock clock;

    IncomingPost(
            PostItems items,
            Mailroom mailroom,
            NetworkDirectory networks,
            SessionDirectory sessions,
            PersonRegister people,
            Attendance attendance,
            Answers answers,
            Permissions permissions,
            Clock clock) {
        this.items = items;
        this.mailroom = mailroom;
        this.networks = networks;
        this.sessions = sessions;
        this.people = people;
        this.attendance = attendance;
        this.answers = answers;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<WaitingPost> waiting(NetworkId network, Pageable page) {
        permissions.requireCoordinator(network);
        return items.open(network, page);
    }

    /** As {@link #waiting}, with the names of whom and what it is about. */
    @Transactional(readOnly = true)
    public List<ShownPost> shown(NetworkId network, Pageable page) {
        var waiting = waiting(network, page);
        var names = people.contacts(waiting.stream()
                .map(WaitingPost::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var titles = sessions.summaries(waiting.stream()
                .map(WaitingPost::session)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return waiting.stream()
                .map(it -> new ShownPost(
                        it,
                        Optional.ofNullable(it.person())
                                .map(names::get)
                                .map(PersonContact::name)
                                .orElse(""),
                        Optional.ofNullable(it.session())
                                .map(titles::get)
                                .map(SessionSummary::title)
                                .orElse("")))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(NetworkId network) {
        permissions.requireCoordinator(network);
        return items.countOpen(network) + mailroom.countInTrouble(mailbox(network));
    }

    /** Nothing has to be done about it, or it was done elsewhere. */
    public void putAway(PostItemId id) {
        var item = open(id);
        items.save(item.putAway(me(), clock.instant()));
    }

    /**
     * Takes a doubtful answer for what it says.
     *
     * @throws Refusal when it is too late to answer
     */
    public void apply(PostItemId id) {
        var item = open(id);
        var session = session(item);
        answers.answerFromCalendar(session, person(item), wish(item.partStat()));
        items.save(item.done(me(), clock.instant()));
    }

    /**
     * Lets somebody else come: who answered an invitation of another's is entered, who is sent by another is invited in
     * their stead.
     *
     * @throws Refusal when the session takes nobody any more
     */
    public void welcome(PostItemId id, NewParticipant newcomer) {
        var item = open(id);
        var session = session(item);
        if (item.kind() == PostKind.DELEGATED) {
            attendance.change(session, person(item), ParticipationStatus.DECLINED);
            attendance.invite(session, newcomer);
        } else {
            attendance.add(session, newcomer);
        }
        items.save(item.done(me(), clock.instant()));
    }

    /** What came in at the network's mailbox and nobody could do anything with. */
    @Transactional(readOnly = true)
    public List<InboundEntry> unreadable(NetworkId network, Pageable page) {
        permissions.requireCoordinator(network);
        return mailroom.inTrouble(mailbox(network), page);
    }

    public void tryAgain(NetworkId network, UUID mail) {
        permissions.requireCoordinator(network);
        mailroom.tryAgain(mailbox(network), mail);
    }

    public void putAway(NetworkId network, UUID mail) {
        permissions.requireCoordinator(network);
        mailroom.putAway(mailbox(network), mail);
    }

    private PostItem open(PostItemId id) {
        var item = items.findById(id).orElseThrow(() -> new NotFound("post " + id.postItemId()));
        permissions.requireCoordinator(
                Optional.ofNullable(item.network()).orElseThrow(() -> new NotFound("post " + id.postItemId())));
        if (!item.isOpen()) {
            throw Refusal.because("invitation.post.decided");
        }
        return item;
    }

    private PersonId me() {
        return permissions.requireSignedIn();
    }

    private EmailAddress mailbox(NetworkId network) {
        return networks.byId(network).mailbox();
    }

    private static SessionId session(PostItem item) {
        return Optional.ofNullable(item.session()).orElseThrow(() -> new NotFound("session of post"));
    }

    private static PersonId person(PostItem item) {
        return Optional.ofNullable(item.person()).orElseThrow(() -> new NotFound("person of post"));
    }

    private static ParticipationStatus wish(@Nullable PartStat answer) {
        return switch (answer) {
            case ACCEPTED -> ParticipationStatus.ACCEPTED;
            case TENTATIVE -> ParticipationStatus.TENTATIVE;
            case DECLINED -> ParticipationStatus.DECLINED;
            case null, default -> throw Refusal.because("invitation.post.noAnswer");
        };
    }
}
