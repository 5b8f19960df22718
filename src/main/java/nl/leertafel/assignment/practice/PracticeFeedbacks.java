package nl.leertafel.assignment.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions to practice what it thinks of work. */
interface PracticeFeedbacks extends Repository<PracticeFeedback, PracticeFeedbackId> {

    PracticeFeedback saveAndFlush(PracticeFeedback feedback);

    Optional<PracticeFeedback> findById(PracticeFeedbackId id);

    @Query("""
            select f from PracticeFeedback f join HandIn h on h.id = f.handIn
            where h.assignment = :assignment order by f.askedAt desc, f.id.practiceFeedbackId
            """)
    List<PracticeFeedback> of(AssignmentId assignment, Pageable page);

    @Query("select f from PracticeFeedback f where f.handIn = :handIn order by f.askedAt desc, f.id.practiceFeedbackId")
    List<PracticeFeedback> of(HandInId handIn, Pageable page);

    @Query("""
            select count(f) > 0 from PracticeFeedback f
            where f.handIn = :handIn and f.versionNo = :number and f.person = :person
            """)
    boolean isAsked(HandInId handIn, int number, PersonId person);

    /** Who was asked about the newest version, when this file belongs to that. */
    @Query("""
            select f from PracticeFeedback f join HandIn h on h.id = f.handIn join h.attachments a
            where a.file.fileId = :file and a.versionNo = f.versionNo and h.versionNo = f.versionNo
            """)
    List<PracticeFeedback> withFile(UUID file);

    @Query("select f from PracticeFeedback f join HandIn h on h.id = f.handIn where h.studentGroup = :group")
    List<PracticeFeedback> ofGroup(StudentGroupId group);

    @Query("select f from PracticeFeedback f where f.person = :person or f.askedBy = :person order by f.askedAt")
    List<PracticeFeedback> concerning(PersonId person);
}
