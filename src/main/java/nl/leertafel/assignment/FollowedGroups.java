package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups of all assignments of a lecturer: first which, then only of those what an overview tells. */
interface FollowedGroups extends Repository<StudentGroup, StudentGroupId> {

    String MEANT = """
            a.lecturer.personId = :me and a.network = :network
            and a.deadlineInstant >= :from and a.deadlineInstant < :until
            and (:course = '' or a.course = :course)
            and (:always = true or a.periodFrom <= :studiedUntil and a.periodUntil >= :studiedFrom)
            """;

    @Query("""
            select new nl.leertafel.assignment.FollowedGroups$Row(g.id, a.id, g.name, h.handedInAt, e.untilInstant)
            from Assignment a join StudentGroup g on g.assignment = a.id
            left join HandIn h on h.studentGroup = g.id left join Extension e on e.id = g.id
            where
            """ + MEANT + "order by a.deadlineInstant, a.id.assignmentId, g.number")
    List<Row> rows(
            UUID me,
            NetworkId network,
            Instant from,
            Instant until,
            String course,
            boolean always,
            LocalDate studiedFrom,
            LocalDate studiedUntil,
            Pageable page);

    @Query("select a.id from Assignment a where " + MEANT)
    List<AssignmentId> assignments(
            UUID me,
            NetworkId network,
            Instant from,
            Instant until,
            String course,
            boolean always,
            LocalDate studiedFrom,
            LocalDate studiedUntil);

    @Query("select count(g) from StudentGroup g where g.assignment in :of")
    int count(Collection<AssignmentId> of);

    @Query("select count(s) from Student s where s.id.assignmentId in :of")
    int countStudents(Collection<UUID> of);

    @Query("select count(h) from HandIn h where h.assignment in :of")
    int countHandedIn(Collection<AssignmentId> of);

    /** Nothing handed in after the deadline of this group, handed in late, or a milestone passed that was not reached. */
    @Query("""
            select count(g) from StudentGroup g join Assignment a on a.id = g.assignment
            left join HandIn h on h.studentGroup = g.id left join Extension e on e.id = g.id
            where g.assignment in :of and (
              coalesce(h.handedInAt, :now) > coalesce(e.untilInstant, a.deadlineInstant)
              or exists (
                select 1 from Milestone m where m.assignment = g.assignment and m.deadlineInstant < :now and not exists (
                  select 1 from StudentGroup i join i.reached r where i.id = g.id and r.milestone = m.id)))
            """)
    int countLate(Collection<AssignmentId> of, Instant now);

    @Query("""
            select count(c) from Conversation c where c.assignment in :of and c.standing = HELD and c.answeredAt is null
            and not exists (
              select 1 from Conversation d join d.consents n where d.id = c.id and n.withdrawnAt is null)
            """)
    int countWithoutConsent(Collection<AssignmentId> of);

    @Query("""
            select new nl.leertafel.assignment.FollowedGroups$Steps(
              g.id, count(m), count(r.reachedAt),
              sum(case when m.deadlineInstant < :now and r.reachedAt is null then 1 else 0 end))
            from StudentGroup g join Milestone m on m.assignment = g.assignment
            left join g.reached r on r.milestone = m.id
            where g.id in :groups group by g.id
            """)
    List<Steps> steps(Collection<StudentGroupId> groups, Instant now);

    @Query("""
            select new nl.leertafel.assignment.FollowedGroups$Number(c.studentGroup, count(c))
            from Conversation c where c.studentGroup in :groups and c.standing = HELD and c.answeredAt is null
            and not exists (
              select 1 from Conversation d join d.consents n where d.id = c.id and n.withdrawnAt is null)
            group by c.studentGroup
            """)
    List<Number> withoutConsent(Collection<StudentGroupId> groups);

    @Query("""
            select new nl.leertafel.assignment.FollowedGroups$Link(a.id, t.session.sessionId)
            from Assignment a join a.sessions t where a.id in :of
            """)
    List<Link> links(Collection<AssignmentId> of);

    @Query("""
            select distinct a.course from Assignment a where a.lecturer.personId = :me and a.network = :network
            order by a.course
            """)
    List<String> courses(UUID me, NetworkId network);

    @Query("""
            select distinct new nl.leertafel.assignment.StudyPeriod(a.periodFrom, a.periodUntil) from Assignment a
            where a.lecturer.personId = :me and a.network = :network and a.periodFrom is not null
            order by a.periodFrom desc, a.periodUntil desc
            """)
    List<StudyPeriod> periods(UUID me, NetworkId network);

    /** One group, and whether it handed in. */
    record Row(
            StudentGroupId id,
            AssignmentId assignment,
            String name,
            @Nullable Instant handedInAt,
            @Nullable Instant extendedUntil) {}

    /** The milestones of one group. */
    record Steps(StudentGroupId id, long milestones, long reached, long missed) {}

    /** So many of one group. */
    record Number(StudentGroupId id, long number) {}

    /** A session of one assignment. */
    record Link(AssignmentId assignment, UUID session) {}
}
