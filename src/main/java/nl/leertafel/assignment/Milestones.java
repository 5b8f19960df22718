package nl.leertafel.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All milestones. */
interface Milestones extends Repository<Milestone, MilestoneId> {

    Milestone save(Milestone milestone);

    void delete(Milestone milestone);

    Optional<Milestone> findById(MilestoneId id);

    @Query("select m from Milestone m where m.assignment = :assignment order by m.deadlineInstant, m.id.milestoneId")
    List<Milestone> of(AssignmentId assignment);

    @Query("""
            select new nl.leertafel.assignment.AssignmentMoments$Moment(
                m.id.milestoneId, a.id, a.network, m.title, true, m.deadline, a.zoneId, a.changedAt)
            from Student s join Assignment a on a.id.assignmentId = s.id.assignmentId
            join Milestone m on m.assignment = a.id
            where s.id.personId = :student and m.deadlineInstant >= :from and m.deadlineInstant < :until
            """)
    List<AssignmentMoments.Moment> inTimeOf(UUID student, Instant from, Instant until);

    /** What a group did not reach and is due in this time, as long as nobody changed its assignment after then. */
    @Query("""
            select new nl.leertafel.assignment.Milestones$DueSoon(m.id, s.id.personId, m.deadline, a.zoneId)
            from Milestone m join Assignment a on a.id = m.assignment
            join Student s on s.id.assignmentId = a.id.assignmentId
            where m.deadlineInstant > :now and m.deadlineInstant < :until and a.changedAt <= :quietSince
            and not exists (
              select 1 from StudentGroup g join g.reached r where g.id = s.studentGroup and r.milestone = m.id)
            order by m.deadlineInstant, m.id.milestoneId, s.id.personId
            """)
    List<DueSoon> dueSoon(Instant now, Instant until, Instant quietSince);

    /** What somebody's groups did not reach and is due in this time. */
    @Query("""
            select new nl.leertafel.assignment.Milestones$Open(
                m.id, m.title, m.deadline, m.deadlineInstant, a.id, a.network, a.title)
            from Milestone m join Assignment a on a.id = m.assignment
            join Student s on s.id.assignmentId = a.id.assignmentId
            where s.id.personId = :student and m.deadlineInstant >= :from and m.deadlineInstant < :until
            and not exists (
              select 1 from StudentGroup g join g.reached r where g.id = s.studentGroup and r.milestone = m.id)
            order by m.deadlineInstant, m.id.milestoneId
            """)
    List<Open> notReached(UUID student, Instant from, Instant until, Limit most);

    /** One student and the milestone that is near. */
    record DueSoon(MilestoneId milestone, UUID student, LocalDateTime deadline, ZoneId zone) {}

    /** A milestone of somebody's group that is not reached. */
    record Open(
            MilestoneId id,
            String title,
            LocalDateTime deadline,
            Instant deadlineInstant,
            AssignmentId assignment,
            NetworkId network,
            String assignmentTitle) {}
}
