package nl.leertafel.assignment.brief;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions from practice. */
interface Briefs extends Repository<Brief, BriefId> {

    Brief saveAndFlush(Brief brief);

    Optional<Brief> findById(BriefId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Brief b where b.id = :id")
    Optional<Brief> lock(BriefId id);

    @Query("select b from Brief b where b.assignment = :assignment")
    Optional<Brief> ofAssignment(AssignmentId assignment);

    @Query("select b.id from Brief b where b.status = OPEN and b.answerBy < :today order by b.answerBy, b.id.briefId")
    List<BriefId> due(LocalDate today);

    /** Begins with what is compared, because H2 reads an index in order only then. */
    @Query("""
            select b from Brief b where b.origin.question = :question and b.status <> WITHDRAWN
            order by b.origin.question.questionId, b.changedAt desc, b.id.briefId
            """)
    List<Brief> ofQuestion(QuestionId question, Limit most);

    @Query("""
            select b from Brief b
            where b.origin.question = :question and b.origin.session is null and b.status <> WITHDRAWN
            order by b.origin.question.questionId, b.changedAt desc, b.id.briefId
            """)
    List<Brief> ofQuestionAlone(QuestionId question, Limit most);

    @Query("""
            select b from Brief b where b.origin.session = :session and b.status <> WITHDRAWN
            order by b.origin.session.sessionId, b.changedAt desc, b.id.briefId
            """)
    List<Brief> ofSession(SessionId session, Limit most);

    @Query("""
            select b from Brief b where b.asker.personId = :person or b.takenBy.personId = :person
            order by b.writtenAt
            """)
    List<Brief> of(UUID person);
}
