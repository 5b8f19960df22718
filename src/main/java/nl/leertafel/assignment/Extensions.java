package nl.leertafel.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All later dates that groups got. */
interface Extensions extends Repository<Extension, StudentGroupId> {

    Extension saveAndFlush(Extension extension);

    Optional<Extension> findById(StudentGroupId id);

    void delete(Extension extension);

    /** Later dates that are not later any more. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from Extension e where e.untilInstant <= :deadline
            and e.id in (select g.id from StudentGroup g where g.assignment = :assignment)
            """)
    void deleteOvertaken(AssignmentId assignment, Instant deadline);

    @Query("""
            select e from Extension e join StudentGroup g on g.id = e.id
            where g.assignment = :assignment order by g.number, g.id.studentGroupId
            """)
    List<Extension> of(AssignmentId assignment, Pageable page);
}
