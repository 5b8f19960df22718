package nl.leertafel.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All milestones. */
interface Milestones extends Repository<Milestone, MilestoneId> {

    Milestone save(Milestone milestone);

    void delete(Milestone milestone);

    Optional<Milestone> findById(MilestoneId id);

    @Query("select m from Milestone m where m.assignment = :assignment order by m.deadlineInstant, m.id.milestoneId")
    List<Milestone> of(AssignmentId assignment);
}
