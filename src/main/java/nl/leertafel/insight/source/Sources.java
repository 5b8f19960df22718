package nl.leertafel.insight.source;

import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.insight.InsightId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.reflection.ReflectionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources of insights. */
interface Sources extends Repository<Source, SourceId> {

    /** The assignment that work of a student was handed in for. */
    record Work(SourceId source, AssignmentId assignment, String title, PersonId lecturer) {}

    Source saveAndFlush(Source source);

    void delete(Source source);

    Optional<Source> findById(SourceId id);

    @Query("select s from Source s where s.insight = :insight order by s.addedAt, s.id.insightSourceId")
    List<Source> of(InsightId insight);

    @Query("""
            select new nl.leertafel.insight.source.Sources$Work(s.id, a.id, a.title, a.lecturer)
            from Source s join Assignment a on a.id = s.assignment where s.insight = :insight
            """)
    List<Work> works(InsightId insight);

    @Query("select s from Source s where s.reflection = :reflection")
    List<Source> from(ReflectionId reflection);

    @Query("select s from Source s where s.conversation = :conversation")
    List<Source> from(ConversationId conversation);

    @Query("select s from Source s where s.outcome = :line")
    List<Source> from(OutcomeId line);

    @Query("""
            select s from Source s where s.person = :writer and s.standing = ASKED
            order by s.addedAt, s.id.insightSourceId
            """)
    List<Source> askedOf(PersonId writer, Limit most);

    @Query("select s from Source s where s.person = :writer order by s.addedAt")
    List<Source> writtenBy(PersonId writer);
}
