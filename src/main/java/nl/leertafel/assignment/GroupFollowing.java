package nl.leertafel.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Sheet;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far all groups of a lecturer in a network are: progress, what is late, which sessions are coming and which consent
 * is missing. What it costs grows with the page, not with the number of groups.
 */
@Service
@Transactional
public class GroupFollowing {

    private static final Pageable EVERYTHING = Pageable.ofSize(Integer.MAX_VALUE);

    private static final List<String> HEADINGS = List.of(
            "assignment.fact.course",
            "assignment.list.what",
            "assignment.page.group",
            "assignment.page.groups",
            "assignment.plan.milestones",
            "assignment.fact.deadline",
            "assignment.list.handedIn",
            "assignment.follow.late",
            "assignment.follow.next",
            "assignment.follow.consent");

    private final FollowedGroups groups;
    private final Students students;
    private final Assignments assignments;
    private final SessionAgenda sessions;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final SpokenTime time;
    private final Clock clock;

    GroupFollowing(
            FollowedGroups groups,
            Students students,
            Assignments assignments,
            SessionAgenda sessions,
            Permissions permissions,
            AuditTrail audit,
            MessageSource texts,
            SpokenTime time,
            Clock clock) {
        this.groups = groups;
        this.students = students;
        this.assignments = assignments;
        this.sessions = sessions;
        this.permissions = permissions;
        this.audit = audit;
        this.texts = texts;
        this.time = time;
        this.clock = clock;
    }

    /** One page of the groups of the signed-in lecturer, by deadline. */
    @Transactional(readOnly = true)
    public List<GroupProgress> groups(NetworkId network, GroupFilter filter, Pageable page) {
        var me = permissions.requireLecturer(network);
        var now = clock.instant();
        var rows = groups.rows(
                me.personId(),
                network,
                filter.period().from(now),
                filter.period().until(now),
                filter.courseOrAll(),
                filter.always(),
                filter.studiedFrom(),
                filter.studiedUntil(),
                page);
        return rows.isEmpty() ? List.of() : progress(rows, now);
    }

    /** All of them in numbers. */
    @Transactional(readOnly = true)
    public GroupTotals totals(NetworkId network, GroupFilter filter) {
        var me = permissions.requireLecturer(network).personId();
        var now = clock.instant();
        var ids = groups.assignments(
                me,
                network,
                filter.period().from(now),
                filter.period().until(now),
                filter.courseOrAll(),
                filter.always(),
                filter.studiedFrom(),
                filter.studiedUntil());
        return ids.isEmpty()
                ? new GroupTotals(0, 0, 0, 0, 0)
                : new GroupTotals(
                        groups.count(ids),
                        groups.countStudents(
                                ids.stream().map(AssignmentId::assignmentId).toList()),
                        groups.countHandedIn(ids),
                        groups.countLate(ids, now),
                        groups.countWithoutConsent(ids));
    }

    /** The courses of the signed-in lecturer in this network, by name. */
    @Transactional(readOnly = true)
    public List<String> courses(NetworkId network) {
        return groups.courses(permissions.requireLecturer(network).personId(), network);
    }

    /** The periods in which the signed-in lecturer's students work, latest first. */
    @Transactional(readOnly = true)
    public List<StudyPeriod> periods(NetworkId network) {
        return groups.periods(permissions.requireLecturer(network).personId(), network);
    }

    /** All of it as comma-separated values, in the words of a language; it stands in the audit trail. */
    public byte[] csv(NetworkId network, GroupFilter filter, Locale locale) {
        return sheet(network, filter, locale).csv();
    }

    /** As {@link #csv}, as a spreadsheet. */
    public byte[] xlsx(NetworkId network, GroupFilter filter, Locale locale) {
        return sheet(network, filter, locale).xlsx();
    }

    private Sheet sheet(NetworkId network, GroupFilter filter, Locale locale) {
        var now = clock.instant();
        var rows = groups(network, filter, EVERYTHING).stream()
                .map(it -> row(it, now, locale))
                .toList();
        audit.record(AuditVerb.EXPORTED, "student groups", network.networkId(), network);
        return new Sheet(
                say("assignment.follow.sheet", locale),
                HEADINGS.stream().map(it -> say(it, locale)).toList(),
                rows);
    }

    private List<String> row(GroupProgress group, Instant now, Locale locale) {
        var heading = group.assignment();
        var next = group.next();
        return List.of(
                heading.course(),
                heading.title(),
                group.group(),
                String.join(", ", group.students()),
                group.milestones() == 0
                        ? ""
                        : say("assignment.group.reached", locale, group.reached(), group.milestones()),
                time.moment(heading.deadline(), locale),
                group.handedInAt() == null ? "" : time.moment(group.handedInAt(), locale),
                say(group.isLate(now) ? "assignment.follow.late.yes" : "assignment.follow.late.no", locale),
                next == null
                        ? ""
                        : next.title() + " · " + time.day(next.slot().startsAt().toLocalDate(), locale),
                String.valueOf(group.withoutConsent()));
    }

    private List<GroupProgress> progress(List<FollowedGroups.Row> rows, Instant now) {
        var ids = rows.stream().map(FollowedGroups.Row::id).toList();
        var of = rows.stream().map(FollowedGroups.Row::assignment).collect(Collectors.toSet());
        var headings = assignments.headings(of, Pageable.unpaged()).stream()
                .collect(toMap(AssignmentHeading::id, Function.identity()));
        var names = names(ids);
        var steps = groups.steps(ids, now).stream().collect(toMap(FollowedGroups.Steps::id, Function.identity()));
        var unproven = groups.withoutConsent(ids).stream()
                .collect(toMap(FollowedGroups.Number::id, FollowedGroups.Number::number));
        var next = next(of, now);
        return rows.stream()
                .map(row -> {
                    var inIt = names.getOrDefault(row.id(), List.of());
                    var step = steps.getOrDefault(row.id(), new FollowedGroups.Steps(row.id(), 0, 0, 0));
                    return new GroupProgress(
                            row.id(),
                            Objects.requireNonNull(headings.get(row.assignment())),
                            row.name().isEmpty() ? String.join(", ", inIt) : row.name(),
                            inIt,
                            (int) step.milestones(),
                            (int) step.reached(),
                            (int) step.missed(),
                            row.handedInAt(),
                            row.extendedUntil(),
                            next.get(row.assignment()),
                            unproven.getOrDefault(row.id(), 0L).intValue());
                })
                .toList();
    }

    private Map<StudentGroupId, List<String>> names(List<StudentGroupId> ids) {
        return students.named(ids).stream()
                .collect(groupingBy(Students.Named::group, mapping(Students.Named::name, toList())));
    }

    private Map<AssignmentId, SessionSummary> next(Set<AssignmentId> of, Instant now) {
        var links = groups.links(of);
        var seen =
                sessions
                        .among(links.stream()
                                .map(it -> new SessionId(it.session()))
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(it -> it.slot().startsInstant().isAfter(now))
                        .collect(toMap(SessionSummary::id, Function.identity()));
        return links.stream()
                .filter(it -> seen.containsKey(new SessionId(it.session())))
                .collect(toMap(
                        FollowedGroups.Link::assignment,
                        it -> Objects.requireNonNull(seen.get(new SessionId(it.session()))),
                        GroupFollowing::sooner));
    }

    private static SessionSummary sooner(SessionSummary one, SessionSummary other) {
        return one.slot().startsInstant().isAfter(other.slot().startsInstant()) ? other : one;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
