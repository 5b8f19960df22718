package nl.leertafel.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All students of assignments. */
interface Students extends Repository<Student, StudentId> {

    Student save(Student student);

    Optional<Student> findById(StudentId id);

    void delete(Student student);

    void flush();

    @Query("select s from Student s where s.studentGroup = :group")
    List<Student> of(StudentGroupId group);

    @Query("select s from Student s where s.id.personId = :person")
    List<Student> everywhere(UUID person);

    @Query("select count(s) from Student s where s.id.assignmentId = :assignment")
    int count(UUID assignment);

    @Query("select s.id.personId from Student s where s.id.assignmentId = :assignment")
    List<UUID> ofAssignment(UUID assignment);

    @Query("""
            select new nl.leertafel.assignment.Students$Named(s.studentGroup, p.id, p.name)
            from Student s join Person p on p.id.personId = s.id.personId
            where s.studentGroup in :groups
            order by lower(p.name), s.id.personId
            """)
    List<Named> named(Collection<StudentGroupId> groups);

    /** A student by name, in a group. */
    record Named(StudentGroupId group, PersonId person, String name) {}
}
