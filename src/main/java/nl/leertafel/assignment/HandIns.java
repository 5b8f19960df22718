package nl.leertafel.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.files.FileId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was handed in. */
interface HandIns extends Repository<HandIn, HandInId> {

    HandIn saveAndFlush(HandIn handIn);

    Optional<HandIn> findById(HandInId id);

    @Query("select h from HandIn h where h.studentGroup = :group")
    Optional<HandIn> of(StudentGroupId group);

    @Query("select h from HandIn h where h.file = :file")
    Optional<HandIn> findByFile(FileId file);

    @Query("select count(h) from HandIn h where h.assignment = :assignment")
    int count(AssignmentId assignment);

    /** What the groups handed in that this person is in. */
    @Query("""
            select h from HandIn h join Student s on s.studentGroup = h.studentGroup
            where s.id.personId = :student
            order by h.handedInAt
            """)
    List<HandIn> ofStudent(UUID student);

    void delete(HandIn handIn);

    void flush();
}
