package nl.leertafel.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was handed in. */
interface HandIns extends Repository<HandIn, HandInId> {

    HandIn saveAndFlush(HandIn handIn);

    Optional<HandIn> findById(HandInId id);

    @Query("select h from HandIn h where h.studentGroup = :group")
    Optional<HandIn> of(StudentGroupId group);

    @Query("select h from HandIn h where exists (select 1 from HandIn i join i.attachments a"
            + " where i.id = h.id and a.file.fileId = :file)")
    Optional<HandIn> findByFile(UUID file);

    /** With files, that were handed in and due before this moment. */
    @Query("""
            select h from HandIn h join Assignment a on a.id = h.assignment
            left join Extension e on e.id = h.studentGroup
            where a.deadlineInstant < :before and coalesce(e.untilInstant, a.deadlineInstant) < :before
              and h.handedInAt < :before and size(h.attachments) > 0
            order by h.id.handInId
            """)
    List<HandIn> withFilesDueBefore(Instant before, Limit most);

    @Query("select count(h) from HandIn h where h.assignment = :assignment")
    int count(AssignmentId assignment);

    /** Who made these, in the order of their names. */
    @Query("""
            select new nl.leertafel.assignment.HandIns$Maker(h.id, g.name, p.name)
            from HandIn h join StudentGroup g on g.id = h.studentGroup
            left join Student s on s.studentGroup = g.id left join Person p on p.id.personId = s.id.personId
            where h.id in :ids
            order by lower(p.name), s.id.personId
            """)
    List<Maker> makers(Collection<HandInId> ids);

    /** One of the students of a hand-in by name, in a group that may have a name too. */
    record Maker(
            HandInId handIn, String groupName, @Nullable String student) {}

    @Query("select count(h) from HandIn h where h.assignment = :assignment and h.feedbackAt is null")
    int countUnanswered(AssignmentId assignment);

    /** What the groups handed in that this person is in. */
    @Query("""
            select h from HandIn h join Student s on s.studentGroup = h.studentGroup
            where s.id.personId = :student
            order by h.handedInAt
            """)
    List<HandIn> ofStudent(UUID student);

    void delete(HandIn handIn);

    void flush();

    String RESULT = """
            select new nl.leertafel.assignment.StudentResult(
                g.id, a.id, a.network, a.title, a.course, o.name, q.wording, h.id, h.summary,
                case when h.standing = MEETS then true else false end)
            from Student s join StudentGroup g on g.id = s.studentGroup join Assignment a on a.id = g.assignment
            left join HandIn h on h.studentGroup = g.id
            left join Organisation o on o.id = a.institution left join Question q on q.id = a.question
            where s.id.personId = :student
            """;

    @Query(RESULT + " order by a.deadlineInstant desc, a.id.assignmentId")
    List<StudentResult> results(UUID student, Pageable page);

    @Query(RESULT + " and g.id = :group")
    Optional<StudentResult> result(UUID student, StudentGroupId group);
}
