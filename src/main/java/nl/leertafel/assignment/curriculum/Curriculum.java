package nl.leertafel.assignment.curriculum;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Affiliation;
import nl.leertafel.network.Memberships;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What practice asked that education does not teach: lecturers write it down, their institution and the network read it. */
@Service
@Transactional
public class Curriculum {

    private final CurriculumGaps gaps;
    private final AssignmentOverview assignments;
    private final BriefPool briefs;
    private final Memberships memberships;
    private final OrganisationRegister organisations;
    private final Permissions permissions;
    private final NetworkRoles roles;
    private final Clock clock;

    Curriculum(
            CurriculumGaps gaps,
            AssignmentOverview assignments,
            BriefPool briefs,
            Memberships memberships,
            OrganisationRegister organisations,
            Permissions permissions,
            NetworkRoles roles,
            Clock clock) {
        this.gaps = gaps;
        this.assignments = assignments;
        this.briefs = briefs;
        this.memberships = memberships;
        this.organisations = organisations;
        this.permissions = permissions;
        this.roles = roles;
        this.clock = clock;
    }

    /** What it would be about, to begin with: the title of what a lecturer of its network writes it down with. */
    @Transactional(readOnly = true)
    public String titleOf(GapSource source) {
        return origin(source).title();
    }

    /**
     * Puts it on the list of the lecturer’s own institution.
     *
     * @throws Refusal when nobody knows which one that is
     */
    public CurriculumGapId note(GapSource source, GapForm form) {
        var me = permissions.requireSignedIn();
        var network = origin(source).network();
        var institution =
                institution(network, me).orElseThrow(() -> Refusal.because("assignment.curriculum.noInstitution"));
        return gaps.saveAndFlush(new CurriculumGap(institution, network, me, source, form, clock.instant()))
                .id();
    }

    /** Takes back what one wrote down oneself. */
    public void remove(CurriculumGapId id) {
        var me = permissions.requireSignedIn();
        gaps.delete(gaps.findById(id)
                .filter(it -> it.isBy(me))
                .orElseThrow(() -> new NotFound("curriculum gap " + id.curriculumGapId())));
    }

    /** One page, latest first: of one’s own institutions as lecturer, of one’s networks as coordinator. */
    @Transactional(readOnly = true)
    public List<GapLine> list(@Nullable OrganisationId institution, Pageable page) {
        return gaps.seen(taught(), coordinated(), institution == null ? null : institution.organisationId(), page);
    }

    /** The institutions in that list, by name. */
    @Transactional(readOnly = true)
    public List<Map.Entry<OrganisationId, String>> institutions() {
        return organisations.names(gaps.institutions(taught(), coordinated())).entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getValue()))
                .toList();
    }

    /** What was written down with an assignment, as far as the signed-in person may see it. */
    @Transactional(readOnly = true)
    public List<GapLine> of(AssignmentId assignment, int most) {
        return gaps.ofAssignment(assignment, taught(), coordinated(), Pageable.ofSize(most));
    }

    private Origin origin(GapSource source) {
        return switch (source) {
            case GapSource.OfAssignment(AssignmentId id) -> {
                var assignment = assignments.details(id);
                if (assignment.part() != Part.LECTURER) {
                    throw new NotFound("not the lecturer of assignment " + id.assignmentId());
                }
                yield new Origin(
                        assignment.heading().network(), assignment.heading().title());
            }
            case GapSource.OfBrief(BriefId id) -> {
                var brief = briefs.details(id).summary();
                permissions.requireLecturer(brief.network());
                yield new Origin(brief.network(), brief.title());
            }
        };
    }

    private Collection<OrganisationId> taught() {
        var me = permissions.requireSignedIn();
        var mine = new ArrayList<OrganisationId>();
        roles.networksOf(me).stream()
                .filter(permissions::isLecturer)
                .forEach(it -> institution(it, me).ifPresent(mine::add));
        return mine;
    }

    private Collection<NetworkId> coordinated() {
        return roles.networksOf(permissions.requireSignedIn()).stream()
                .filter(permissions::isCoordinator)
                .toList();
    }

    private Optional<OrganisationId> institution(NetworkId network, PersonId person) {
        return Optional.ofNullable(
                        memberships.affiliations(network, List.of(person)).get(person))
                .map(Affiliation::organisation);
    }

    /** Where something was seen to be missing. */
    private record Origin(NetworkId network, String title) {}
}
