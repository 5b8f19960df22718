package nl.leertafel.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
}
