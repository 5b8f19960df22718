package nl.leertafel.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All later dates that groups got. */
interface Extensions extends Repository<Extension, StudentGroupId> {

    Extension saveAndFlush(Extension extension);

    Optional<Extension> findById(StudentGroupId id);

    void delete(Extension extension);

    @Query("""
            select e from Extension e join StudentGroup g on g.id = e.id
            where g.assignment = :assignment order by g.number, g.id.studentGroupId
            """)
    List<Extension> of(AssignmentId assignment, Pageable page);
}
