package nl.leertafel.participation.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.Memberships;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.seating.SeatRules.Missing;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests to a coordinator whom to ask for the seats that are kept and nobody took yet. */
@Service
@Transactional
public class WhomToAsk {

    private static final Duration LATELY = Duration.ofDays(91);
    private static final int MOST_SUGGESTED = 5;

    /** More members of one perspective than any network has; the rest is found by name. */
    private static final PageRequest MEMBERS = PageRequest.of(0, 1000);

    private final Attendance attendance;
    private final ParticipationDirectory participations;
    private final Memberships memberships;
    private final AskedBefore before;
    private final Clock clock;

    WhomToAsk(
            Attendance attendance,
            ParticipationDirectory participations,
            Memberships memberships,
            AskedBefore before,
            Clock clock) {
        this.attendance = attendance;
        this.participations = participations;
        this.memberships = memberships;
        this.before = before;
        this.clock = clock;
    }

    /** For each rule of the table's plan by which people are missing, some to ask; for coordinators of its network. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(SessionId id) {
        var session = attendance.session(id);
        var missing = participations.table(session).missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        var involved =
                participations.of(id).stream().map(ParticipationDetails::person).collect(Collectors.toSet());
        return missing.stream().map(it -> suggestion(session, it, involved)).toList();
    }

    /** Invites these people; returns how many had nothing to do with the session yet. */
    public int ask(SessionId session, Set<PersonId> people) {
        return people.isEmpty() ? 0 : attendance.invite(session, new Invitees(MemberFilter.everyone(), people));
    }

    private Suggestion suggestion(SessionDetails session, Missing missing, Set<PersonId> involved) {
        var candidates = candidates(session, missing, involved);
        return new Suggestion(
                missing,
                FairOrder.of(candidates, session.id().sessionId(), MOST_SUGGESTED).stream()
                        .map(WhomToAsk::person)
                        .toList());
    }

    private List<Candidate> candidates(SessionDetails session, Missing missing, Set<PersonId> involved) {
        var question = session.question();
        Set<PersonId> spoke = question == null ? Set.of() : before.spokeOn(question, session.id());
        var seen = before.organisationsSeen(session.network());
        var asked = before.asked(session.network(), clock.instant().minus(LATELY));
        return missing.rule().perspectives().stream()
                .flatMap(it ->
                        memberships.search(session.network(), new MemberFilter("", it, null, null), MEMBERS).stream())
                .filter(it -> !involved.contains(it.person()))
                .map(it -> candidate(it, spoke, seen, asked.get(it.person())))
                .toList();
    }

    private static Candidate candidate(
            MemberSummary member, Set<PersonId> spoke, Set<String> seen, AskedBefore.@Nullable Asked asked) {
        var organisation = member.organisationName();
        return new Candidate(
                member,
                spoke.contains(member.person()),
                organisation != null && !seen.contains(organisation),
                asked == null ? 0 : (int) asked.lately(),
                asked == null ? null : asked.last());
    }

    private static SuggestedPerson person(Candidate candidate) {
        var member = candidate.member();
        return new SuggestedPerson(
                member.person(),
                member.name(),
                member.perspective(),
                member.organisationName(),
                member.email() != null,
                candidate.reasons());
    }
}
