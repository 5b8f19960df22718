package nl.leertafel.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions. */
interface Questions extends Repository<Question, QuestionId> {

    String SUMMARY = """
            select new nl.leertafel.agenda.QuestionSummary(
                q.id, q.network, q.theme, t.name, q.wording, q.status, q.owner)
            from Question q join Theme t on t.id = q.theme
            """;

    Question saveAndFlush(Question question);

    void delete(Question question);

    void flush();

    Optional<Question> findById(QuestionId id);

    List<Question> findByOwner(PersonId owner);

    @Query(SUMMARY + "where q.id in :ids")
    List<QuestionSummary> summaries(Collection<QuestionId> ids);

    @Query(SUMMARY + "where q.network = :network and q.status = OPEN order by t.themeOrder, t.id.themeId, q.wording")
    List<QuestionSummary> open(NetworkId network);

    @Query("select count(q) > 0 from Question q where q.network = :network and q.status = OPEN")
    boolean anyOpen(NetworkId network);
}
