package nl.leertafel.assignment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All groups of students. */
interface StudentGroups extends Repository<StudentGroup, StudentGroupId> {

    StudentGroup save(StudentGroup group);

    Optional<StudentGroup> findById(StudentGroupId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from StudentGroup g where g.id = :id")
    Optional<StudentGroup> lock(StudentGroupId id);

    void delete(StudentGroup group);

    void flush();

    @Query("select coalesce(max(g.number), 0) from StudentGroup g where g.assignment = :assignment")
    int highestNumber(AssignmentId assignment);

    @Query("select count(g) from StudentGroup g where g.assignment = :assignment")
    int count(AssignmentId assignment);

    @Query("""
            select new nl.leertafel.assignment.StudentGroups$Row(
                g.id, g.name, h.id, h.handedInAt, h.feedbackAt, h.standing, e.untilInstant, size(g.reached))
            from StudentGroup g left join HandIn h on h.studentGroup = g.id left join Extension e on e.id = g.id
            where g.assignment = :assignment
            order by g.number, g.id.studentGroupId
            """)
    List<Row> rows(AssignmentId assignment, Pageable page);

    @Query("""
            select new nl.leertafel.assignment.JoinOffer$Group(g.id, g.name) from StudentGroup g
            where g.assignment = :assignment and g.name <> ''
            order by g.number
            """)
    List<JoinOffer.Group> named(AssignmentId assignment);

    @Query("select g from StudentGroup g where g.assignment = :assignment and g.name <> ''")
    List<StudentGroup> withNames(AssignmentId assignment);

    /** Then it stays, also when nobody is in it any more: what was told is not the students’ alone. */
    @Query("select count(c) > 0 from Conversation c where c.studentGroup = :group")
    boolean hasConversations(StudentGroupId group);

    /** A group without the names of who is in it. */
    record Row(
            StudentGroupId id,
            String name,
            @Nullable HandInId handIn,
            @Nullable Instant handedInAt,
            @Nullable Instant feedbackAt,
            @Nullable Standing standing,
            @Nullable Instant extendedUntil,
            int reached) {}
}
