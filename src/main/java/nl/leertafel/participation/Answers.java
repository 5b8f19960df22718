package nl.leertafel.participation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Affiliation;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Someone's own answer: by the link in a mail, which is the right to it, or signed in. */
@Service
@Transactional
public class Answers {

    /** What a person can answer themselves. */
    private static final Set<ParticipationStatus> ANSWERS =
            EnumSet.of(ParticipationStatus.ACCEPTED, ParticipationStatus.TENTATIVE, ParticipationStatus.DECLINED);

    /** Who can say with how many they come. */
    private static final Set<ParticipationStatus> BRING =
            EnumSet.of(ParticipationStatus.ACCEPTED, ParticipationStatus.TENTATIVE, ParticipationStatus.WAITING);

    /** More sessions than anyone has before them. */
    private static final int MOST_UPCOMING = 200;

    private static final Duration LINK_LASTS_AFTER_END = Duration.ofDays(60);

    private final SessionDirectory sessions;
    private final SessionAgenda agenda;
    private final Participations participations;
    private final Seats seats;
    private final Memberships memberships;
    private final OrganisationRegister organisations;
    private final LinkTokens tokens;
    private final Permissions permissions;
    private final BaseUrl baseUrl;
    private final Clock clock;

    Answers(
            SessionDirectory sessions,
            SessionAgenda agenda,
            Participations participations,
            Seats seats,
            Memberships memberships,
            OrganisationRegister organisations,
            LinkTokens tokens,
            Permissions permissions,
            BaseUrl baseUrl,
            Clock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.participations = participations;
        this.seats = seats;
        this.memberships = memberships;
        this.organisations = organisations;
        this.tokens = tokens;
        this.permissions = permissions;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** A fresh absolute link to the answer page of one participation, for the mail to that person and nobody else. */
    public String link(ParticipationId participation, Instant sessionEnds) {
        return Objects.requireNonNull(links(Map.of(participation, sessionEnds)).get(participation));
    }

    /** As {@link #link}, for many at once. */
    public Map<ParticipationId, String> links(Map<ParticipationId, Instant> sessionEnds) {
        Map<UUID, Instant> expiring = new HashMap<>();
        sessionEnds.forEach((participation, ends) ->
                expiring.put(participation.participationId(), ends.plus(LINK_LASTS_AFTER_END)));
        Map<ParticipationId, String> links = new HashMap<>();
        tokens.issue(LinkPurpose.ANSWER, expiring)
                .forEach((subject, token) -> links.put(new ParticipationId(subject), baseUrl.of("/antwoord/" + token)));
        return links;
    }

    /**
     * What a link in a mail leads to.
     *
     * @throws NotFound when the token opens nothing
     */
    @Transactional(readOnly = true)
    public Answer byToken(String token) {
        var participation = participationOf(token);
        return answer(participations.details(participation).orElseThrow(() -> new NotFound("answer")));
    }

    /**
     * Answers by the link in the mail. Accepting a full session means waiting.
     *
     * @throws NotFound when the token opens nothing
     * @throws Refusal when it is too late to answer
     */
    public Answer answer(String token, ParticipationStatus wish) {
        var details = participations.details(participationOf(token)).orElseThrow(() -> new NotFound("answer"));
        return answer(details.session(), details.person(), wish);
    }

    /**
     * As {@link #answer}, for every date of a series that is signed up for as a whole, where they are on the list.
     *
     * @throws NotFound when the token opens nothing
     * @throws Refusal when it is too late to answer
     */
    public Answer answerAll(String token, ParticipationStatus wish) {
        var details = participations.details(participationOf(token)).orElseThrow(() -> new NotFound("answer"));
        var together = sessions.signedUpTogether(details.session());
        together.forEach(sessions::lock); // all of them before anything is read, so that no two wait for one another
        for (var date : together) {
            if (!date.equals(details.session()) && isOnList(date, details.person())) {
                answer(date, details.person(), wish);
            }
        }
        return answer(details.session(), details.person(), wish);
    }

    /** How many dates {@link #answerAll} answers for: 1 for what is no series, or for the last of it. */
    @Transactional(readOnly = true)
    public int dates(Answer answer) {
        var person = answer.participation().person();
        return Math.toIntExact(sessions.signedUpTogether(answer.session().id()).stream()
                .filter(date -> isOnList(date, person))
                .count());
    }

    private boolean isOnList(SessionId date, PersonId person) {
        return participations
                .details(date, person)
                .filter(it -> it.status() != ParticipationStatus.CANCELLED)
                .isPresent();
    }

    /**
     * Answers as this person's calendar does. No permission: the caller has traced the answer to the invitation.
     *
     * @throws Refusal when it is too late to answer
     */
    public Answer answerFromCalendar(SessionId session, PersonId person, ParticipationStatus wish) {
        return answer(session, person, wish);
    }

    /**
     * Comes with more or fewer people, by the link in the mail. Who waits keeps their place in line.
     *
     * @throws NotFound when the token opens nothing, or they do not come
     * @throws Refusal when there are not enough seats for the others, or it is too late
     */
    public Answer bring(String token, int people, int helpers) {
        var details = participations.details(participationOf(token)).orElseThrow(() -> new NotFound("answer"));
        var locked = sessions.lock(details.session());
        requireAnswerable(locked, ParticipationStatus.ACCEPTED);
        var participation = participations
                .find(details.session(), details.person())
                .filter(it -> BRING.stream().anyMatch(it::is))
                .orElseThrow(() -> new NotFound("nobody comes"));
        seats.comeAs(locked, participation, new Party(participation.party().perspective(), people, helpers));
        return answer(
                participations.details(details.session(), details.person()).orElseThrow());
    }

    /** Whether somebody can still say with how many they come. */
    public boolean mayBring(Answer answer) {
        return BRING.contains(answer.status())
                && answer.session().isPublished()
                && !answer.session().isOver(clock.instant());
    }

    /** The signed-in person's own participation, if any. */
    @Transactional(readOnly = true)
    public Optional<Answer> mine(SessionId session) {
        return participations.details(session, permissions.requireSignedIn()).map(this::answer);
    }

    /** What the signed-in person gave one of these answers to and is still to come, in any network: soonest first. */
    @Transactional(readOnly = true)
    public List<MySession> upcoming(Set<ParticipationStatus> statuses, int most) {
        var mine = participations.ofPerson(permissions.requireSignedIn()).stream()
                .filter(it -> statuses.contains(it.status()))
                .collect(Collectors.toMap(ParticipationDetails::session, it -> it));
        return agenda.mine(MOST_UPCOMING).stream()
                .filter(it -> it.status() == SessionStatus.PUBLISHED && mine.containsKey(it.id()))
                .map(it -> new MySession(it, Objects.requireNonNull(mine.get(it.id()))))
                .limit(most)
                .toList();
    }

    /**
     * The signed-in person answers in the workplace; who has nothing to do with the session yet joins it, and with it the
     * rest of a series that is signed up for as a whole.
     *
     * @throws NotFound when this session is not for this person
     * @throws Refusal when it is too late to answer
     */
    public Answer answerMine(SessionId session, ParticipationStatus wish) {
        var me = permissions.requireSignedIn();
        var together = wish == ParticipationStatus.ACCEPTED ? sessions.signedUpTogether(session) : List.of(session);
        var locked = together.stream().map(sessions::lock).toList();
        var seen = agenda.occurrences(session).stream().map(SessionSummary::id).toList();
        for (var one : locked) {
            if (seen.contains(one.id()) && participations.find(one.id(), me).isEmpty()) {
                requireAnswerable(one, wish);
                join(one, me);
            }
        }
        return answer(session, me, wish);
    }

    private void join(SessionDetails locked, PersonId me) {
        var affiliation = memberships.affiliations(locked.network(), Set.of(me)).get(me);
        var perspective = affiliation == null ? Perspective.RESIDENT : affiliation.perspective();
        seats.seatOrLine(
                locked,
                new Participation(
                        locked.id(),
                        me,
                        Party.one(perspective),
                        organisationName(affiliation),
                        Participation.Source.MEMBER));
    }

    /** The name as it is now: a later renaming does not change who sat at this table. */
    private @Nullable String organisationName(@Nullable Affiliation affiliation) {
        var organisation = affiliation == null ? null : affiliation.organisation();
        return organisation == null
                ? null
                : organisations.names(Set.of(organisation)).get(organisation);
    }

    private Answer answer(SessionId session, PersonId person, ParticipationStatus wish) {
        var locked = sessions.lock(session);
        requireAnswerable(locked, wish);
        var participation = participations.find(session, person).orElseThrow(() -> new NotFound("participation"));
        if (participation.is(ParticipationStatus.CANCELLED)) {
            throw Refusal.because("participation.answer.takenOff");
        }
        if (wish == ParticipationStatus.ACCEPTED) {
            seats.seatOrLine(locked, participation);
        } else if (!participation.is(wish)) {
            seats.release(locked, participation, wish, SeatReason.OWN_ANSWER);
        }
        return answer(participations.details(session, person).orElseThrow());
    }

    private void requireAnswerable(SessionDetails session, ParticipationStatus wish) {
        if (!ANSWERS.contains(wish)) {
            throw new IllegalArgumentException("Not an answer: " + wish);
        }
        if (session.status() == SessionStatus.CANCELLED) {
            throw Refusal.because("participation.signUpState.CANCELLED");
        }
        if (session.status() != SessionStatus.PUBLISHED || session.isOver(clock.instant())) {
            throw Refusal.because("participation.signUpState.OVER");
        }
    }

    private ParticipationId participationOf(String token) {
        return tokens.find(LinkPurpose.ANSWER, token)
                .map(ParticipationId::new)
                .orElseThrow(() -> new NotFound("answer"));
    }

    private Answer answer(ParticipationDetails details) {
        var place = details.waitingNumber() == null || details.isOffered()
                ? null
                : participations.countWaitingUpTo(details.session(), details.waitingNumber());
        var session = sessions.details(details.session());
        return new Answer(details, session, place, seats.view(session));
    }
}
