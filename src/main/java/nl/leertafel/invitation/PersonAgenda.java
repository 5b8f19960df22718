package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.invitation.FeedFormat.PersonEntry;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.CalendarEntries;
import nl.leertafel.participation.CalendarMoment;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own agenda, read by whoever holds one of its addresses: that is the permission. Shows what this person was
 * invited to or signed up for and the moments modules above know of, and nobody else's name.
 */
@Service
@Transactional
public class PersonAgenda {

    private static final Set<ParticipationStatus> SHOWN = Set.of(
            ParticipationStatus.INVITED,
            ParticipationStatus.ACCEPTED,
            ParticipationStatus.TENTATIVE,
            ParticipationStatus.WAITING);

    private final StoredPersonFeeds feeds;
    private final Invitations invitations;
    private final ParticipationDirectory participations;
    private final SessionDirectory sessions;
    private final NetworkDirectory networks;
    private final PersonRegister people;
    private final FeedFormat format;
    private final KeptFeeds kept;
    private final ObjectProvider<CalendarEntries> moments;
    private final Clock clock;

    PersonAgenda(
            StoredPersonFeeds feeds,
            Invitations invitations,
            ParticipationDirectory participations,
            SessionDirectory sessions,
            NetworkDirectory networks,
            PersonRegister people,
            FeedFormat format,
            KeptFeeds kept,
            ObjectProvider<CalendarEntries> moments,
            Clock clock) {
        this.feeds = feeds;
        this.invitations = invitations;
        this.participations = participations;
        this.sessions = sessions;
        this.networks = networks;
        this.people = people;
        this.format = format;
        this.kept = kept;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * What the address with this secret shows now.
     *
     * @throws NotFound when there never was such an address
     * @throws FeedGone when it was revoked
     */
    public AgendaFeed open(String secret) {
        var feed = FeedToken.read(secret)
                .flatMap(token -> feeds.findByHash(token.hash()))
                .orElseThrow(() -> new NotFound("feed"));
        var person = feed.person();
        var contact = person == null ? null : people.contacts(List.of(person)).get(person);
        if (feed.isRevoked() || person == null || contact == null) {
            kept.forget(feed.id());
            throw new FeedGone();
        }
        var now = clock.instant();
        if (feed.isUseWorthWritingDown(now)) {
            feeds.used(feed.id(), now);
        }
        var window = FeedWindow.at(now);
        var facts = new Facts(
                invitations.revision(person), moments(person, window), networks.all(), contact.language(), window);
        return kept.feed(feed.id(), facts, () -> write(person, feed.withoutInvitations(), facts));
    }

    private AgendaFeed write(PersonId person, boolean withoutInvitations, Facts facts) {
        var told = invitations.findByPerson(person).stream()
                .collect(Collectors.toMap(Invitation::session, Function.identity()));
        var own = participations.of(person).stream()
                .filter(it -> SHOWN.contains(it.status()))
                .collect(Collectors.toMap(ParticipationDetails::session, Function.identity()));
        var known = facts.networks().stream().collect(Collectors.toMap(NetworkDetails::id, Function.identity()));
        var entries = sessions.published(own.keySet()).stream()
                .filter(facts.window()::shows)
                .filter(session -> !withoutInvitations || !isOnCalendar(told.get(session.id())))
                .sorted(Comparator.comparing((SessionDetails it) -> it.slot().startsInstant())
                        .thenComparing(it -> it.id().sessionId()))
                .map(session -> entry(session, known, own, told))
                .toList();
        return new AgendaFeed(format.calendar(facts.language(), entries, facts.moments()), clock.instant());
    }

    private List<CalendarMoment> moments(PersonId person, FeedWindow window) {
        return moments.orderedStream()
                .flatMap(it -> it.of(person, window.since(), window.until()).stream())
                .sorted(Comparator.comparing(CalendarMoment::at).thenComparing(CalendarMoment::uid))
                .toList();
    }

    private static PersonEntry entry(
            SessionDetails session,
            Map<NetworkId, NetworkDetails> networks,
            Map<SessionId, ParticipationDetails> own,
            Map<SessionId, Invitation> told) {
        var participation = Optional.ofNullable(own.get(session.id())).orElseThrow();
        var invitation = Optional.ofNullable(told.get(session.id()));
        return new PersonEntry(
                Optional.ofNullable(networks.get(session.network())).orElseThrow(),
                session,
                participation.status(),
                invitation.map(Invitation::uid).orElse(session.id().sessionId()),
                invitation
                        .map(Invitation::lastStamp)
                        .map(CalendarEntry.Stamp::sequence)
                        .orElse(0),
                later(session.changedAt(), participation.changedAt()));
    }

    private static boolean isOnCalendar(@Nullable Invitation invitation) {
        return invitation != null && invitation.told().onCalendar();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** How often anything was written about what this person's calendar was told. */
    record Revision(long invitations, long versions) {}

    /** Everything an agenda depends on. */
    private record Facts(
            Revision revision,
            List<CalendarMoment> moments,
            List<NetworkDetails> networks,
            Language language,
            FeedWindow window) {}
}
