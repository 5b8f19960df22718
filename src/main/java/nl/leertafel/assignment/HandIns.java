package nl.leertafel.assignment;

import java.util.List;
import java.util.Optional;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was handed in. */
interface HandIns extends Repository<HandIn, HandInId> {

    HandIn saveAndFlush(HandIn handIn);

    Optional<HandIn> findById(HandInId id);

    @Query("select h from HandIn h where h.assignment = :assignment and h.student = :student")
    Optional<HandIn> find(AssignmentId assignment, PersonId student);

    @Query("select h from HandIn h where h.file = :file")
    Optional<HandIn> findByFile(FileId file);

    @Query("select count(h) from HandIn h where h.assignment = :assignment")
    int count(AssignmentId assignment);

    @Query("select h.student from HandIn h where h.assignment = :assignment")
    List<PersonId> studentsOf(AssignmentId assignment);

    @Query("select h from HandIn h where h.student = :student order by h.handedInAt")
    List<HandIn> ofStudent(PersonId student);

    void delete(HandIn handIn);

    void flush();
}
