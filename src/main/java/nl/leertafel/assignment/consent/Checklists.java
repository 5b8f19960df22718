package nl.leertafel.assignment.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All texts of what was agreed before students talked with people. */
interface Checklists extends Repository<Checklist, ChecklistId> {

    Checklist saveAndFlush(Checklist checklist);

    /** The text that counts. */
    @Query("""
            select c from Checklist c where c.assignment = :assignment
              and c.edition = (select max(d.edition) from Checklist d where d.assignment = :assignment)
            """)
    Optional<Checklist> newest(AssignmentId assignment);

    /** Since when something was agreed. */
    @Query("select min(c.approvedAt) from Checklist c where c.assignment = :assignment")
    Optional<Instant> firstApproved(AssignmentId assignment);

    @Query("select c from Checklist c where c.id in :ids")
    List<Checklist> among(Collection<ChecklistId> ids);

    @Query("select c from Checklist c where c.person = :person or c.approvedBy = :person order by c.writtenAt")
    List<Checklist> concerning(PersonId person);
}
